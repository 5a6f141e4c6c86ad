import ListinaModel

/// What the writer of a text knows of the raw HTML in it.
struct HTMLState {
  /// Whether there can be any: the text holds a `<`.
  let isPossible: Bool
  var open = OpenElements()
  var places: LiteralPlaces?
  var search = TagSearch()

  /// The last block of HTML of which something was written.
  var begunBlock = 0
  /// The spaces before the first tag of a block.
  var indentation = 0..<0
  /// The paragraph that is written as `<div>`, as it holds blocks.
  var flowParagraph = 0
  /// End tags at the end of a paragraph, of elements that began before it.
  var endsAfterParagraph: [(name: String, offset: Int)] = []
  /// End tags to come whose elements were closed before.
  var expectedEnds: [String: Int] = [:]
  /// What was refused or warned of, once each.
  var refused: Set<String> = []
  var warned: Set<String> = []
  var isTooDeep = false
  /// The last block of HTML of whose Markdown there was a warning.
  var warnedBlock = 0
  /// Whether a link of Markdown is being written.
  var isInLink = false

  /// The line of the block at the top level in which an element of HTML is open.
  var enclosureLine: Int?
  /// How many headings there were before the block.
  var headingsBefore = 0
  /// The open heading of HTML: the id that its writer gave, and its place.
  var heading: (id: String?, offset: Int)?

  init(of text: SourceText) {
    isPossible = ByteSearch.contains(UInt8(ascii: "<"), in: text.bytes[...])
  }
}

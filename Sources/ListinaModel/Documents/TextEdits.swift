/// Pieces of a document's HTML to be replaced, in the order in which they stand there.
package struct TextEdits {
  private(set) var edits: [(range: Range<Int>, text: StaticString)] = []
  /// By how many bytes the HTML has grown behind each edit.
  private var growth: [Int] = []

  package init() {}

  package var isEmpty: Bool { edits.isEmpty }

  /// Notes a replacement; `range` begins where the one before ends, or later.
  package mutating func replace(_ range: Range<Int>, with text: StaticString) {
    edits.append((range, text))
    growth.append((growth.last ?? 0) + text.utf8CodeUnitCount - range.count)
  }

  /// Where an offset outside of the replaced pieces is afterwards.
  package func moved(_ offset: Int) -> Int {
    var low = 0
    var high = edits.count
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? offset : offset + growth[low - 1]
  }
}

extension Document {
  /// Replaces pieces of the text; slots and blocks keep their places in it.
  package mutating func apply(_ edits: TextEdits) {
    guard !edits.isEmpty else { return }
    html.apply(edits)
    for index in blocks.indices {
      let range = blocks[index].html
      blocks[index].html = edits.moved(range.lowerBound)..<edits.moved(range.upperBound)
    }
  }
}

import ListinaModel

/// The text in HTML, in one row, and where in the HTML each byte of it stands.
struct PlainText {
  /// Between two blocks or lines, and at both ends of the text.
  static let edge: UInt8 = 0
  /// In the place of code, an image or words of another language.
  static let object: UInt8 = 1

  /// A byte of the text that is to be something else.
  struct Change {
    var offset: Int
    var text: StaticString
  }

  private(set) var bytes: [UInt8] = [Self.edge]
  private var pieces: [Piece] = []

  /// A run of bytes that are the same in text and HTML, or one byte for a character reference of some length.
  private struct Piece {
    let text: Int
    let html: Int
    let isReference: Bool
    let length: Int
  }

  init(of html: [UInt8], in language: String) {
    bytes.reserveCapacity(html.count + 2)
    pieces.reserveCapacity(html.count / 32)
    var reader = TextReader(html, language: language)
    reader.read(into: &self)
    append(Self.edge)
  }

  mutating func append(_ run: ArraySlice<UInt8>) {
    guard !run.isEmpty else { return }
    pieces.append(Piece(text: bytes.count, html: run.startIndex, isReference: false, length: run.count))
    bytes.append(contentsOf: run)
  }

  /// Appends what the character reference at `html` stands for.
  mutating func append(_ byte: UInt8, at html: Range<Int>) {
    pieces.append(Piece(text: bytes.count, html: html.lowerBound, isReference: true, length: html.count))
    bytes.append(byte)
  }

  /// Appends what is no text.
  mutating func append(_ sign: UInt8) {
    if sign != Self.edge || bytes.last != Self.edge { bytes.append(sign) }
  }

  /// What has to change in the HTML; the changes come in the order of the text.
  func edits(_ changes: [Change]) -> TextEdits {
    var edits = TextEdits()
    var index = 0
    for change in changes {
      while index + 1 < pieces.count, pieces[index + 1].text <= change.offset { index += 1 }
      let piece = pieces[index]
      let start = piece.html + (change.offset - piece.text)
      edits.replace(start..<(piece.isReference ? piece.html + piece.length : start + 1), with: change.text)
    }
    return edits
  }
}

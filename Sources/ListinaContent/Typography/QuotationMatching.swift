/// Looks for straight quotation marks that belong together, and for apostrophes.
///
/// Marks without a partner in their block stay as they are: they may be inches, minutes, or a mistake.
struct QuotationMatching {
  private let text: UnsafeBufferPointer<UInt8>
  private let marks: QuotationMarks
  private var found: [PlainText.Change] = []
  /// Where a quotation began that has not ended.
  private var double: Int?
  private var single: Int?

  /// `text` begins and ends with an edge.
  init(_ text: UnsafeBufferPointer<UInt8>, marks: QuotationMarks) {
    self.text = text
    self.marks = marks
  }

  /// In no order.
  consuming func changes() -> [PlainText.Change] {
    for offset in text.indices {
      switch text[offset] {
      case UInt8(ascii: "\""): readDouble(at: offset)
      case UInt8(ascii: "'"): readSingle(at: offset)
      case PlainText.edge: (double, single) = (nil, nil)
      default: continue
      }
    }
    return found
  }

  private mutating func readDouble(at offset: Int) {
    if let start = double, canClose(offset) {
      match(start, offset, marks.double)
      double = nil
    } else if canOpen(offset) {
      double = offset
    }
  }

  private mutating func readSingle(at offset: Int) {
    if isInWord(before: offset), isInWord(after: offset) || single == nil {
      // After a figure it means minutes or feet.
      if !TextByte.isDigit(text[offset - 1]) { change(offset, to: QuotationMarks.apostrophe) }
    } else if let start = single, canClose(offset) {
      match(start, offset, marks.single)
      single = nil
    } else if canOpen(offset) {
      single = offset
    }
  }

  private mutating func match(_ start: Int, _ end: Int, _ pair: QuotationMarks.Pair) {
    change(start, to: pair.open)
    change(end, to: pair.close)
  }

  private mutating func change(_ offset: Int, to mark: StaticString) {
    found.append(PlainText.Change(offset: offset, text: mark))
  }

  // MARK: What stands beside a mark

  private func canOpen(_ offset: Int) -> Bool {
    TextByte.beginsWord(text, at: offset) && !isGap(text[offset + 1])
  }

  private func canClose(_ offset: Int) -> Bool { !isGap(text[offset - 1]) && !isInWord(after: offset) }

  private func isGap(_ byte: UInt8) -> Bool { byte == PlainText.edge || TextByte.isSpace(byte) }

  private func isInWord(before offset: Int) -> Bool {
    !TextByte.beginsWord(text, at: offset) && isInWord(text[offset - 1])
  }

  private func isInWord(after offset: Int) -> Bool {
    isInWord(text[offset + 1]) && !TextByte.isPunctuation(text, at: offset + 1)
  }

  private func isInWord(_ byte: UInt8) -> Bool {
    TextByte.isASCIILetter(byte) || TextByte.isDigit(byte) || byte >= 0x80 || byte == PlainText.object
  }
}

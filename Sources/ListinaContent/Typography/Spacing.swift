/// Looks for the spaces in a text at which no line may break.
///
/// One space becomes one other: words are never moved together or apart. Where two spaces meet, both stay.
struct Spacing {
  private static let noBreak: StaticString = "\u{A0}"
  private static let narrowNoBreak: StaticString = "\u{202F}"

  private let text: UnsafeBufferPointer<UInt8>
  private let rules: SpacingRules

  /// `text` begins and ends with an edge.
  init(_ text: UnsafeBufferPointer<UInt8>, rules: SpacingRules) {
    self.text = text
    self.rules = rules
  }

  func changes() -> [PlainText.Change] {
    var changes: [PlainText.Change] = []
    rules.endings.withUnsafeBufferPointer { endings in
      for offset in 1..<max(1, text.count - 1) where TextByte.isSpace(text[offset]) {
        let ending = endings[Int(text[offset - 1])]
        // Most words end like one of a single letter, and are longer.
        if ending == .shortWord, TextByte.isASCIILetter(text[offset - 2]), !rules.spacesPunctuation {
          continue
        }
        guard !ending.isEmpty || rules.spacesPunctuation, let space = space(at: offset, after: ending) else {
          continue
        }
        changes.append(PlainText.Change(offset: offset, text: space))
      }
    }
    return changes
  }

  /// What should stand in the place of a space, or nil when it is right.
  private func space(at offset: Int, after ending: SpacingRules.Ending) -> StaticString? {
    guard isWord(text[offset - 1]), isWord(text[offset + 1]) else { return nil }
    if ending.contains(.shortWord), isWordStart(offset - 1) { return Self.noBreak }
    if ending.contains(.digit) {
      if isBetweenGroups(offset) { return rules.groupSpace }
      if leader(at: offset) == .number { return Self.noBreak }
    }
    if ending.contains(.stop), isInDate(offset) || isInAbbreviation(offset) { return Self.noBreak }
    if ending.contains(.opener), isAfterOpener(offset) { return Self.noBreak }
    return rules.spacesPunctuation ? spaceAtPunctuation(offset, ending) : nil
  }

  // MARK: Words

  /// Neither a space nor an edge.
  private func isWord(_ byte: UInt8) -> Bool { byte != PlainText.edge && !TextByte.isSpace(byte) }

  /// Whether a word begins at an offset: before it is a space, an edge, an opening bracket or quotation mark, or a dash.
  private func isWordStart(_ offset: Int) -> Bool { TextByte.beginsWord(text, at: offset) }

  private func isAfterOpener(_ offset: Int) -> Bool {
    var start = offset
    while offset - start <= rules.longestOpener, TextByte.isInWord(text[start - 1]) {
      if text[start - 1] >= 0x80, isWordStart(start) { break }
      start -= 1
    }
    guard isWordStart(start), let word = ShortWord(text[start..<offset]) else { return false }
    switch rules.openers[word] {
    case .anything: return true
    case .number: return TextByte.isDigit(text[offset + 1])
    case .name: return TextByte.isCapital(text, at: offset + 1)
    case nil: return false
    }
  }

  /// What the word after a space wants to follow.
  private func leader(at offset: Int) -> SpacingRules.Leader? {
    let start = offset + 1
    var end = start
    while end - start <= ShortWord.longest, TextByte.isInUnit(text[end]),
      !TextByte.isPunctuation(text, at: end)
    {
      end += 1
    }
    if let word = ShortWord(text[start..<end]), let leader = rules.closers[word] { return leader }
    guard text[end] == UInt8(ascii: ".") else { return nil }
    return ShortWord(text[start...end]).flatMap { rules.closers[$0] }
  }

  // MARK: Numbers

  /// `10 000`: one to three digits before, exactly three after.
  private func isBetweenGroups(_ offset: Int) -> Bool {
    let before = digits(before: offset)
    guard digits(from: offset + 1) == 3, (1...3).contains(before) else { return false }
    return isWordStart(offset - before) || !TextByte.isInWord(text[offset - before - 1])
  }

  /// `1. 2.` or `1. ledna`: after the day.
  private func isInDate(_ offset: Int) -> Bool {
    let day = digits(before: offset - 1)
    guard (1...2).contains(day), isWordStart(offset - 1 - day) else { return false }
    let month = digits(from: offset + 1)
    if month > 0 { return month <= 2 && text[offset + 1 + month] == UInt8(ascii: ".") }
    return leader(at: offset) == .ordinal
  }

  private func digits(before end: Int) -> Int {
    var count = 0
    while count < 4, TextByte.isDigit(text[end - count - 1]) { count += 1 }
    return count
  }

  private func digits(from start: Int) -> Int {
    var count = 0
    while count < 4, TextByte.isDigit(text[start + count]) { count += 1 }
    return count
  }

  // MARK: Abbreviations

  /// `s. r. o.`, `z. B.`: between two letters with a full stop each.
  private func isInAbbreviation(_ offset: Int) -> Bool {
    guard let letter = TextByte.letter(text, endingAt: offset - 1), isWordStart(letter) else { return false }
    guard let end = TextByte.letter(text, startingAt: offset + 1) else { return false }
    return text[end] == UInt8(ascii: ".")
  }

  // MARK: French

  private func spaceAtPunctuation(_ offset: Int, _ ending: SpacingRules.Ending) -> StaticString? {
    if ending.contains(.guillemet), text[offset - 2] == 0xC2 { return Self.noBreak }
    switch text[offset + 1] {
    case UInt8(ascii: ":"): return TextByte.isInWord(text[offset + 2]) ? nil : Self.noBreak
    case UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return TextByte.isInWord(text[offset + 2]) ? nil : Self.narrowNoBreak
    // The two bytes of `»`.
    case 0xC2 where text[offset + 2] == 0xBB: return Self.noBreak
    default: return nil
    }
  }
}

/// Finds e-mail addresses and addresses of the web that stand in words, and hides them from the reader of numbers.
struct AddressReader {
  private var signs: PlainSigns
  private var facts: [Fact] = []

  /// The facts, and the signs without them.
  static func read(_ signs: PlainSigns) -> (facts: [Fact], rest: PlainSigns) {
    var reader = AddressReader(signs: signs)
    reader.readAll()
    return (reader.facts, reader.signs)
  }

  private init(signs: PlainSigns) { self.signs = signs }

  private mutating func readAll() {
    var offset = 0
    while offset < signs.count {
      switch signs.folded[offset] {
      case 0x40: offset = readMailbox(at: offset)
      case 0x3A: offset = readAddress(at: offset)
      case 0x2E where isAfterWWW(offset): offset = readHost(at: offset)
      default: offset += 1
      }
    }
  }

  /// `name@host.example`, around its sign.
  private mutating func readMailbox(at sign: Int) -> Int {
    guard let range = mailbox(around: sign) else { return sign + 1 }
    let text = signs.text(range).lowercased()
    var fact = Fact(.email, key: "e:" + text, written: signs.writtenText(range))
    fact.position = range.lowerBound
    facts.append(fact)
    signs.hide(range)
    return range.upperBound
  }

  private func mailbox(around sign: Int) -> Range<Int>? {
    let folded = signs.folded
    var (start, end) = (sign, sign + 1)
    while start > 0, sign - start < 64, Sign.isAddressSign(folded[start - 1]) { start -= 1 }
    while end < folded.count, end - sign < 255, Sign.isAddressSign(folded[end]) { end += 1 }
    while end > sign + 1, !Sign.isASCIILetter(folded[end - 1]) && !Sign.isDigit(folded[end - 1]) { end -= 1 }
    while start < sign, !Sign.isASCIILetter(folded[start]) && !Sign.isDigit(folded[start]) { start += 1 }
    return start < sign && folded[sign..<end].contains(0x2E) ? start..<end : nil
  }

  /// `https://host.example/path`, around its colon.
  private mutating func readAddress(at colon: Int) -> Int {
    guard let range = address(around: colon) else { return colon + 1 }
    add(range)
    return range.upperBound
  }

  /// `www.host.example/path`, which has no colon.
  private mutating func readHost(at dot: Int) -> Int {
    let range = (dot - 3)..<end(ofAddressFrom: dot)
    guard signs.folded[(dot + 1)..<max(dot + 1, range.upperBound)].contains(0x2E) else { return dot + 1 }
    add(range)
    return range.upperBound
  }

  /// Whether `www.` stands in a text.
  static func hasHost(_ signs: PlainSigns) -> Bool {
    let folded = signs.folded
    return folded.indices.contains { index in
      folded[index] == 0x2E && index >= 3 && folded[(index - 3)..<index].allSatisfy { $0 | 0x20 == 0x77 }
    }
  }

  private func isAfterWWW(_ dot: Int) -> Bool {
    dot >= 3 && signs.folded[(dot - 3)..<dot].allSatisfy { $0 | 0x20 == 0x77 }
      && (dot == 3 || !(Sign.isAddressSign(signs.folded[dot - 4]) || signs.folded[dot - 4] == 0x2F))
  }

  private mutating func add(_ range: Range<Int>) {
    var fact = Fact(linkTo: LinkTarget(signs.text(range)), words: "")
    fact.position = range.lowerBound
    facts.append(fact)
    signs.hide(range)
  }

  private func end(ofAddressFrom start: Int) -> Int {
    let folded = signs.folded
    var end = start
    while end < folded.count, end - start < Self.longest, Self.isOfAddress(folded[end]) { end += 1 }
    while end > start, Self.closing.contains(folded[end - 1]) { end -= 1 }
    return end
  }

  /// No address that people write is longer.
  private static let longest = 2000

  private func address(around colon: Int) -> Range<Int>? {
    let folded = signs.folded
    guard colon + 3 < folded.count, folded[colon + 1] == 0x2F, folded[colon + 2] == 0x2F,
      Sign.isASCIILetter(folded[colon + 3]) || Sign.isDigit(folded[colon + 3])
    else { return nil }
    var start = colon
    let end = max(colon + 3, end(ofAddressFrom: colon + 3))
    while start > 0, colon - start < 8, Sign.isASCIILetter(folded[start - 1]) { start -= 1 }
    let host = folded[(colon + 3)..<end].prefix { $0 != 0x2F }
    return start < colon && host.contains(0x2E) ? start..<end : nil
  }

  private static func isOfAddress(_ sign: UInt32) -> Bool {
    sign > 0x20 && sign < 0x7F && sign != Sign.pause && sign != 0x22 && sign != 0x3E
  }

  /// What ends a sentence after an address.
  private static let closing: Set<UInt32> = [0x2E, 0x2C, 0x29, 0x3A, 0x21, 0x3F, 0x27]
}

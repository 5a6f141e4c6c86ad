/// Breaks a text in one place, as a translator may.
struct Mutation {
  enum Kind: String, CaseIterable {
    case digit, date, item, link, email, postalCode = "postal code", anchor, id, heading, row
  }

  /// The same numbers on every machine (SplitMix64).
  struct Chance: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      return value ^ (value >> 31)
    }
  }

  let kind: Kind

  /// The text with one mistake; nil where it has no place for one.
  func broken(_ text: String, _ chance: inout Chance) -> String? {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    switch kind {
    case .digit: return breakDigit(&lines, &chance) { _ in true }
    case .date:
      return breakDigit(&lines, &chance) { $0.contains("2026") || $0.contains("٢٠٢٦") || $0.contains("2027") }
    case .postalCode:
      return replace(lines, ["110 00", "10969", "170 00"], &chance) {
        $0.replacing("0", with: "4", maxReplacements: 1)
      }
    case .email:
      return replace(lines, ["privacy@example.com", "(mailto:rep@muster.example)"], &chance) {
        $0.replacing("@", with: "s@")
      }
    case .link:
      return replace(
        lines, ["](https://uoou", "](https://policies.google.com/privacy", "../terms/"], &chance
      ) {
        $0.replacing("ouou", with: "").replacing("uoou", with: "uohs").replacing("policies", with: "support")
          .replacing("terms", with: "refunds")
      }
    case .anchor: return swapAnchors(lines, &chance)
    case .id:
      return replace(lines, ["{#cookies}", "{#payment}", "{#rights}", "{#sla}"], &chance) {
        $0.replacing("{#", with: "{#x-")
      }
    case .heading: return drop(&lines, &chance) { $0.hasPrefix("## ") }
    case .item: return drop(&lines, &chance) { $0.hasPrefix("- ") }
    case .row: return drop(&lines, &chance) { $0.hasPrefix("| `") }
    }
  }

  private func drop(_ lines: inout [String], _ chance: inout Chance, _ isRight: (String) -> Bool) -> String? {
    guard let index = lines.indices.filter({ isRight(lines[$0]) }).randomElement(using: &chance) else {
      return nil
    }
    lines.remove(at: index)
    return lines.joined(separator: "\n")
  }

  private func replace(
    _ lines: [String], _ words: [String], _ chance: inout Chance, _ change: (String) -> String
  ) -> String? {
    let text = lines.joined(separator: "\n")
    guard let word = words.filter(text.contains).randomElement(using: &chance) else { return nil }
    return text.replacing(word, with: change(word), maxReplacements: 1)
  }

  /// A link to a section leads to another one of the text.
  private func swapAnchors(_ lines: [String], _ chance: inout Chance) -> String? {
    let anchors = ["(#changes)", "(#retention)", "(#payment)", "(#cookies)"]
    guard let old = anchors.randomElement(using: &chance),
      let new = anchors.filter({ $0 != old }).randomElement(using: &chance)
    else { return nil }
    return lines.joined(separator: "\n").replacing(old, with: new, maxReplacements: 1)
  }

  /// Another digit of the same script, in words that are no address and no mark of Markdown.
  private func breakDigit(
    _ lines: inout [String], _ chance: inout Chance, _ isRight: (String) -> Bool
  ) -> String? {
    let places = lines.indices.filter { isRight(lines[$0]) }.flatMap { line in
      Self.digits(in: lines[line]).map { (line, $0) }
    }
    guard let (line, offset) = places.randomElement(using: &chance) else { return nil }
    var scalars = Array(lines[line].unicodeScalars)
    let value = scalars[offset].value
    let zero = value >= 0x660 ? UInt32(0x660) : 0x30
    let other = zero + (value - zero + UInt32.random(in: 1...8, using: &chance)) % 10
    guard let scalar = Unicode.Scalar(other) else { return nil }
    scalars[offset] = scalar
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    lines[line] = String(view)
    return lines.joined(separator: "\n")
  }

  private static func digits(in line: String) -> [Int] {
    let scalars = Array(line.unicodeScalars)
    var (depth, isMark) = (0, true)
    return scalars.indices.filter { index in
      let scalar = scalars[index]
      if scalar == "(" && index > 0 && scalars[index - 1] == "]" { depth += 1 }
      if scalar == ")" && depth > 0 { depth -= 1 }
      let isDigit = ("0"..."9").contains(scalar) || ("\u{660}"..."\u{669}").contains(scalar)
      // The number of an item is Markdown's.
      if !isDigit, !(scalar == "." && isMark) { isMark = false }
      return isDigit && depth == 0 && !isMark
    }
  }
}

/// A part of an address: `[a-z0-9][a-z0-9-]{0,63}`. Policy ids follow the same rule.
package struct Slug: Hashable, Sendable {
  package let text: String

  package init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, bytes.count <= 64, first != UInt8(ascii: "-") else { return nil }
    guard bytes.allSatisfy(Self.isAllowed) else { return nil }
    self.text = String(text)
  }

  /// What someone who wrote `text` may use instead, or nil when nothing of it can be kept.
  package static func suggestion(for text: some StringProtocol) -> Slug? {
    var spelt = ""
    for scalar in FoldedText.fold(String(text)).unicodeScalars {
      if scalar.isASCII, isAllowed(UInt8(truncatingIfNeeded: scalar.value)) {
        spelt.unicodeScalars.append(scalar)
      } else if !spelt.isEmpty, !spelt.hasSuffix("-") {
        spelt += "-"
      }
    }
    while spelt.hasPrefix("-") { spelt.removeFirst() }
    spelt = String(spelt.prefix(64))
    while spelt.hasSuffix("-") { spelt.removeLast() }
    return Slug(spelt)
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

extension Slug: Comparable, CustomStringConvertible {
  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
  package var description: String { text }
}

extension Slug {
  package static let rule = "use up to 64 small letters, digits and '-', a letter or digit first"

  /// Names that mean something else in an address or in `content/`.
  package static let reserved: Set<String> = [
    "strings", "theme", "static", "index", "assets", "embed", "history", "changes",
  ]
}

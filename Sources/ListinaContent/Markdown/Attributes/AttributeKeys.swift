import ListinaModel

/// The keys that attribute lists may hold.
enum AttributeKeys {
  struct Rule {
    /// The elements that have it; nil for all.
    var elements: [ElementAttributes.Element]?
    /// What is wrong with a value, as advice; nil when nothing is.
    var problem: @Sendable (String) -> String?

    func isFor(_ element: ElementAttributes.Element) -> Bool { elements?.contains(element) ?? true }

    /// What has the attribute, in words.
    var usage: String { (elements ?? []).map(\.name).joined(separator: ", ") }
  }

  static let rules: [String: Rule] = [
    "lang": Rule { LocaleTag($0) == nil ? localeHint(for: $0) : nil },
    "dir": Rule { ["ltr", "rtl", "auto"].contains($0) ? nil : "write 'ltr', 'rtl' or 'auto'" },
    "title": Rule { _ in nil },
    "translate": Rule { ["yes", "no"].contains($0) ? nil : "write 'yes' or 'no'" },
    "covers": Rule { isWords($0) ? nil : "write topics in small letters, as in 'retention transfers'" },
    "formerly": Rule(
      elements: [.heading, .paragraph, .item, .quote],
      problem: { $0.allSatisfy(\.isWhitespace) ? "write the id that it had" : nil }),
    "datetime": Rule(
      elements: [.heading, .paragraph, .item, .cell, .link, .emphasis],
      problem: { CalendarDate($0) == nil ? "write a day that there is, as in '2025-01-31'" : nil }),
    "start": Rule(elements: [.orderedList], problem: number),
    "value": Rule(elements: [.item], problem: number),
    "type": Rule(
      elements: [.orderedList],
      problem: { ["1", "a", "A", "i", "I"].contains($0) ? nil : "write '1', 'a', 'A', 'i' or 'I'" }),
    "hreflang": Rule(elements: [.link], problem: { LocaleTag($0) == nil ? localeHint(for: $0) : nil }),
    "rel": Rule(elements: [.link], problem: relation),
    "width": Rule(elements: [.image], problem: size), "height": Rule(elements: [.image], problem: size),
  ]

  /// What other generators and browsers know, and what changes nothing on a page that asks nothing of its reader.
  static func isWithoutEffect(_ key: String) -> Bool {
    key.hasPrefix("data-")
      || [
        "target", "download", "markdown", "align", "valign", "border", "itemprop", "itemscope", "itemtype",
        "loading",
      ].contains(key)
  }

  // MARK: Values

  @Sendable private static func number(_ text: String) -> String? {
    text.count <= 9 && Int(text).map { $0 >= 0 } == true ? nil : "write a whole number"
  }

  @Sendable private static func size(_ text: String) -> String? {
    text.count <= 5 && Int(text).map { $0 > 0 } == true ? nil : "write a number of pixels"
  }

  /// Words of the `rel` attribute that ask nothing of a browser (HTML Standard, section 4.6.7).
  @Sendable private static func relation(_ text: String) -> String? {
    let harmless = [
      "nofollow", "noopener", "noreferrer", "external", "author", "license", "help", "privacy-policy",
      "terms-of-service", "me",
    ]
    let words = text.split(separator: " ")
    return !words.isEmpty && words.allSatisfy { harmless.contains(String($0)) }
      ? nil : "write one of \(harmless.joined(separator: ", "))"
  }

  private static func isWords(_ text: String) -> Bool {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    return words.allSatisfy { word in
      !word.isEmpty && word.utf8.allSatisfy { isWordByte($0) }
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): true
    default: false
    }
  }

  private static func localeHint(for text: String) -> String {
    LocaleTag.canonicalSpelling(of: text).map { "write '\($0)'" }
      ?? "write a BCP 47 tag, for example 'cs' or 'pt-BR'"
  }
}

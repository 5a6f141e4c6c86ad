import ListinaModel

/// The keys that attribute lists may hold.
enum AttributeKeys {
  struct Rule {
    /// The elements that have it; nil for all.
    var elements: [ElementAttributes.Element]?
    /// What is wrong with a value, as advice; nil when nothing is.
    var problem: @Sendable (String) -> String?

    init(
      elements: [ElementAttributes.Element]? = nil, problem: @escaping @Sendable (String) -> String?
    ) {
      self.elements = elements
      self.problem = problem
    }

    init(elements: [ElementAttributes.Element]? = nil, _ value: AttributeValue) {
      self.init(elements: elements) { value.problem(with: $0) }
    }

    func isFor(_ element: ElementAttributes.Element) -> Bool { elements?.contains(element) ?? true }

    /// What has the attribute, in words.
    var usage: String { (elements ?? []).map(\.name).joined(separator: ", ") }
  }

  static let rules: [String: Rule] = [
    "lang": Rule(.language),
    "dir": Rule(.direction),
    "title": Rule(.text),
    "translate": Rule(.translation),
    "covers": Rule { isWords($0) ? nil : "write topics in small letters, as in 'retention transfers'" },
    "formerly": Rule(
      elements: [.heading, .paragraph, .item, .quote],
      problem: { $0.allSatisfy(\.isWhitespace) ? "write the id that it had" : nil }),
    "datetime": Rule(
      elements: [.heading, .paragraph, .item, .cell, .link, .emphasis],
      problem: {
        HTMLDate.isTime(of: $0) ? nil : "write a day that there is, as in '2025-01-31', or a month of a year"
      }),
    "start": Rule(elements: [.orderedList], .integer),
    "value": Rule(elements: [.item], .integer),
    "type": Rule(elements: [.orderedList], .numbering),
    "hreflang": Rule(elements: [.link], .language),
    "rel": Rule(elements: [.link], .relation),
    "width": Rule(elements: [.image], .size), "height": Rule(elements: [.image], .size),
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
}

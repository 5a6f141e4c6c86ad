/// The parts of a tag by their meaning (RFC 5646, section 2.2).
struct LocaleSubtags {
  let language: String
  private(set) var script: String?
  private(set) var region: String?
  /// The subtags after the language and the script.
  let rest: [Substring]

  init(_ tag: String) {
    let subtags = tag.split(separator: "-")
    language = String(subtags.first ?? "")
    var rest = subtags.dropFirst()
    // `yue` of `zh-yue` belongs to the language.
    if let second = rest.first, LocaleTagGrammar.extends(language, by: second) { rest = rest.dropFirst() }
    if let second = rest.first, second.utf8.count == 4, second.allSatisfy(\.isLetter), language != "x" {
      script = String(second)
      rest = rest.dropFirst()
    }
    if let next = rest.first, Self.isRegion(next), language.utf8.count > 1 {
      region = String(next)
    }
    self.rest = Array(rest)
  }

  static func isRegion(_ subtag: Substring) -> Bool {
    subtag.utf8.count == 2 || (subtag.utf8.count == 3 && subtag.allSatisfy(\.isNumber))
  }

  /// The same with another language and script.
  func text(language: String, script: String?) -> String {
    ([language] + (script.map { [$0] } ?? []) + rest.map(String.init)).joined(separator: "-")
  }

  /// The tag is private, or from before there were codes, and a language as a whole: `x-klingon`, `i-default`.
  var isPrivate: Bool { language.utf8.count == 1 }
}

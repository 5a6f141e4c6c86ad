import ListinaModel

/// Gives each heading of a text an id of its own, made of its words in any script.
struct AnchorNames {
  private var used: Set<String> = []

  /// `Kontaktní údaje` → `kontaktni-udaje`; a second one → `kontaktni-udaje-2`.
  mutating func name(for heading: String) -> String {
    let base = Self.base(of: heading)
    var name = base
    var count = 1
    while !used.insert(name).inserted {
      count += 1
      name = "\(base)-\(count)"
    }
    return name
  }

  private static func base(of heading: String) -> String {
    var name = ""
    for character in FoldedText.fold(heading) {
      if character.isLetter || character.isNumber {
        name.append(character)
      } else if !name.isEmpty, !name.hasSuffix("-") {
        name += "-"
      }
    }
    if name.hasSuffix("-") { name.removeLast() }
    if name.isEmpty { return "section" }
    return isOfTheme(name) ? "section-" + name : name
  }

  /// Ids that start with `l-` belong to themes, as does the cookie notice's.
  private static func isOfTheme(_ name: String) -> Bool {
    name.hasPrefix("l-") || name == "cookie-notice"
  }
}

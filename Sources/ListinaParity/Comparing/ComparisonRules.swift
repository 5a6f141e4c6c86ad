import ListinaModel

/// What decides whether two facts are the same: the translation's locale, and the sections that are known.
struct ComparisonRules {
  let locale: LocaleTag
  /// Keys of all links to sections of the authoritative text.
  let originalAnchors: Set<String>

  /// The key of a link to a section that the text does not have.
  static let deadKey = "a:#?"

  /// The policy to which a link leads, by its name or by a path that a language stands in: `../terms`, `/de/terms/`.
  private static func page(of fact: Fact) -> Substring? {
    if let web = fact.target?.web {
      return web.host.isEmpty && !web.languages.isEmpty && !web.path.isEmpty ? web.path[...] : nil
    }
    guard fact.kind == .anchor, fact.target?.section == nil else { return nil }
    return fact.key.dropFirst(2).prefix { $0 != " " }
  }

  /// Whether a link or an image is what the other is, for readers of another language.
  func isLocalised(_ translation: Fact, of original: Fact) -> Bool {
    if let page = Self.page(of: translation), page == Self.page(of: original) { return true }
    guard translation.kind == original.kind, let ours = translation.target, let theirs = original.target
    else {
      return false
    }
    if translation.kind == .image { return true }
    if let web = ours.web, let other = theirs.web { return web.isLocalised(other, for: locale) }
    guard let section = ours.section, let other = theirs.section, !section.page.isEmpty,
      section.page == other.page
    else { return false }
    // Sections of another text can be named by its own words.
    return !originalAnchors.contains(translation.key)
      && EditDistance.isMore(than: 2, between: section.name, other.name)
  }
}

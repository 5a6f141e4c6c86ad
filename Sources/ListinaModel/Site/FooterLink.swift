/// A link at the foot of every page.
package struct FooterLink: Hashable, Sendable {
  package var label: LocalizedText
  /// `https:`, `http:`, `mailto:` or `tel:`, or a path that starts with `/`, the root of the published site.
  package var href: String
  package var place: SourcePlace

  package init(label: LocalizedText, href: String, place: SourcePlace) {
    self.label = label
    self.href = href
    self.place = place
  }

  /// A path of the site without its leading slash and without escapes, and the query or fragment after it.
  package static func split(_ href: String) -> (path: String, suffix: String) {
    let path = href.dropFirst().prefix { $0 != "?" && $0 != "#" }
    return (PercentEscapes.decode(path), String(href[path.endIndex...]))
  }
}

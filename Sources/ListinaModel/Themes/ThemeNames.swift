/// The ids and classes that belong to themes, so that no text may have them (design, section 2).
package enum ThemeNames {
  /// What to do about a name that is taken.
  package static let advice =
    "write another one: those that start with 'l-', and 'cookie-notice', are the theme's"

  /// Whether a name begins with `l-`, byte for byte as style sheets compare it, or is that of the cookie notice.
  package static func owns(_ name: some StringProtocol) -> Bool {
    name.utf8.starts(with: "l-".utf8) || name == "cookie-notice"
  }
}

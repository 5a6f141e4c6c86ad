/// What `site.yaml` says.
package struct Site: Hashable, Sendable {
  package var name: String
  package var baseURL: BaseURL
  /// Where `site.yaml` says it; nil where something else does.
  package var baseURLPlace: SourcePlace?
  /// In the order of the language switcher; the first is the default. Never empty.
  package var locales: [LocaleTag]
  package var contact: Contact
  package var theme: ThemeChoice
  /// An IANA time zone, whose midnight decides what is in force.
  package var timezone: String
  package var footer: [FooterLink]
  /// `{{name}}` in texts.
  package var variables: [String: String]
  package var typography: Typography
  package var fallback: FallbackMode

  package init(
    name: String, baseURL: BaseURL, locales: [LocaleTag], contact: Contact
  ) {
    self.name = name
    self.baseURL = baseURL
    self.locales = locales
    self.contact = contact
    self.theme = ThemeChoice(name: "listina", options: [:])
    self.timezone = "UTC"
    self.footer = []
    self.variables = [:]
    self.typography = Typography()
    self.fallback = .show
  }

  package var defaultLocale: LocaleTag { locales[0] }
}

/// Codes of countries that are no codes of languages there, and are often written for one (ISO 3166-1, ISO 639-1).
package enum CountryCode {
  /// The language that is meant by a code such as `cz`, in letters of any case; nil for others.
  package static func language(of code: some StringProtocol) -> LocaleTag? {
    languages[code.lowercased()].flatMap { LocaleTag($0) }
  }

  private static let languages = [
    "cn": "zh", "cz": "cs", "dk": "da", "gr": "el", "jp": "ja", "ua": "uk", "vn": "vi",
  ]
}

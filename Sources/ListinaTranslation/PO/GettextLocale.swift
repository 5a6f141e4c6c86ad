package import ListinaModel

/// The names that gettext and its tools have for languages: `pt_BR`, `zh_Hant_TW`, `sr@latin`.
package enum GettextLocale {
  /// Scripts that gettext names behind the language, as `glibc` has its locales.
  private static let modifiers = ["Latn": "latin", "Cyrl": "cyrillic", "Deva": "devanagari"]

  package static func name(of locale: LocaleTag) -> String {
    var parts = locale.text.split(separator: "-").map(String.init)
    var modifier = ""
    if let script = locale.script, let name = modifiers[script] {
      parts.remove(at: 1)
      modifier = "@" + name
    } else if let variant = parts.last, parts.count > 1, parts.count < 4, isVariant(variant) {
      // As in 'ca@valencia'.
      parts.removeLast()
      modifier = "@" + variant
    }
    return parts.joined(separator: "_") + modifier
  }

  /// RFC 5646, section 2.1: five letters or more, or four that begin with a digit.
  private static func isVariant(_ subtag: String) -> Bool {
    subtag.count > 4 || (subtag.count == 4 && subtag.first?.isNumber == true)
  }
}

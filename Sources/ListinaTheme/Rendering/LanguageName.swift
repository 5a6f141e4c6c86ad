import Foundation
import ListinaModel

/// The name of a language in the language itself, as a switcher shows it.
enum LanguageName {
  /// `cs` → `Čeština`; the tag where CLDR has no name.
  static func name(of locale: LocaleTag, _ words: WordLocales) -> String {
    guard let tag = words.known(locale) else { return locale.text }
    let own = Locale(identifier: tag.text)
    guard let name = own.localizedString(forIdentifier: tag.text), !name.isEmpty else { return locale.text }
    return name.prefix(1).uppercased(with: own) + name.dropFirst()
  }
}

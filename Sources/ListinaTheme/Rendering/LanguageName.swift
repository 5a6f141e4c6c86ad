import Foundation
import ListinaModel

/// The name of a language in the language itself, as a switcher shows it.
enum LanguageName {
  /// `cs` → `Čeština`; the tag where CLDR has no name.
  static func name(of locale: LocaleTag) -> String {
    let own = Locale(identifier: locale.text)
    guard let name = own.localizedString(forIdentifier: locale.text), !name.isEmpty else {
      return locale.text
    }
    return name.prefix(1).uppercased(with: own) + name.dropFirst()
  }
}

import ListinaModel

/// Words, and the language that they are in.
struct LanguageText: Sendable {
  var text: String
  var locale: LocaleTag

  init(_ text: String, in locale: LocaleTag) {
    self.text = text
    self.locale = locale
  }

  /// The value of `lang` around them where another language surrounds them, else nothing.
  func lang(within outer: LocaleTag) -> String { locale == outer ? "" : locale.text }

  /// The value of `dir` beside ``lang(within:)``.
  func dir(within outer: LocaleTag) -> String { locale == outer ? "" : locale.direction.rawValue }
}

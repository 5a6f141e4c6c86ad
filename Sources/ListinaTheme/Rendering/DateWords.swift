import ListinaModel
import Synchronization

/// Days in the words of a site's languages, each language prepared when a page first asks for it: most sites show none.
final class DateWords: Sendable {
  private let wordLocales: WordLocales
  private let texts = Mutex<[LocaleTag: DateText]>([:])

  init(_ wordLocales: WordLocales) { self.wordLocales = wordLocales }

  func text(_ date: CalendarDate, in locale: LocaleTag) -> String {
    texts.withLock { texts in
      if let known = texts[locale] { return known.text(date) }
      let text = DateText(in: wordLocales.locale(for: locale))
      texts[locale] = text
      return text.text(date)
    }
  }
}

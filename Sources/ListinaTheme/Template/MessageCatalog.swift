package import ListinaModel

/// The interface strings of every locale, all of them with the same keys.
package struct MessageCatalog: Sendable {
  /// One interface string as its file has it.
  package struct Message: Hashable, Sendable {
    package enum Content: Hashable, Sendable {
      case text(String)
      case plural([Form])
    }

    package let content: Content
    package let place: SourcePlace
    /// The language whose rules its numbers follow.
    package let language: LocaleTag

    package init(_ content: Content, at place: SourcePlace, in language: LocaleTag = .english) {
      self.content = content
      self.place = place
      self.language = language
    }

    package init(_ text: String, at place: SourcePlace) { self.init(.text(text), at: place) }

    /// All its texts, each with its place.
    var texts: [(text: String, place: SourcePlace)] {
      switch content {
      case .text(let text): [(text, place)]
      case .plural(let forms): forms.map { ($0.text, $0.place) }
      }
    }
  }

  /// The text for the numbers of one plural category.
  package struct Form: Hashable, Sendable {
    package let category: PluralCategory
    package let text: String
    package let place: SourcePlace

    package init(_ category: PluralCategory, _ text: String, at place: SourcePlace) {
      self.category = category
      self.text = text
      self.place = place
    }
  }

  /// A locale that lacks a string: the caller fills gaps from other locales before.
  package struct Incomplete: Error, Hashable {
    package let key: String
    package let locale: Int
  }

  /// The languages of the pages, by which templates write numbers.
  package let locales: [LocaleTag]
  private let messages: [String: [Message]]

  /// A catalog of messages by key, one dictionary a locale, whose index is the locale's identity from
  /// here on; throws for a key that a locale lacks.
  package init(_ catalogs: [[String: Message]], for locales: [LocaleTag]) throws(Incomplete) {
    self.locales = locales
    var messages: [String: [Message]] = [:]
    for key in Set(catalogs.flatMap(\.keys)).sorted() {
      for (locale, own) in catalogs.enumerated() {
        guard let message = own[key] else { throw Incomplete(key: key, locale: locale) }
        messages[key, default: []].append(message)
      }
    }
    self.messages = messages
  }

  /// No locale and no string.
  package init() {
    locales = []
    messages = [:]
  }

  package var keys: [String] { messages.keys.sorted() }

  /// The messages of a key in the order of the locales, or nil for an unknown key.
  func messages(of key: String) -> [Message]? { messages[key] }
}

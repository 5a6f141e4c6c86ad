package import ListinaModel

/// The interface strings of every locale, all of them with the same keys.
package struct MessageCatalog: Sendable {
  /// One interface string as its file has it.
  package struct Message: Hashable, Sendable {
    package let text: String
    package let place: SourcePlace

    package init(_ text: String, at place: SourcePlace) {
      self.text = text
      self.place = place
    }
  }

  /// A locale that lacks a string: the caller fills gaps from other locales before.
  package struct Incomplete: Error, Hashable {
    package let key: String
    package let locale: Int
  }

  package let localeCount: Int
  private let messages: [String: [Message]]

  /// A catalog of messages by key, one dictionary a locale, whose index is the locale's identity from
  /// here on; throws for a key that a locale lacks.
  package init(_ locales: [[String: Message]]) throws(Incomplete) {
    localeCount = locales.count
    var messages: [String: [Message]] = [:]
    for key in Set(locales.flatMap(\.keys)).sorted() {
      for (locale, own) in locales.enumerated() {
        guard let message = own[key] else { throw Incomplete(key: key, locale: locale) }
        messages[key, default: []].append(message)
      }
    }
    self.messages = messages
  }

  /// No locale and no string.
  package init() {
    localeCount = 0
    messages = [:]
  }

  package var keys: [String] { messages.keys.sorted() }

  /// The messages of a key in the order of the locales, or nil for an unknown key.
  func messages(of key: String) -> [Message]? { messages[key] }
}

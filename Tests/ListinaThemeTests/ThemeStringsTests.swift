import Foundation
import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaTheme

/// The interface strings of the themes that come with Listina.
@Suite("Strings of the themes")
struct ThemeStringsTests {
  static let locales = [
    "cs", "sk", "en", "de", "pl", "hu", "fr", "es", "it", "nl", "pt", "ro", "uk", "ar", "he", "ja",
    "zh-Hans",
  ]

  /// Words that are the same in English, as they are with those who write these languages.
  private static let likeEnglish: [String: Set<String>] = [
    "cs": ["cookiesTitle", "cookieName"], "sk": ["cookiesTitle", "cookieName"],
    "de": ["cookiesTitle", "cookieName"], "fr": ["contact", "cookiesTitle", "cookieName"],
    "es": ["cookiesTitle", "cookieName"], "it": ["cookieName"], "pt": ["cookiesTitle", "cookieName"],
    "nl": ["contact", "cookiesTitle", "cookieName"], "ro": ["contact", "cookieName"],
  ]

  private func strings(of theme: String) throws -> [LocaleTag: [String: ThemeSource.Message]] {
    let root = Repository.root.path
    let boundary = try SiteBoundary(root: root, folders: ["themes"])
    let reader = ThemeReader([ThemeReader.Shelf(path: "\(root)/themes", name: "themes")], within: boundary)
    let (source, diagnostics) = reader.read(
      ThemeChoice(name: theme, options: [:]), overriddenBy: [:], strings: [:])
    #expect(diagnostics.report == [])
    return try #require(source).strings
  }

  private func texts(_ message: ThemeSource.Message) -> [String] {
    switch message.content {
    case .text(let text): [text]
    case .plural(let forms): forms.map(\.text)
    }
  }

  private func parameters(_ message: ThemeSource.Message, _ key: String) -> Set<String> {
    Set(
      texts(message).flatMap { MessagePattern($0, key: key).parts }.compactMap { part in
        if case .parameter(let name) = part { name } else { nil }
      })
  }

  @Test(
    "are there for all languages, each with all keys and the same names in them",
    arguments: ["listina", "plain"])
  func complete(theme: String) throws {
    let strings = try strings(of: theme)
    #expect(Set(strings.keys.map(\.text)) == Set(Self.locales))
    let english = try #require(strings[.english])
    #expect(english["outdatedNotice"] != nil)
    for (locale, own) in strings {
      #expect(Set(own.keys) == Set(english.keys), "\(locale)")
      for (key, message) in own {
        let original = try #require(english[key])
        #expect(parameters(message, key) == parameters(original, key), "\(key) in \(locale)")
        #expect(texts(message).allSatisfy { !$0.isEmpty && MessagePattern($0, key: key).problem == nil })
      }
    }
  }

  @Test("have the plural categories of CLDR where a number stands", arguments: ["listina", "plain"])
  func plurals(theme: String) throws {
    for (locale, own) in try strings(of: theme) {
      let categories = PluralRules(locale).categories.map(\.rawValue)
      for (key, message) in own {
        switch message.content {
        case .text: #expect(!parameters(message, key).contains("policy.outdatedCount"), "\(key) in \(locale)")
        case .plural(let forms): #expect(forms.map(\.category) == categories, "\(key) in \(locale)")
        }
      }
    }
  }

  @Test("are not left in English", arguments: ["listina", "plain"])
  func translated(theme: String) throws {
    let strings = try strings(of: theme)
    let english = try #require(strings[.english])
    for (locale, own) in strings where locale != .english {
      let same = own.filter { key, message in texts(message) == english[key].map(texts) }.keys
      #expect(Set(same).isSubset(of: Self.likeEnglish[locale.text] ?? []), "\(locale): \(same.sorted())")
    }
  }

  @Test(
    "isolate what is filled in where the language runs from right to left", arguments: ["listina", "plain"])
  func isolated(theme: String) throws {
    for (locale, own) in try strings(of: theme) where locale.direction == .rightToLeft {
      for (key, message) in own {
        for text in texts(message) {
          let bare = text.replacing("\u{2068}{", with: "").replacing("{policy.outdatedCount}", with: "")
          #expect(!bare.contains("{"), "\(key) in \(locale)")
          #expect(text.count { $0 == "\u{2068}" } == text.count { $0 == "\u{2069}" }, "\(key) in \(locale)")
        }
      }
    }
  }

  @Test("say in both themes the same")
  func same() throws {
    let listina = try strings(of: "listina")
    for (locale, own) in try strings(of: "plain") {
      for (key, message) in own {
        #expect(listina[locale]?[key]?.content.texts == message.content.texts, "\(key) in \(locale)")
      }
    }
  }
}

extension ThemeSource.Message.Content {
  fileprivate var texts: [String] {
    switch self {
    case .text(let text): [text]
    case .plural(let forms): forms.map { "\($0.category): \($0.text)" }
    }
  }
}

import Foundation
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaContent

@Suite("Typesetter")
struct TypesetterTests {
  @Test("is none where nothing is wanted or nothing is known")
  func none() throws {
    #expect(Typesetter(for: try Sample.tag("cs"), Typography(spaces: false, quotes: false)) == nil)
    #expect(Typesetter(for: try Sample.tag("xx"), Typography(spaces: true, quotes: true)) == nil)
    #expect(Typesetter(for: try Sample.tag("la"), Typography()) == nil)
    #expect(Typesetter(for: try Sample.tag("sv"), Typography()) == nil)
    #expect(Typesetter(for: try Sample.tag("sv"), Typography(quotes: true)) != nil)
  }

  @Test("sets what it has set no other way", arguments: ["cs", "sk", "pl", "fr", "de", "en"])
  func idempotent(locale: String) throws {
    let text = """
      "V Praze" s. r. o., § 5 odst. 2, 10 000 Kč, 1. 1. 2025, k *souboru* 'a' l'art. 6 : oui ? « non » 5 %
      """
    let typesetter = try #require(
      Typesetter(for: try Sample.tag(locale), Typography(spaces: true, quotes: true)))
    let once = try TypesetSample(text, locale: locale, Typography(spaces: true, quotes: true)).document
    var twice = once
    typesetter.set(&twice)
    #expect(twice.html.bytes == once.html.bytes)
  }

  @Test(
    "changes nothing but the kinds of spaces in texts as they are published",
    .enabled(if: Repository.hasShared("corpus"), "needs ../shared/corpus"),
    arguments: ["cs", "sk", "pl", "fr", "de", "en"])
  func corpus(locale: String) throws {
    var changed = 0
    for text in try Self.texts() {
      let plain = try TypesetSample(text, locale: "xx").document
      let set = try TypesetSample(text, locale: locale).document
      #expect(Self.spaced(set) == Self.spaced(plain))
      #expect(set.headings.map(\.text) == plain.headings.map(\.text))
      #expect(set.headings.map(\.id) == plain.headings.map(\.id))
      if set.html.bytes != plain.html.bytes { changed += 1 }
    }
    #expect(changed > 0)
  }

  @Test("reads hostile text in time that grows with its length", .timeLimit(.minutes(15)))
  func hostile() throws {
    let marks = [
      "1 ", "a ", "*a* ", "s. ", "\" ", "' '", "&amp;", "1 000 ", "§ ", "a`b`", "**1** *0* ", "\"a",
    ]
    for mark in marks {
      let text = String(repeating: mark, count: 100_000 / mark.utf8.count)
      for locale in ["cs", "fr"] {
        let sample = try TypesetSample(text, locale: locale, Typography(spaces: true, quotes: true))
        #expect(!sample.html.isEmpty)
      }
    }
  }

  /// The HTML with every kind of space as one.
  private static func spaced(_ document: Document) -> String {
    String(decoding: document.html.bytes, as: UTF8.self).replacing("\u{A0}", with: " ")
      .replacing("\u{202F}", with: " ").replacing("\n", with: " ")
  }

  private static func texts() throws -> [String] {
    var texts: [String] = []
    for folder in ["corpus", "seed"] where Repository.hasShared(folder) {
      let root = Repository.shared.appending(path: folder)
      let files = try #require(FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil))
      for case let file as URL in files where ["md", "txt"].contains(file.pathExtension) {
        texts.append(String(decoding: try Data(contentsOf: file), as: UTF8.self))
      }
    }
    return texts
  }
}

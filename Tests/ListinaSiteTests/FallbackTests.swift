import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@Suite("Fallback")
struct FallbackTests {
  @Test(
    "serves the reader's own text, then that of a locale that says less, then the authoritative one",
    arguments: [
      ("fr-CA", "fr"), ("fr", "fr"), ("zh-Hant-TW", "zh-Hant"), ("zh-TW", "zh-Hant"), ("zh-Hans", "cs"),
      ("zh", "cs"), ("en-GB", "cs"), ("cs", "cs"), ("fr-x-a", "fr"),
    ])
  func serves(reader: String, served: String) throws {
    let policy = try Sample.policy("privacy", ["cs": "a", "fr": "b", "zh-Hant": "c"])
    #expect(Fallback([]).edition(of: policy, for: try Sample.tag(reader))?.locale.text == served)
  }

  @Test("serves nothing where the authoritative text is missing too")
  func nothing() throws {
    var policy = try Sample.policy("privacy", ["fr": "b"])
    policy.authoritative = try Sample.tag("cs")
    #expect(Fallback([]).edition(of: policy, for: try Sample.tag("en")) == nil)
  }

  @Test(
    "is foreign where the text is in another language or script than its reader's",
    arguments: [
      ("fr-CA", false), ("fr", false), ("zh-TW", false), ("zh", true), ("en", true), ("cs", false),
      ("cs-CZ", false),
    ])
  func isForeign(reader: String, isForeign: Bool) throws {
    let policy = try Sample.policy("privacy", ["cs": "a", "fr": "b", "zh-Hant": "c"])
    #expect(Fallback([]).isForeign(policy, for: try Sample.tag(reader)) == isForeign)
  }

  @Test("is not foreign where the authoritative text is in the reader's language, spoken elsewhere")
  func region() throws {
    let policy = try Sample.policy("privacy", ["pt-PT": "a", "en": "b"])
    let reader = try Sample.tag("pt-BR")
    #expect(Fallback([]).edition(of: policy, for: reader)?.locale.text == "pt-PT")
    #expect(!Fallback([]).isForeign(policy, for: reader))
  }

  @Test("is the same for locales of the site and for others")
  func prepared() throws {
    let policy = try Sample.policy("privacy", ["cs": "a", "fr": "b"])
    let reader = try Sample.tag("fr-CA")
    let site = try ["cs", "fr-CA", "fr"].map { try Sample.tag($0) }
    #expect(Fallback(site).edition(of: policy, for: reader)?.locale.text == "fr")
    #expect(Fallback([]).edition(of: policy, for: reader)?.locale.text == "fr")
  }

  @Test("serves Bokmål to readers of Nynorsk, and tells that it is another language")
  func norwegian() throws {
    let policy = try Sample.policy("privacy", ["cs": "a", "nb": "b"])
    let reader = try Sample.tag("nn")
    #expect(Fallback([]).edition(of: policy, for: reader)?.locale.text == "nb")
    #expect(Fallback([]).isForeign(policy, for: reader))
    #expect(!Fallback([]).isForeign(policy, for: try Sample.tag("no")))
  }
}

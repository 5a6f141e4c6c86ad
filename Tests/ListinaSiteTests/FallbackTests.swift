import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@Suite("Fallback")
struct FallbackTests {
  @Test(
    "serves the reader's own text, then that of a parent tag, then the authoritative one",
    arguments: [
      ("fr-CA", "fr"), ("fr", "fr"), ("zh-Hant-TW", "zh-Hant"), ("zh-Hans", "cs"), ("en-GB", "cs"),
      ("cs", "cs"),
    ])
  func serves(reader: String, served: String) throws {
    let policy = try Sample.policy("privacy", ["cs": "a", "fr": "b", "zh-Hant": "c"])
    #expect(Fallback.edition(of: policy, for: try Sample.tag(reader))?.locale.text == served)
  }

  @Test("serves nothing where the authoritative text is missing too")
  func nothing() throws {
    var policy = try Sample.policy("privacy", ["fr": "b"])
    policy.authoritative = try Sample.tag("cs")
    #expect(Fallback.edition(of: policy, for: try Sample.tag("en")) == nil)
  }
}

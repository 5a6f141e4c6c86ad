import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaContent

@Suite("Link destinations")
struct LinkReaderTests {
  private func read(_ destination: String) throws -> LinkReader.Destination {
    LinkReader(policy: try Sample.slug("privacy")).read(destination)
  }

  @Test(
    "lead elsewhere by four schemes, in any case",
    arguments: [
      "https://example.com", "HTTP://example.com", "mailto:a@example.com", "tel:+420123",
      "hTTps://e.com/?a=b#c",
    ])
  func external(destination: String) throws {
    #expect(try read(destination) == .external(destination))
  }

  @Test(
    "lead to places of the site",
    arguments: [
      ("", .anchor("")), ("#payment", .anchor("payment")), ("#%C3%BAdaje", .anchor("údaje")),
      ("../terms/", .policy("terms", nil)), ("../terms", .policy("terms", nil)),
      ("../terms/cs.md", .policy("terms", nil)), ("../terms/cs.md#payment", .policy("terms", "payment")),
      ("../terms/pt-BR.md", .policy("terms", nil)), ("../terms/index.md", .policy("terms", nil)),
      ("../terms/#a", .policy("terms", "a")), ("en.md", .policy("privacy", nil)),
      ("./", .policy("privacy", nil)),
      ("../privacy/en.md#a", .policy("privacy", "a")),
      ("media/a.png", .media("media/a.png")), ("./media/./a.png", .media("media/a.png")),
      ("media/a%20b.png", .media("media/a b.png")), ("notes.md", .media("notes.md")),
      ("../terms/media/a.png", .path("content/terms/media/a.png", "")),
      ("/", .path("", "")), ("/cs/", .path("cs/", "")), ("/a/../b/?x=1#y", .path("b/", "?x=1#y")),
      ("/../../etc", .path("", "")),
    ] as [(String, Target)])
  func local(destination: String, target: Target) throws {
    #expect(try read(destination) == .local(try target.reference))
  }

  @Test(
    "with other schemes are refused, however they are written",
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", "jAvAsCrIpT://x%0aalert(1)", "data:text/html;base64,x",
      "vbscript:x", "file:///etc/passwd", "blob:x", "ftp://example.com", "view-source:x", "1a:b", ":x",
      " javascript:x",
    ])
  func schemes(destination: String) throws {
    guard case .refused(let reason, let hint) = try read(destination) else {
      Issue.record("accepted")
      return
    }
    let scheme = destination.prefix { $0 != ":" }
    #expect(reason == "links with '\(scheme):' are not allowed")
    #expect(hint == "use https:, http:, mailto:, tel: or a path of this site")
  }

  @Test(
    "that browsers read otherwise than people are refused",
    arguments: [
      ("java\tscript:x", "link destination holds a control character"),
      ("\u{1}javascript:x", "link destination holds a control character"),
      ("https://e.com/\u{7F}", "link destination holds a control character"),
      ("a\nb", "link destination holds a control character"),
      ("//evil.example/x", "'//evil.example/x' is no address or path"),
      ("\\\\evil.example", "'\\\\evil.example' is no address or path"),
      ("/\\evil.example", "'/\\evil.example' is no address or path"),
      ("../../../etc/passwd", "'../../../etc/passwd' leaves the site"),
    ])
  func hostile(destination: String, reason: String) throws {
    guard case .refused(let given, _) = try read(destination) else {
      Issue.record("accepted")
      return
    }
    #expect(given == reason)
  }

  /// A target by plain texts.
  enum Target: Sendable {
    case anchor(String)
    case policy(String, String?)
    case media(String)
    case path(String, String)

    var reference: Reference.Target {
      get throws {
        switch self {
        case .anchor(let anchor): .anchor(anchor)
        case .policy(let id, let anchor): .policy(try Sample.slug(id), anchor: anchor)
        case .media(let path): .media(path)
        case .path(let path, let suffix): .path(path, suffix: suffix)
        }
      }
    }
  }
}

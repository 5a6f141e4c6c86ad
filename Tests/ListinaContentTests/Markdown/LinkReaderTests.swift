import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaContent

@Suite("Link destinations")
struct LinkReaderTests {
  private func read(_ destination: String) throws -> LinkReader.Destination {
    LinkReader(policy: try Sample.slug("privacy"), site: BaseURL("https://clever.example/legal"))
      .read(destination)
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
    "lead to policies, with or without a text's name, endings and slashes",
    arguments: [
      ("../terms", "terms"), ("../terms/", "terms"), ("../terms.md", "terms"), ("../terms/index.md", "terms"),
      ("../terms/index", "terms"), ("../terms/cs.md", "terms cs"), ("../terms/cs", "terms cs"),
      ("../terms/cs/", "terms cs"), ("../terms/pt-BR.md", "terms pt-BR"), ("../terms/pt_br", "terms pt_br"),
      ("../terms/#a", "terms #a"), ("../terms?a=b#c", "terms ?a=b #c"),
      ("../terms/cs.md#payment", "terms cs #payment"),
      ("../terms/#%C3%BAdaje", "terms #údaje"), ("../%74erms/", "terms"), ("./../terms/./", "terms"),
      ("../Terms/", "Terms"), ("../terms.html", "terms.html"), ("../terms/media/a.png", "terms media/a.png"),
      ("./", "privacy"), ("../privacy/", "privacy"), ("cs.md", "privacy cs"), ("en.md#a", "privacy en #a"),
      ("index.md", "privacy"), ("?a=b", "privacy ?a=b"),
    ])
  func policies(destination: String, sketch: String) throws {
    guard case .local(.policy(let link)) = try read(destination) else {
      Issue.record("no policy: \(try read(destination))")
      return
    }
    #expect(link.sketch == sketch)
  }

  @Test(
    "lead to releases of policies",
    arguments: [
      ("../terms/2025-01-01/", "terms@2025-01-01"), ("../terms/2025-01-01", "terms@2025-01-01"),
      ("../terms/releases/2025-01-01/", "terms@2025-01-01"),
      ("../terms/releases/2025-01-01/cs.md#a", "terms@2025-01-01 cs #a"),
      ("../terms/2025-01-01/index.md", "terms@2025-01-01"),
      ("../terms/2025-01-01/changes/", "terms@2025-01-01/changes"), ("2025-01-01/", "privacy@2025-01-01"),
      // No day, and so no release.
      ("../terms/2025-02-30/", "terms 2025-02-30"), ("../terms/releases/", "terms releases"),
    ])
  func releases(destination: String, sketch: String) throws {
    try policies(destination: destination, sketch: sketch)
  }

  @Test(
    "lead to other places of the site",
    arguments: [
      ("", .anchor("")), ("#", .anchor("")), ("#payment", .anchor("payment")),
      ("#%C3%BAdaje", .anchor("údaje")), ("#údaje", .anchor("údaje")),
      ("../", .index(suffix: "")), ("..", .index(suffix: "")), ("../index.md", .index(suffix: "")),
      ("../index.md#a", .index(suffix: "#a")),
      ("media/a.png", .media("media/a.png")), ("./media/./a.png", .media("media/a.png")),
      ("media/a%20b.png", .media("media/a b.png")), ("notes.md", .media("notes.md")),
      ("releases/a.png", .media("releases/a.png")), ("../static/logo.png", .path("logo.png", suffix: "")),
      ("/", .path("", suffix: "")), ("/cs/", .path("cs/", suffix: "")),
      ("/a/../b/?x=1#y", .path("b/", suffix: "?x=1#y")),
      ("../../cs/terms/#a", .path("cs/terms/", suffix: "#a")),
      ("https://clever.example/legal", .address(path: "", suffix: "")),
      ("https://clever.example/legal/en/terms/?a#b", .address(path: "en/terms/", suffix: "?a#b")),
    ] as [(String, Reference.Target)])
  func local(destination: String, target: Reference.Target) throws {
    #expect(try read(destination) == .local(target))
  }

  @Test(
    "lead elsewhere also where an address only begins like the site's",
    arguments: ["https://clever.example/legally/", "https://clever.example/", "http://clever.example/legal/"])
  func alike(destination: String) throws {
    #expect(try read(destination) == .external(destination))
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
    let scheme = destination.drop { $0 == " " }.prefix { $0 != ":" }
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
      ("../../../etc/passwd", "'../../../etc/passwd' leaves the site"), ("/../a", "'/../a' leaves the site"),
      (" //e.com ", "'//e.com' is no address or path"),
    ])
  func hostile(destination: String, reason: String) throws {
    guard case .refused(let given, _) = try read(destination) else {
      Issue.record("accepted")
      return
    }
    #expect(given == reason)
  }
}

extension PolicyLink {
  /// One line: `terms@2025-01-01 cs ?a=b #payment`.
  fileprivate var sketch: String {
    let page =
      switch page {
      case .current: ""
      case .release(let date): "@\(date)"
      case .changes(let date): "@\(date)/changes"
      }
    let rest = [text, query.map { "?" + $0 }, anchor.map { "#" + $0 }].compactMap { $0 }
    return ([policy + page] + rest).joined(separator: " ")
  }
}

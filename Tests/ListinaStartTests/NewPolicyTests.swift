import ListinaContent
import ListinaFiles
import ListinaModel
import Synchronization
import Testing

@testable import ListinaStart

@Suite("New policy")
struct NewPolicyTests {
  private func message(_ start: () throws -> Void) -> [String] {
    do { try start() } catch let trouble as CommandTrouble {
      return trouble.diagnostics.map { "\($0.id.rawValue): \($0.message)" }
    } catch { return ["\(error)"] }
    return []
  }

  @Test("gets a draft text in each locale of the site", arguments: PolicyKind.allCases)
  func kinds(kind: PolicyKind) async throws {
    let sample = try StartedSample(["cs", "pl"])
    let result = try sample.add("rules", kind: kind)
    #expect(result.files == ["policy.yaml", "cs.md", "pl.md"].map { "content/rules/\($0)" })
    let report = await sample.check(showsDrafts: true)
    #expect(report.outcome == .done)
    let unfinished = report.diagnostics.filter { $0.id == .unfinishedText }.map(\.place?.file)
    #expect(unfinished.contains("content/rules/cs.md"))
    #expect(!report.diagnostics.contains { $0.id == .unalignedHeadings })
  }

  @Test("names its authoritative locale where that is not the site's default")
  func authoritative() throws {
    let sample = try StartedSample(["cs", "en", "de"])
    _ = try sample.add("rules", locales: ["de", "en"])
    #expect(try sample.read("content/rules/policy.yaml").contains("authoritative: en\n"))
    #expect(try !sample.read("content/terms/policy.yaml").contains("authoritative"))
  }

  @Test("is of the kind that its id names, which policy.yaml says where it would not be taken for it")
  func namedKind() async throws {
    let sample = try StartedSample(["en"])
    _ = try sample.add("terms-of-service")
    _ = try sample.add("refunds")
    #expect(try sample.read("content/terms-of-service/policy.yaml").hasPrefix("kind: terms\n"))
    #expect(try sample.read("content/terms-of-service/en.md") == sample.read("content/terms/en.md"))
    #expect(try !sample.read("content/refunds/policy.yaml").contains("kind:"))
    #expect(await sample.check(showsDrafts: true).outcome == .done)
  }

  @Test(
    "names the locale of the site that is meant by another tag, else the tag to add to it",
    arguments: [
      (["en", "iw"], "he", "write '--locale iw', as the site calls the language of 'he'"),
      (["en", "he"], "iw", "write '--locale he', as the site calls the language of 'iw'"),
      (
        ["en"], "iw",
        "write 'locales: [en, he]' there, then run the command again with '--locale he', which has replaced 'iw'"
      ), (["en"], "de", "write 'locales: [en, de]' there, then run the command again"),
    ])
  func unlisted(locales: [String], added: String, hint: String) throws {
    let sample = try StartedSample(locales)
    let trouble = #expect(throws: CommandTrouble.self) { try sample.add("rules", locales: [added]) }
    #expect(trouble?.diagnostics.map(\.hint) == [hint])
  }

  @Test("is in a locale under the tag that the site has, though that was replaced")
  func replaced() throws {
    let sample = try StartedSample(["en", "iw"])
    #expect(try sample.add("rules", locales: ["iw"]).files.last == "content/rules/iw.md")
  }

  @Test("keeps signs in the title of the authoritative text that YAML would take for its own")
  func oddTitle() async throws {
    let sample = try StartedSample(["cs", "en"])
    try sample.write("---\ntitle: \"a\\nb \\\"c\\\"\"\n---\nText.\n", to: "content/rules/cs.md")
    _ = try sample.add("rules")
    #expect(
      try sample.read("content/rules/en.md").contains(
        #"title: "a\nb \"c\"" # to be translated"#))
    #expect(await sample.check(showsDrafts: true).outcome == .done)
  }

  @Test("reads no file for ever: the watchdog sees which one it is")
  func watched() throws {
    let sample = try StartedSample(["cs", "en"])
    let text = String(repeating: "[a](b.md) *c* ", count: 40_000)
    try sample.write(text, to: "content/rules/cs.md")
    let slow = Mutex<[String]>([])
    let watchdog = Watchdog(.init(tick: .milliseconds(1), ticks: 2, processorTime: .milliseconds(100))) {
      file in
      slow.withLock { $0.append(file) }
    } end: { _ in
    }
    watchdog.start {}
    let start = NewPolicy(try #require(Slug("rules")))
    _ = try start.write(to: sample.root, from: sample.shelf, watchdog: watchdog)
    watchdog.stop()
    #expect(slow.withLock { $0 } == ["content/rules/cs.md"])
  }

  @Test("is not written while another run writes there")
  func held() throws {
    let sample = try StartedSample(["cs", "en"])
    try sample.write("# A\n", to: "content/rules/cs.md")
    let lock = try FolderLock(sample.root + "/content/rules/.listina-new")
    #expect(
      message { _ = try sample.add("rules") } == [
        "build-in-progress: another run of listina is writing to 'content/rules'"
      ])
    withExtendedLifetime(lock) {}
  }

  @Test("shows the cookies that the site has")
  func tables() throws {
    let sample = try StartedSample(["en"])
    try sample.write(
      "- {id: a, category: necessary, lifetime: session, provider: Us, purpose: x}\n",
      to: "content/cookies.yaml")
    _ = try sample.add("trackers", kind: .cookies)
    #expect(try sample.read("content/trackers/en.md").contains("\n\n{{> cookies}}\n\n"))
    #expect(try sample.read("content/cookies/en.md").contains("then write {{> cookies}}"))
  }

  @Test("is refused where there is one, or no such locale, and changes nothing")
  func refusals() throws {
    let sample = try StartedSample(["cs", "en"])
    let before = try sample.folder.names()
    #expect(
      message { _ = try sample.add("terms", locales: ["en"]) } == [
        "duplicate-file: there is a text of 'terms' in 'en' already"
      ])
    #expect(
      message { _ = try sample.add("terms") } == [
        "duplicate-file: policy 'terms' has a text in every locale of the site"
      ])
    #expect(
      message { _ = try sample.add("terms", kind: .other, locales: ["en"]) } == [
        "invalid-value: there is a policy 'terms' already, and its kind stays as it is"
      ])
    #expect(
      message { _ = try sample.add("new", locales: ["de", "fr"]) } == [
        "unlisted-locale: the site has no locales 'de', 'fr'"
      ])
    #expect(
      message { _ = try sample.add("en") } == [
        "invalid-id: 'en' cannot be a policy's id: it is a locale of the site"
      ])
    #expect(try sample.folder.names() == before)
  }

  @Test("gets a further text with the sections of the authoritative one, and its words in comments alone")
  func translation() async throws {
    let sample = try StartedSample(["cs", "en"])
    try sample.write(Self.source, to: "content/rules/cs.md")
    try sample.write("*", to: "content/rules/media/a.txt")
    let result = try sample.add("rules")
    #expect(result.files == ["content/rules/en.md"])
    let text = try sample.read("content/rules/en.md")
    let visible = text.replacing(/<!--(?s:.*?)-->/, with: "").split(separator: "\n").map(String.init)
    #expect(
      visible == [
        "---", "draft: true", "---", "# Úvod  {#uvod}",
        "## Údaje *zde*  {#udaje .big}".replacing("*", with: ""),
        "## Vnořený  {#vnoreny}", "### V citaci  {#v-citaci}", "### 中文 \\& {{name}}  {#中文-example}",
        "## HTML  {#html}",
      ])
    #expect(text.contains("# Úvod <!-- to be translated --> {#uvod}"))
    #expect(text.contains("<! -- c -- >"))
    #expect(text.contains("<!-- for us -- only -->\n"))
    let report = await sample.check(showsDrafts: true)
    let ours = report.diagnostics.filter { $0.place?.file == "content/rules/en.md" }
    #expect(ours.allSatisfy { $0.severity == .note && $0.id == .unfinishedText })
    #expect(ours.count > 8)
  }

  private static let source = """
    <!-- for us -- only -->
    [ref]: https://example.com/ref

    Úvod
    ====

    Odstavec s [odkazem][ref] a {{name}} a <!-- c --> -- ne.
    {: .note }

    ## Údaje *zde* {#udaje .big}

    - jedna

      ## Vnořený

    > ### V citaci

    | a | b |
    |---|---|
    | x -- y | `-->` |

    ```html
    <!-- code -->
    ```

    ### 中文 & {{name}}

    <div>

    <h2>HTML</h2>

    </div>

    """
}

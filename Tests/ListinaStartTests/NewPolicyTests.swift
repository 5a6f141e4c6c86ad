import ListinaModel
import Testing

@testable import ListinaStart

@Suite("New policy")
struct NewPolicyTests {
  private func message(_ start: () throws -> Void) -> [String] {
    do { try start() } catch let trouble as StartTrouble {
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

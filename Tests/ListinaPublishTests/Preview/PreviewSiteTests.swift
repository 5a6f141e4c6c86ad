import ListinaFiles
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaPublish

@Suite("Preview of a site")
struct PreviewSiteTests {
  private let site: TemporarySite
  private let preview: PreviewSite

  init() async throws {
    site = try TemporarySite([
      "content/site.yaml": """
      name: Example
      baseURL: https://example.com
      locales: [en, cs]
      contact: {email: office@example.com}
      theme: plain
      """,
      "content/privacy/en.md": "# Privacy\n\nOld words.\n\n## Cookies {#cookies}\n",
      "content/privacy/cs.md": "# Soukromí\n\nStará slova.\n\n## Cookies {#cookies}\n",
      "content/terms/en.md": "# Terms\n\nSee [cookies](../privacy/#cookies).\n",
    ])
    var options = BuildOptions(root: site.path, output: site.path + "/public")
    options.installedThemes = Repository.root.appending(path: "themes").path
    options.showsDrafts = true
    preview = PreviewSite(options, watchdog: Watchdog())
    await refresh()
  }

  private func refresh() async {
    await preview.refresh()
    while await preview.hasUnchecked { await preview.checkMore() }
  }

  private func page(_ path: String) async -> String {
    guard case .page(let bytes, _) = await preview.answer(to: path) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func errors() async -> [DiagnosticID] {
    await preview.diagnostics.filter { $0.severity == .error }.map(\.id)
  }

  private func build() async -> BuildReport {
    var options = BuildOptions(root: site.path, output: site.path + "/public")
    options.installedThemes = Repository.root.appending(path: "themes").path
    return await SiteBuild(options).run()
  }

  @Test("shows a change once it is read, and only then")
  func showsChanges() async throws {
    #expect(await page("/en/privacy/").contains("Old words"))
    try site.write("# Privacy\n\nNew words.\n\n## Cookies {#cookies}\n", to: "content/privacy/en.md")
    #expect(await page("/en/privacy/").contains("Old words"))
    await refresh()
    #expect(await page("/en/privacy/").contains("New words"))
    #expect(await errors() == [])
  }

  @Test("leads from a page that is left out to the text that its readers get, as long as there is none")
  func leadsFromOmitted() async throws {
    let settings = "name: Example\nbaseURL: https://example.com/legal\nlocales: [en, cs]\ntheme: plain\n"
    try site.write(
      settings + "contact: {email: office@example.com}\nfallback: omit\n", to: "content/site.yaml")
    await refresh()
    guard case .moved(to: "/legal/en/terms/") = await preview.answer(to: "/legal/cs/terms/") else {
      Issue.record("the page does not lead on")
      return
    }
    try site.write("# Podmínky\n", to: "content/terms/cs.md")
    await refresh()
    #expect(await page("/legal/cs/terms/").contains("Podmínky"))
  }

  @Test("shows a new title in the menus of other pages")
  func showsTitlesElsewhere() async throws {
    #expect(await page("/en/terms/").contains("Privacy"))
    try site.write("# Data Protection\n\n## Cookies {#cookies}\n", to: "content/privacy/en.md")
    await refresh()
    #expect(await page("/en/terms/").contains("Data Protection"))
  }

  @Test(
    "keeps the last good page of a text that is broken, and shows the mended one",
    arguments: [
      "# Privacy\n\nNo {{such}} variable.\n", "---\ntitle: [\n---\n\n# Privacy\n", "---\ntitle: Open\n",
      "# Privacy\n\n<script>alert(1)</script>\n", "\u{0}",
    ])
  func keepsTheLastGoodPage(broken: String) async throws {
    _ = await page("/en/privacy/")
    try site.write(broken, to: "content/privacy/en.md")
    await refresh()
    #expect(await page("/en/privacy/").contains("Old words"))
    #expect(await page("/cs/privacy/").contains("Stará slova"))
    #expect(await errors() != [])
    #expect(await page("/en/terms/").contains("Terms"))
    try site.write("# Privacy\n\nMended.\n\n## Cookies {#cookies}\n", to: "content/privacy/en.md")
    await refresh()
    #expect(await page("/en/privacy/").contains("Mended"))
    #expect(await errors() == [])
  }

  @Test(
    "keeps all pages while the settings or the theme are broken, and shows texts that change meanwhile",
    arguments: ["content/site.yaml", "content/theme/templates/policy.mustache", "content/cookies.yaml"])
  func survivesBrokenSettings(file: String) async throws {
    _ = await page("/en/privacy/")
    let isNew = file != "content/site.yaml"
    let before = isNew ? "" : String(decoding: try #require(bytes(of: file)), as: UTF8.self)
    try site.write("{{#", to: file)
    await refresh()
    #expect(await errors() != [])
    #expect(await page("/en/privacy/").contains("Old words"))
    try site.write("# Privacy\n\nMeanwhile.\n\n## Cookies {#cookies}\n", to: "content/privacy/en.md")
    await refresh()
    #expect(await page("/en/privacy/").contains("Meanwhile"))
    if isNew { try FileSystem.removeFile(site.path + "/" + file) } else { try site.write(before, to: file) }
    await refresh()
    #expect(await errors() == [])
    #expect(await page("/en/privacy/").contains("Meanwhile"))
  }

  private func bytes(of file: String) -> [UInt8]? {
    DataFile.read(FileEntry(path: site.path + "/" + file, name: file)).bytes
  }

  @Test("finds a link of another text that a change has cut, and that it leads again")
  func checksOtherTexts() async throws {
    try site.write("# Privacy\n\nOld words.\n", to: "content/privacy/en.md")
    await refresh()
    #expect(
      await preview.diagnostics.contains { $0.id == .deadLink && $0.place?.file == "content/terms/en.md" })
    try site.write("# Privacy\n\n## Cookies {#cookies}\n", to: "content/privacy/en.md")
    await refresh()
    #expect(await errors() == [])
  }

  @Test("has the diagnostics of a check after any change")
  func agreesWithCheck() async throws {
    try site.write("# Terms\n\n**„x“**y {{nothing}} [a](../none/)\n", to: "content/terms/en.md")
    try site.write("locale: en\n", to: "content/terms/policy.yaml")
    await refresh()
    var options = BuildOptions(root: site.path, output: nil)
    options.installedThemes = Repository.root.appending(path: "themes").path
    options.showsDrafts = true
    #expect(await preview.diagnostics == SiteBuild(options).run().diagnostics)
    #expect(await preview.diagnostics.count >= 4)
  }

  @Test("says how a text compares with what is published")
  func comparesWithPublished() async throws {
    #expect(await preview.state(of: "/en/privacy/").standing == .unpublished)
    #expect(await build().outcome == .done)
    #expect(await preview.state(of: "/en/privacy/").standing == .published)
    try site.write("# Privacy\n\nOther words.\n\n## Cookies {#cookies}\n", to: "content/privacy/en.md")
    await refresh()
    #expect(await preview.state(of: "/en/privacy/").standing == .differs)
    #expect(await preview.state(of: "/cs/privacy/").standing == .published)
    try site.write("draft: true\n", to: "content/privacy/policy.yaml")
    await refresh()
    #expect(await preview.state(of: "/en/privacy/").standing == .draft)
    #expect(await preview.state(of: "/en/").standing == nil)
  }

  @Test("names the file of the text that a page shows, and where its sections begin")
  func namesTheSource() async {
    let state = await preview.state(of: "/cs/terms/")
    #expect(state.source?.file == "content/terms/en.md")
    let sections = await preview.state(of: "/cs/privacy/").sections
    #expect(sections.map(\.id) == ["privacy", "cookies"])
    #expect(sections.map(\.place.line) == [1, 5])
  }

  @Test("shows a site only once it can, and by itself")
  func startsBroken() async throws {
    let good = try #require(bytes(of: "content/site.yaml"))
    try site.write("name: [", to: "content/site.yaml")
    let late = PreviewSite(await preview.options, watchdog: Watchdog())
    await late.refresh()
    guard case .nothingYet = await late.answer(to: "/") else { Issue.record("a page"); return }
    try site.write(String(decoding: good, as: UTF8.self), to: "content/site.yaml")
    await late.refresh()
    guard case .page(_, isFound: true) = await late.answer(to: "/en/privacy/") else {
      Issue.record("no page"); return
    }
  }

  @Test("forgets a policy that is deleted")
  func forgets() async throws {
    try FileSystem.removeTree(site.path + "/content/terms")
    await refresh()
    guard case .page(_, isFound: false) = await preview.answer(to: "/en/terms/") else {
      Issue.record("a page"); return
    }
    #expect(await !page("/en/privacy/").contains("Terms"))
  }

  @Test("sends to the slash at the end of a page's address, and serves files beside pages")
  func serves() async throws {
    guard case .moved(let target) = await preview.answer(to: "/en/privacy") else {
      Issue.record("no"); return
    }
    #expect(target == "/en/privacy/")
    guard case .file(_, let name) = await preview.answer(to: "/robots.txt") else {
      Issue.record("no"); return
    }
    #expect(name == "robots.txt")
    guard case .page(_, isFound: false) = await preview.answer(to: "/../content/site.yaml") else {
      Issue.record("leads out")
      return
    }
  }

  @Test("stands below the path of the site's address")
  func standsBelowAPath() async throws {
    let text = String(decoding: try #require(bytes(of: "content/site.yaml")), as: UTF8.self)
    try site.write(
      text.replacing("https://example.com", with: "https://example.com/legal"), to: "content/site.yaml")
    await refresh()
    guard case .moved(let target) = await preview.answer(to: "/") else { Issue.record("no"); return }
    #expect(target == "/legal/")
    #expect(await page("/legal/en/privacy/").contains("Old words"))
  }

  @Test("links the style sheet that a change of it has given another name")
  func noticesAssets() async throws {
    let before = await page("/en/privacy/")
    try site.write("p { color: red }\n", to: "content/theme/assets/style.css")
    await refresh()
    let after = await page("/en/privacy/")
    #expect(before != after)
    let address = try #require(after.firstMatch(of: try Regex("assets/style\\.[0-9a-f]+\\.css"))).output[0]
      .substring
    guard case .file(let bytes, _) = await preview.answer(to: "/" + (address ?? "")) else {
      Issue.record("no"); return
    }
    #expect(String(decoding: bytes, as: UTF8.self).contains("red"))
  }

  @Test("follows a section that comes to be called as a link has called it, and otherwise again")
  func followsSections() async throws {
    try site.write("# Terms\n\nSee [it](../privacy/#What-You-Get).\n", to: "content/terms/en.md")
    try site.write("# Privacy\n\n## What You Get\n", to: "content/privacy/en.md")
    await refresh()
    #expect(await page("/en/terms/").contains("#what-you-get\""))
    try site.write("# Privacy\n\n## Other {#What-You-Get}\n", to: "content/privacy/en.md")
    await refresh()
    #expect(await page("/en/terms/").contains("#What-You-Get\""))
    try site.write("# Privacy\n\n## What You Get\n", to: "content/privacy/en.md")
    await refresh()
    #expect(await page("/en/terms/").contains("#what-you-get\""))
  }

  @Test("goes on while a folder has a name that no policy can have")
  func survivesBadNames() async throws {
    try site.write("# X\n", to: "content/Terms of Use/en.md")
    try site.write("# New Title\n\n## Cookies {#cookies}\n", to: "content/privacy/en.md")
    await refresh()
    #expect(await errors() == [.invalidID])
    #expect(await page("/en/terms/").contains("New Title"))
  }
}

import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@testable import ListinaPublish

@Suite("Template link check")
struct TemplateLinkCheckTests {
  /// What is said of addresses in a template, on a site with the policy `privacy`.
  private func check(_ addresses: [String], below base: String = "https://example.com") throws -> [String] {
    var plan = try Sample.plan(["cs", "en"], [try Sample.policy("privacy", ["cs": "soukromi"])])
    var catalog = plan.catalog
    catalog.site.baseURL = try #require(BaseURL(base))
    catalog.staticFiles["logo a.png"] = SourceFile(name: "content/static/logo a.png", path: "/l")
    plan = SitePlan(catalog, showsDrafts: false)
    let text = addresses.map { "<a href=\"\($0)\">" }.joined(separator: "\n")
    return TemplateLinkCheck(site: plan.site, addresses: AddressBook(plan)).diagnostics(
      of: ["layout": ThemeSource.Text(name: "layout.mustache", bytes: Array(text.utf8))]
    ).report
  }

  @Test("lets pages, files, other hosts and the page itself pass")
  func passes() throws {
    let addresses = [
      "/", "/cs/soukromi/", "/cs/soukromi/#x", "/privacy/?x", "/logo%20a.png", "https://example.org",
      "//example.org/x",
      "mailto:a@example.com", "#l-main", "?x", "data:image/png;base64,AA",
    ]
    #expect(try check(addresses) == [])
  }

  @Test("finds what is not there, and what leads elsewhere from each page")
  func finds() throws {
    let names = "use a name, such as '{{site.home}}' or '{{assets.style-css}}'"
    #expect(
      try check(["/cs/soukrom/", "/assets/style.css", "style.css", "../cs/"]) == [
        "layout.mustache:1:10: error[dead-link]: '/cs/soukrom/' leads nowhere: there is no such page (write '/cs/soukromi/')",
        "layout.mustache:2:10: error[dead-link]: '/assets/style.css' leads nowhere: there is no such page (\(names))",
        "layout.mustache:3:10: error[dead-link]: 'style.css' leads to another place from each page (\(names), or write a path that starts with '/')",
        "layout.mustache:4:10: error[dead-link]: '../cs/' leads to another place from each page (\(names), or write a path that starts with '/')",
      ])
  }

  @Test("knows nothing of the host beside a site that stands below a path")
  func below() throws {
    #expect(try check(["/", "/about", "/legal/cs/"], below: "https://example.com/legal") == [])
    #expect(
      try check(["/legal/ca/"], below: "https://example.com/legal") == [
        "layout.mustache:1:10: error[dead-link]: '/legal/ca/' leads nowhere: there is no such page (write '/legal/cs/')"
      ])
  }
}

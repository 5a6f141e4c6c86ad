import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@testable import ListinaPublish

@Suite("Site link check")
struct SiteLinkCheckTests {
  /// A check of links at the foot of the pages, on a site at `https://example.com/legal`.
  private func check(_ footer: [String], contact: String? = nil) throws -> SiteLinkCheck {
    var catalog = try Sample.plan(["cs"], [try Sample.policy("privacy", ["cs": "soukromi"])]).catalog
    catalog.site.footer = footer.enumerated().map { index, href in
      FooterLink(label: LocalizedText("x"), href: href, place: SourcePlace("site.yaml", line: index + 1))
    }
    catalog.site.contact.url = contact
    let plan = SitePlan(catalog, showsDrafts: false)
    var check = SiteLinkCheck(plan: plan, addresses: AddressBook(plan))
    check.run()
    return check
  }

  @Test("lets pages of the site and other hosts pass, and notes sections of texts")
  func passes() throws {
    let whole = "https://example.com/legal/cs/privacy#b"
    let beside = "https://example.com/legal/contact/"
    let check = try check(
      ["/", "/cs/soukromi/#a%20b", "/privacy/#top", "https://example.org/#x", whole], contact: beside)
    #expect(check.diagnostics.report == [])
    #expect(check.sections.map(\.section.name) == ["a b", "b"])
    #expect(check.sections.map(\.reference.target.isWhole) == [false, true])
  }

  @Test("finds what is not there, in whole addresses with a warning")
  func finds() throws {
    let whole = "https://example.com/legal/cs/soukrom/"
    #expect(
      try check(["/cs/soukromi", whole, "http://example.org"], contact: whole).diagnostics.report == [
        "content/site.yaml: warning[dead-link]: '\(whole)' leads nowhere: there is no such page (write 'https://example.com/legal/cs/soukromi/')",
        "site.yaml:1: error[dead-link]: '/cs/soukromi' leads nowhere: there is no such page (write '/cs/soukromi/')",
        "site.yaml:2: warning[dead-link]: '\(whole)' leads nowhere: there is no such page (write 'https://example.com/legal/cs/soukromi/')",
        "site.yaml:3: warning[insecure-link]: 'http://example.org' is not encrypted: others can read and change what is sent (write 'https://' if the host answers there)",
      ])
  }

  @Test("says which page there is instead of one that is left out")
  func omitted() throws {
    var catalog = try Sample.plan(["cs", "en"], [try Sample.policy("privacy", ["cs": "soukromi"])]).catalog
    catalog.site.fallback = .omit
    let place = SourcePlace("site.yaml", line: 1)
    catalog.site.footer = [FooterLink(label: LocalizedText("x"), href: "/en/privacy/", place: place)]
    let plan = SitePlan(catalog, showsDrafts: false)
    var check = SiteLinkCheck(plan: plan, addresses: AddressBook(plan))
    check.run()
    #expect(
      check.diagnostics.report == [
        "site.yaml:1: error[dead-link]: '/en/privacy/' leads nowhere: 'privacy' has no text in 'en', and 'fallback: omit' leaves its page out (write '/cs/soukromi/', or '/privacy/' for any language)"
      ])
  }
}

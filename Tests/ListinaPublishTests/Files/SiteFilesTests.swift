import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@testable import ListinaPublish

private func sample(showsDrafts: Bool = false) throws -> SitePlan {
  let privacy = try Sample.policy("privacy", ["cs": "soukromi", "en": "privacy"])
  return try Sample.plan(
    ["cs", "en", "de"], [privacy, try Sample.policy("terms", ["cs": "terms"])], showsDrafts: showsDrafts)
}

@Suite("sitemap.xml")
struct SitemapTests {
  private let base = "https://example.com/legal/"

  /// Each address with what stands beside it: `cs/ cs=cs/ x-default=`.
  private func entries(_ plan: SitePlan) throws -> [String] {
    let xml = String(decoding: Sitemap.write(plan), as: UTF8.self).replacing(base, with: "")
    #expect(xml.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset "))
    #expect(xml.hasSuffix("</urlset>\n"))
    return try xml.matches(of: /<url>\n(?s:(.*?))<\/url>\n/).map { url in
      let address = try #require(url.1.prefixMatch(of: /<loc>([^<>]*)<\/loc>\n/)).1
      let link = /<xhtml:link rel="alternate" hreflang="([^"]*)" href="([^"]*)"\/>\n/
      return ([String(address)] + url.1.matches(of: link).map { "\($0.1)=\($0.2)" }).joined(separator: " ")
    }
  }

  @Test("lists the pages that search engines should list, each with its translations and itself")
  func lists() throws {
    let indexes = "cs=cs/ en=en/ de=de/ x-default="
    let texts = "cs=cs/soukromi/ en=en/privacy/ x-default=privacy/"
    #expect(
      try entries(try sample()) == [
        "cs/ \(indexes)", "en/ \(indexes)", "de/ \(indexes)", " \(indexes)", "cs/soukromi/ \(texts)",
        "en/privacy/ \(texts)", "privacy/ \(texts)", "cs/terms/",
      ])
  }

  @Test("lists nothing while drafts are shown")
  func drafts() throws {
    #expect(try entries(try sample(showsDrafts: true)) == [])
  }
}

@Suite("robots.txt")
struct RobotsTests {
  @Test("lets all in and names the sitemap")
  func open() throws {
    #expect(
      String(decoding: Robots.write(try sample()), as: UTF8.self)
        == "User-agent: *\nAllow: /\nSitemap: https://example.com/legal/sitemap.xml\n")
  }

  @Test("lets nobody in while drafts are shown")
  func closed() throws {
    #expect(
      String(decoding: Robots.write(try sample(showsDrafts: true)), as: UTF8.self)
        == "User-agent: *\nDisallow: /\n")
  }
}

@Suite("policies.json")
struct PolicyIndexTests {
  @Test("describes the site's policies, and says null where there is no date")
  func describes() throws {
    let bytes = PolicyIndex(try sample(), validFrom: nil, validUntil: CalendarDate("2026-11-22")).write()
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {
          "schemaVersion": 1,
          "name": "Example",
          "baseURL": "https://example.com/legal/",
          "validFrom": null,
          "validUntil": "2026-11-22",
          "locales": [
            "cs",
            "en",
            "de"
          ],
          "policies": [
            {
              "id": "privacy",
              "kind": "privacy",
              "url": "https://example.com/legal/privacy/",
              "authoritative": "cs",
              "editions": [
                {
                  "locale": "cs",
                  "title": "privacy in cs",
                  "url": "https://example.com/legal/cs/soukromi/"
                },
                {
                  "locale": "en",
                  "title": "privacy in en",
                  "url": "https://example.com/legal/en/privacy/"
                }
              ]
            },
            {
              "id": "terms",
              "kind": "terms",
              "url": "https://example.com/legal/terms/",
              "authoritative": "cs",
              "editions": [
                {
                  "locale": "cs",
                  "title": "terms in cs",
                  "url": "https://example.com/legal/cs/terms/"
                }
              ]
            }
          ]
        }

        """)
  }
}

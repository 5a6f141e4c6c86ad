import Foundation
import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@Suite("Structured data")
struct StructuredDataTests {
  private struct Page: Decodable {
    struct Part: Decodable {
      let name: String
      let url: String?
      let email: String?
    }
    let name: String
    let url: String
    let inLanguage: String
    let description: String?
    let isPartOf: Part
    let publisher: Part
  }

  /// What a page says of itself: the whole element.
  private func element(_ title: String, at route: String = "cs/privacy/") throws -> String {
    var sample = try ThemeSample()
    for template in ["policy", "redirect", "not-found"] {
      sample.setTemplate(template, "{{{page.structuredData}}}")
    }
    var policy = try Sample.policy("privacy", ["cs": "privacy"])
    policy.editions[policy.authoritative]?.title = title
    policy.editions[policy.authoritative]?.description = title
    return try #require(sample.page(route, of: [policy]))
  }

  @Test(
    "is JSON that no title can leave",
    arguments: [
      "Soukromí", "</script><script>alert(1)</script>", "</SCRIPT >", "<!-- <script>", "a\"b\\c", "]]>",
      "&lt;", "a\nb",
      "\u{2028}\u{2029}", "{{name}}", "👩‍👩‍👧",
    ])
  func hostile(title: String) throws {
    let element = try element(title)
    let start = "<script type=\"application/ld+json\">"
    let end = "</script>"
    #expect(element.hasPrefix(start) && element.hasSuffix(end))
    let json = element.dropFirst(start.count).dropLast(end.count)
    #expect(!json.contains("<"))
    let page = try JSONDecoder().decode(Page.self, from: Data(json.utf8))
    #expect(page.name == title)
    #expect(page.description == title)
  }

  @Test("tells the page's address and language, and whose site it is")
  func facts() throws {
    let element = try element("A")
    let json = element.drop { $0 != "{" }.prefix { $0 != "<" }
    let page = try JSONDecoder().decode(Page.self, from: Data(json.utf8))
    #expect(page.url == "https://example.com/legal/cs/privacy/")
    #expect(page.inLanguage == "cs")
    #expect(page.isPartOf.name == "Example")
    #expect(page.isPartOf.url == "https://example.com/legal/")
    #expect(page.publisher.email == "a@example.com")
  }

  @Test(
    "is left out of pages that search engines should not list",
    arguments: ["404.html", "en/privacy/", "privacy/"])
  func hidden(route: String) throws {
    #expect(try element("A", at: route) == "")
  }
}

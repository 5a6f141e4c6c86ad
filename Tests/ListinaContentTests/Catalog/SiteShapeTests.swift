import ListinaContent
import ListinaModel
import ListinaSamples
import Testing

@Suite("site.yaml")
struct SiteShapeTests {
  @Test("is read with all its keys")
  func reads() throws {
    let sample = try CatalogSample([
      "content/site.yaml": """
      name: Clever Leap
      baseURL: https://cleverleap.com/legal/
      locales: [cs, pt-BR, no]
      contact:
        email: stefan@cleverleap.com
        name: Stefan
        url: https://cleverleap.com/contact
        address: |
          Hlavní 1
          Praha
      theme: {name: plain, options: {accent: teal, wide: true}}
      timezone: Europe/Prague
      footer:
        - {label: {cs: Úvod, pt-BR: Início}, href: /}
        - {label: Source, href: "https://example.com/a"}
      variables: {office: {city: Praha}, version: 1.10}
      """
    ])
    #expect(sample.report == [])
    let site = try #require(sample.catalog?.site)
    #expect(site.name == "Clever Leap")
    #expect(site.baseURL.text == "https://cleverleap.com/legal")
    #expect(site.locales.map(\.text) == ["cs", "pt-BR", "no"])
    #expect(
      site.contact
        == Contact(
          email: "stefan@cleverleap.com", name: "Stefan", url: "https://cleverleap.com/contact",
          address: ["Hlavní 1", "Praha"]))
    #expect(site.theme.name == "plain")
    #expect(site.theme.options.mapValues(\.text) == ["accent": "teal", "wide": "true"])
    #expect(site.timezone == "Europe/Prague")
    #expect(site.footer.map(\.href) == ["/", "https://example.com/a"])
    #expect(site.footer[0].label.text(for: try Sample.tag("pt"), default: try Sample.tag("cs")) == "Úvod")
    #expect(site.variables == ["office.city": "Praha", "version": "1.10"])
  }

  @Test("needs no more than name, address, locales and contact")
  func defaults() throws {
    let site = try #require(try CatalogSample().catalog?.site)
    #expect(site.theme == ThemeChoice(name: "listina", options: [:]))
    #expect(site.timezone == "UTC")
    #expect(site.footer.isEmpty && site.variables.isEmpty)
    #expect(site.typography == Typography(spaces: true, quotes: false))
  }

  @Test(
    "switches typography as a whole or one by one",
    arguments: [
      ("false", Typography(spaces: false, quotes: false)), ("true", Typography(spaces: true, quotes: false)),
      ("{quotes: true}", Typography(spaces: true, quotes: true)),
      ("{spaces: false}", Typography(spaces: false, quotes: false)),
      ("{spaces: false, quotes: true}", Typography(spaces: false, quotes: true)),
      ("{}", Typography(spaces: true, quotes: false)),
    ])
  func typography(written: String, typography: Typography) throws {
    let sample = try CatalogSample(["content/site.yaml": CatalogSample.site + "\ntypography: \(written)\n"])
    #expect(sample.report == [])
    #expect(sample.catalog?.site.typography == typography)
  }

  @Test(
    "says what is wrong with one of the four keys that it needs",
    arguments: [
      (["name": nil], "1:1: error[missing-key]: 'name' is missing (add 'name: …')"),
      (["name": "' '"], "1:7: error[invalid-value]: a text with nothing in it (write what should be shown)"),
      (["baseURL": nil], "1:1: error[missing-key]: 'baseURL' is missing (add 'baseURL: …')"),
      (
        ["baseURL": "example.com"],
        "2:10: error[invalid-base-url]: 'example.com' is no address for a site (write 'https://example.com')"
      ),
      (
        ["baseURL": "https://example.com/?a=b"],
        "2:10: error[invalid-base-url]: 'https://example.com/?a=b' is no address for a site (write 'https://example.com')"
      ),
      (
        ["baseURL": "//example.com"],
        "2:10: error[invalid-base-url]: '//example.com' is no address for a site (write 'https://example.com')"
      ),
      (
        ["baseURL": "ftp://example.com"],
        "2:10: error[invalid-base-url]: 'ftp://example.com' is no address for a site (write 'https://' and the host, for example 'https://example.com')"
      ),
      (["locales": nil], "1:1: error[missing-key]: 'locales' is missing (add 'locales: …')"),
      (["locales": "[]"], "3:10: error[invalid-value]: 'locales' names no locale (write for example '[en]')"),
      (["locales": "cs"], "3:10: error[wrong-type]: 'locales' must be a list, not a text (write '[cs]')"),
      (["locales": "[cs, en_GB]"], "3:15: error[unknown-locale]: unknown locale 'en_GB' (write 'en-GB')"),
      (
        ["locales": "[cs, cz]"],
        "3:15: error[unknown-locale]: unknown locale 'cz': that is the code of a country (remove it: 'cs' is listed too)"
      ),
      (
        ["locales": "[cz, en]"],
        "3:11: error[unknown-locale]: unknown locale 'cz': that is the code of a country (write the tag of its language, 'cs')"
      ),
      (
        ["locales": "[cs, pt-br, pt-BR]"],
        "3:15: error[unknown-locale]: unknown locale 'pt-br' (remove it: 'pt-BR' is listed too)"
      ),
      (
        ["locales": "[cs, he, iw]"],
        "3:19: error[invalid-value]: 'iw' is a former spelling of 'he' (remove it: 'he' is listed too)"
      ),
      (
        ["locales": "[cs, zh-yue]"],
        "3:15: warning[replaced-locale]: 'zh-yue' is a former spelling of 'yue' (write 'yue', and name the files so; few programs know 'zh-yue' any more)"
      ),
      (
        ["locales": "[cs, x-default]"],
        "3:15: error[unknown-locale]: unknown locale 'x-default': search engines take it for all languages that are not listed (remove it: pages name their 'x-default' by themselves)"
      ),
      (
        ["locales": "[[cs]]"],
        "3:11: error[wrong-type]: an entry of 'locales' must be a text, not a list (put the text in quotes if brackets, braces or ':' belong to it)"
      ),
      (["locales": "['cs, en']"], "3:11: error[unknown-locale]: unknown locale 'cs, en' (write '[cs, en]')"),
      (["locales": "[cs, de sk]"], "3:15: error[unknown-locale]: unknown locale 'de sk' (write '[de, sk]')"),
      (
        ["locales": "[cs, English]"],
        "3:15: error[unknown-locale]: unknown locale 'English' (write a BCP 47 tag, for example 'cs' or 'pt-BR')"
      ),
      (["locales": "[cs, en, cs]"], "3:19: error[invalid-value]: locale 'cs' is listed twice (remove one)"),
      (["contact": nil], "1:1: error[missing-key]: 'contact' is missing (add 'contact: …')"),
      (["contact": "{name: A}"], "4:10: error[missing-key]: 'email' is missing (add 'email: …')"),
      (
        ["contact": "a@example.com"],
        "4:10: error[wrong-type]: 'contact' must be a mapping, not a text (write its keys and their values on the lines below, each with two spaces before it)"
      ),
      (
        ["contact": "{email: a@localhost}"],
        "4:18: error[invalid-value]: 'a@localhost' is no e-mail address (write it as in 'name@example.com')"
      ),
      (
        ["contact": "{email: a@example.com, url: example.com}"],
        "4:38: error[invalid-value]: 'example.com' is no web address (write it with 'https://')"
      ),
    ])
  func needs(change: [String: String?], complaint: String) throws {
    let keys = [
      ("name", "Example"), ("baseURL", "https://example.com"), ("locales", "[cs, en]"),
      ("contact", "{email: a@example.com}"),
    ]
    let lines = keys.compactMap { key, value in (change[key] ?? value).map { "\(key): \($0)\n" } }
    let sample = try CatalogSample(["content/site.yaml": lines.joined()])
    #expect(sample.report == ["content/site.yaml:" + complaint])
  }

  @Test(
    "says what becomes of pages without a text, or what to write",
    arguments: [
      ("show", FallbackMode.show, nil), ("omit", .omit, nil), ("false", nil, "write 'omit'"),
      ("ommit", nil, "write 'omit'"), ("true", nil, "write 'show'"),
      ("english", nil, "write 'show' for a page with the authoritative text, or 'omit' for no page"),
    ] as [(String, FallbackMode?, String?)])
  func fallback(written: String, mode: FallbackMode?, hint: String?) throws {
    let sample = try CatalogSample(["content/site.yaml": CatalogSample.site + "\nfallback: \(written)\n"])
    if let mode { #expect(sample.catalog?.site.fallback == mode) }
    let complaint = "error[invalid-value]: 'fallback' must be 'show' or 'omit', not '\(written)'"
    #expect(
      sample.report.map { $0.hasSuffix("\(complaint) (\(hint ?? ""))") } == hint.map { _ in [true] } ?? [])
  }

  @Test(
    "refuses mail addresses that mean something else in a link",
    arguments: [
      "a", "a@", "@example.com", "a@b@example.com", "a b@example.com", "a@example.", "a@.com",
      "a@example..com",
      "a@example.com?subject=x", "<a@example.com>", "a@example.com,b@example.com", "a&b@example.com",
      "a@example.com#x",
    ])
  func mail(address: String) throws {
    let site = CatalogSample.site.replacing("a@example.com", with: "\"\(address)\"")
    let sample = try CatalogSample(["content/site.yaml": site])
    #expect(
      sample.report == [
        "content/site.yaml:4:18: error[invalid-value]: '\(address)' is no e-mail address (write it as in 'name@example.com')"
      ])
  }

  @Test(
    "says what is wrong with a key that may be there",
    arguments: [
      ("them: plain", "5:1: warning[unknown-key]: unknown key 'them' (write 'theme')"),
      (
        "theme: ../x",
        "5:8: error[invalid-value]: '../x' is no name of a theme (write the name of a folder of themes/)"
      ),
      (
        "typography: {quote: true}", "5:14: warning[unknown-key]: unknown key 'quote' (write 'quotes')"
      ),
      (
        "typography: {quotes: yes}",
        "5:22: error[wrong-type]: 'quotes' must be true or false, not 'yes' (write true, without quotes)"
      ),
      (
        "typography: off",
        "5:13: error[wrong-type]: 'typography' must be true or false, not 'off' (write false, without quotes)"
      ),
      (
        "typography: [quotes]",
        "5:13: error[wrong-type]: 'typography' must be true or false or a mapping, not a list"
      ),
      ("theme: {options: {a: b}}", "5:8: error[missing-key]: 'name' is missing (add 'name: …')"),
      (
        "timezone: Europe/Prag",
        "5:11: error[invalid-value]: unknown time zone 'Europe/Prag' (write 'Europe/Prague')"
      ),
      (
        "timezone: Nowhere",
        "5:11: error[invalid-value]: unknown time zone 'Nowhere' (write an IANA name, for example 'Europe/Prague')"
      ),
      ("footer: [{href: /}]", "5:10: error[missing-key]: 'label' is missing (add 'label: …')"),
      ("footer: [{label: A}]", "5:10: error[missing-key]: 'href' is missing (add 'href: …')"),
      (
        "footer: [{label: {}, href: /}]",
        "5:18: error[invalid-value]: a text in no language (write a text, or one for each language as in '{cs: …, en: …}')"
      ),
      (
        "footer: [{label: {e: A}, href: /}]",
        "5:19: error[unknown-locale]: unknown locale 'e' (write a BCP 47 tag, for example 'cs' or 'pt-BR')"
      ),
      (
        "variables: {name: A}",
        "5:13: error[invalid-value]: the variable 'name' is built in (give it another name)"
      ),
      (
        "variables: {contact: {fax: 1}}",
        "5:13: error[invalid-value]: the variable 'contact' is built in (give it another name)"
      ),
      (
        "variables: {a b: c}",
        "5:13: error[invalid-value]: 'a b' is no name for a variable (use letters, digits, '-' and '_')"
      ),
      (
        "variables: {a: [b]}",
        "5:16: error[wrong-type]: 'a' must be a text or a mapping, not a list (put the text in quotes if brackets belong to it)"
      ),
      (
        "variables: Praha",
        "5:12: error[wrong-type]: 'variables' must be a mapping, not a text (write 'name: value' for each variable)"
      ),
    ])
  func optional(line: String, complaint: String) throws {
    let sample = try CatalogSample(["content/site.yaml": CatalogSample.site + line])
    #expect(sample.report == ["content/site.yaml:" + complaint])
  }

  @Test(
    "refuses links at the foot of pages that do not lead to a page, a mail or a telephone",
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "//example.com", "/\\example.com",
      "terms/",
      "https://", "mailto:", "https://exa mple.com", "",
    ])
  func footer(address: String) throws {
    let line = "footer: [{label: A, href: '\(address)'}]"
    let sample = try CatalogSample(["content/site.yaml": CatalogSample.site + line])
    #expect(sample.report.count == 1)
    #expect(sample.report.first?.hasPrefix("content/site.yaml:5:27: error[invalid-value]: ") == true)
    #expect(sample.catalog?.site.footer.isEmpty ?? true)
  }

  @Test("is missing, which is said with what to do, and what is wrong elsewhere is still found")
  func missing() throws {
    let sample = try CatalogSample(only: [
      "content/privacy/policy.yaml": "kind: prvacy", "content/privacy/cs.md": "# A",
    ])
    #expect(sample.catalog == nil)
    #expect(
      sample.report == [
        "content/privacy/policy.yaml:1:7: error[invalid-value]: 'kind' must be one of 'privacy', 'cookies', 'terms', 'other', 'page', not 'prvacy' (write 'privacy')",
        "content/site.yaml: error[missing-file]: there is no 'content/site.yaml' (add it, or name the site's folder with --root)",
      ])
  }
}

import ListinaContent
import ListinaModel
import ListinaSamples
import Testing

@Suite("cookies.yaml")
struct CookiesShapeTests {
  @Test("has no records where nothing stands in it", arguments: ["---", "", "# - id: session\n"])
  func empty(text: String) throws {
    let sample = try CatalogSample(["content/cookies.yaml": text])
    #expect(!sample.report.contains { $0.contains("cookies.yaml") }, "\(sample.report)")
  }

  @Test("is read with all its keys")
  func reads() throws {
    let sample = try CatalogSample([
      "content/cookies.yaml": """
      - {id: session, lifetime: session, purpose: {cs: Sezení, en: Session}, category: necessary, provider: Example}
      - {id: _ga, lifetime: P2Y, purpose: Statistics}
      """
    ])
    #expect(sample.report == [])
    let cookies = try #require(sample.catalog?.cookies)
    #expect(cookies.map(\.id) == ["session", "_ga"])
    #expect(cookies.map(\.category) == [LocalizedText("necessary"), nil])
    #expect(cookies.map(\.provider) == ["Example", ""])
    #expect(cookies[0].lifetime == .session)
    #expect(cookies[0].purpose.locales.map(\.text).sorted() == ["cs", "en"])
    guard case .period(let period) = cookies[1].lifetime else {
      Issue.record("a lifetime of two years is no period")
      return
    }
    #expect(period.years == 2)
  }

  @Test(
    "says what is wrong in it",
    arguments: [
      ("- {id: a, purpose: A}", "1:3: error[missing-key]: 'lifetime' is missing (add 'lifetime: …')"),
      ("- {id: a, lifetime: session}", "1:3: error[missing-key]: 'purpose' is missing (add 'purpose: …')"),
      ("- {lifetime: session, purpose: A}", "1:3: error[missing-key]: 'id' is missing (add 'id: …')"),
      (
        "- {id: a, lifetime: 1 year, purpose: A}",
        "1:21: error[invalid-value]: '1 year' is no lifetime (write 'session', or an ISO 8601 duration such as 'P1Y', 'P30D' or 'PT12H')"
      ),
      (
        "- {id: a, lifetime: session, purpose: A, provder: B}",
        "1:42: warning[unknown-key]: unknown key 'provder' (write 'provider')"
      ),
      (
        "- {id: a, lifetime: session, purpose: A}\n- {id: a, lifetime: P1D, purpose: A}",
        "2:3: error[invalid-value]: cookie 'a' is described twice (keep one of the records)"
      ),
      (
        "- {id: a, lifetime: session, purpose: {en_GB: A}}",
        "1:40: error[unknown-locale]: unknown locale 'en_GB' (write 'en-GB')"
      ),
      ("id: a", "1:1: error[wrong-type]: 'cookies.yaml' must be a list, not a mapping"),
    ])
  func refuses(text: String, complaint: String) throws {
    let sample = try CatalogSample(["content/cookies.yaml": text])
    #expect(sample.report == ["content/cookies.yaml:" + complaint])
  }
}

@Suite("processors.yaml")
struct ProcessorsShapeTests {
  @Test("is read with all its keys")
  func reads() throws {
    let sample = try CatalogSample([
      "content/processors.yaml": """
      - name: Example GmbH
        purpose: {cs: Hosting, en: Hosting}
        data: E-mail
        country: [DE, EU]
        transfer: SCC
        url: https://example.com/privacy
      - {name: {cs: Účetní, en: Accountants}, purpose: Accounting, country: GB}
      """
    ])
    #expect(sample.report == [])
    let processors = try #require(sample.catalog?.processors)
    var first = Processor(name: LocalizedText("Example GmbH"), purpose: processors[0].purpose)
    first.data = LocalizedText("E-mail")
    first.countries = ["DE", "EU"]
    first.transfer = LocalizedText("SCC")
    first.url = "https://example.com/privacy"
    var second = Processor(
      name: LocalizedText([try Sample.tag("cs"): "Účetní", try Sample.tag("en"): "Accountants"]),
      purpose: LocalizedText("Accounting"))
    second.countries = ["GB"]
    #expect(processors == [first, second])
    #expect(processors[0].purpose.locales.map(\.text).sorted() == ["cs", "en"])
  }

  @Test(
    "says what is wrong in it",
    arguments: [
      ("- {name: A}", "1:3: error[missing-key]: 'purpose' is missing (add 'purpose: …')"),
      ("- {purpose: A}", "1:3: error[missing-key]: 'name' is missing (add 'name: …')"),
      (
        "- {name: A, purpose: A, country: de}",
        "1:34: error[invalid-value]: 'de' is no code of a country (write 'DE')"
      ),
      (
        "- {name: A, purpose: A, country: [DE, UK]}",
        "1:39: error[invalid-value]: 'UK' is no code of a country (write 'GB')"
      ),
      (
        "- {name: A, purpose: A, country: Germany}",
        "1:34: error[invalid-value]: 'Germany' is no code of a country (write two letters of ISO 3166-1, for example 'DE', or 'EU')"
      ),
      (
        "- {name: A, purpose: A, url: 'javascript:alert(1)'}",
        "1:30: error[invalid-value]: 'javascript:alert(1)' is no web address (write it with 'https://')"
      ),
      (
        "- {name: A, purpose: A, url: 'https://'}",
        "1:30: error[invalid-value]: 'https://' is no web address (write it with 'https://')"
      ),
      (
        "- {name: A, purpose: A, transfers: B}",
        "1:25: warning[unknown-key]: unknown key 'transfers' (write 'transfer')"
      ),
      (
        "- {name: A, purpose: A}\n- {name: A, purpose: B}",
        "2:3: error[invalid-value]: 'A' is described twice (keep one of the records)"
      ),
    ])
  func refuses(text: String, complaint: String) throws {
    let sample = try CatalogSample(["content/processors.yaml": text])
    #expect(sample.report == ["content/processors.yaml:" + complaint])
  }
}

@Suite("Tables of records that texts can ask for")
struct CatalogTablesTests {
  @Test("are those whose file has records, or mistakes that are told anyway")
  func tables() throws {
    let record = "- {name: A, purpose: A}"
    #expect(try CatalogSample().catalog?.tables == [])
    #expect(try CatalogSample(["content/processors.yaml": record]).catalog?.tables == [.processors])
    #expect(try CatalogSample(["content/processors.yaml": "[]"]).catalog?.tables == [])
    #expect(try CatalogSample(["content/processors.yaml": "- {name: A}"]).catalog?.tables == [.processors])
    #expect(try CatalogSample(["content/cookies.yaml": "a: ["]).catalog?.tables == [.cookies])
    #expect(try CatalogSample(["content/cookies.yaml/a.md": "a"]).catalog?.tables == [.cookies])
  }
}

@Suite("strings/<locale>.yaml")
struct StringsFileTests {
  @Test("has variables for its locale, which win over those of site.yaml and of a parent tag")
  func variables() throws {
    let sample = try CatalogSample([
      "content/site.yaml": CatalogSample.site.replacing("[cs, en]", with: "[cs, en, en-GB]")
        + "variables: {a: site, b: site, c: site}",
      "content/strings/en.yaml": "variables: {b: en, c: en}\nstrings: {contact: Write}",
      "content/strings/en-GB.yaml": "variables: {c: gb}",
    ])
    #expect(sample.report == [])
    let catalog = try #require(sample.catalog)
    let variables = Variables(of: catalog.site, local: catalog.localVariables, for: try Sample.tag("en-GB"))
    #expect(["a", "b", "c", "name"].map { variables.value(of: $0) } == ["site", "en", "gb", "Example"])
    let czech = Variables(of: catalog.site, local: catalog.localVariables, for: try Sample.tag("cs"))
    #expect(["a", "b", "c"].map { czech.value(of: $0) } == ["site", "site", "site"])
  }

  @Test(
    "says what is wrong in it",
    arguments: [
      ("en_GB.yaml", "", ": error[unknown-locale]: unknown locale 'en_GB' (rename the file to 'en-GB.yaml')"),
      (
        "cs.yml", "",
        ": warning[unknown-file]: unknown file 'content/strings/cs.yml' (name it 'cs.yaml')"
      ),
      (
        "sub/cs.yaml", "",
        ": warning[unknown-file]: unknown file 'content/strings/sub/cs.yaml' (move it to 'content/strings/cs.yaml')"
      ),
      (
        "cz.yaml", "",
        ": error[unknown-locale]: unknown locale 'cz': that is the code of a country (rename the file to 'cs.yaml')"
      ),
      ("PL.yaml", "", ": error[unknown-locale]: unknown locale 'PL' (rename the file to 'pl.yaml')"),
      (
        "pl.yaml", "strings: {a: b}",
        ": warning[unlisted-locale]: 'content/strings/pl.yaml' is not used: the site has no locale 'pl' (add 'pl' to 'locales' in content/site.yaml, or delete the file)"
      ),
      (
        "pl.md", "",
        ": warning[unknown-file]: unknown file 'content/strings/pl.md' (texts of policies go into their folders, as in 'content/privacy/pl.md')"
      ),
      ("cs.yaml", "strings: [a]", ":1:10: error[wrong-type]: 'strings' must be a mapping, not a list"),
      ("cs.yaml", "string: {}", ":1:1: warning[unknown-key]: unknown key 'string' (write 'strings')"),
      (
        "cs.yaml", "variables: {policy: A}",
        ":1:13: error[invalid-value]: the variable 'policy' is built in (give it another name)"
      ),
      (
        "cs.yaml", "variables: [a]",
        ":1:12: error[wrong-type]: 'variables' must be a mapping, not a list (write 'name: value' for each variable)"
      ),
    ])
  func refuses(name: String, text: String, complaint: String) throws {
    let sample = try CatalogSample(["content/strings/\(name)": text])
    #expect(sample.report == ["content/strings/\(name)" + complaint])
  }
}

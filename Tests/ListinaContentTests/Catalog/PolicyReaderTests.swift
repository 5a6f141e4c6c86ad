import ListinaModel
import ListinaSamples
import Testing

@Suite("Policy folder")
struct PolicyReaderTests {
  @Test("is read with all keys of policy.yaml")
  func reads() throws {
    let sample = try CatalogSample([
      "content/privacy/policy.yaml": """
      kind: terms
      authoritative: en
      order: -3
      draft: true
      aliases: {cs: stare, en: [old, older]}
      """,
      "content/privacy/en.md": "# Privacy", "content/privacy/media/a.png": "x",
    ])
    #expect(sample.report == [])
    let policy = try #require(sample.policy)
    #expect(policy.kind == .terms)
    #expect(policy.authoritative.text == "en")
    #expect(policy.order == -3)
    #expect(policy.isDraft)
    #expect(policy.aliases[try Sample.tag("cs")]?.map(\.slug.text) == ["stare"])
    #expect(policy.aliases[try Sample.tag("en")]?.map(\.slug.text) == ["old", "older"])
    #expect(policy.editions.keys.map(\.text).sorted() == ["cs", "en"])
    #expect(Array(policy.media.keys) == ["media/a.png"])
  }

  @Test(
    "is of the kind that it is named after, when policy.yaml says nothing",
    arguments: [
      ("privacy", PolicyKind.privacy), ("cookies", .cookies), ("terms", .terms), ("page", .other),
      ("imprint", .other),
    ])
  func kinds(id: String, kind: PolicyKind) throws {
    let sample = try CatalogSample(only: [
      "content/site.yaml": CatalogSample.site, "content/\(id)/cs.md": "# A",
    ])
    #expect(sample.report == [])
    #expect(sample.policy?.kind == kind)
  }

  @Test("stands in lists by its order, then by its id, and after those that have an order when it has none")
  func orders() throws {
    let sample = try CatalogSample(only: [
      "content/site.yaml": CatalogSample.site, "content/a/cs.md": "# A", "content/b/cs.md": "# A",
      "content/c/cs.md": "# A", "content/c/policy.yaml": "order: 2", "content/d/cs.md": "# A",
      "content/d/policy.yaml": "order: 10",
    ])
    #expect(sample.catalog?.policies.map(\.id.text) == ["c", "d", "a", "b"])
  }

  @Test("keeps its files when another policy's id begins with its own")
  func beginnings() throws {
    let sample = try CatalogSample(only: [
      "content/site.yaml": CatalogSample.site, "content/terms/cs.md": "# A",
      "content/terms/policy.yaml": "order: 1", "content/terms-of-use/cs.md": "# B",
    ])
    #expect(sample.report == [])
    #expect(sample.catalog?.policies.map(\.id.text) == ["terms", "terms-of-use"])
  }

  @Test(
    "says what is wrong in policy.yaml",
    arguments: [
      ("kinds: terms", "1:1: warning[unknown-key]: unknown key 'kinds' (write 'kind')"),
      (
        "kind: legal",
        "1:7: error[invalid-value]: 'kind' must be one of 'privacy', 'cookies', 'terms', 'other', 'page', not 'legal'"
      ),
      ("authoritative: en_GB", "1:16: error[unknown-locale]: unknown locale 'en_GB' (write 'en-GB')"),
      (
        "authoritative: de",
        "1:16: error[unknown-locale]: unknown locale 'de': the site does not have it (add it to 'locales' in content/site.yaml)"
      ),
      (
        "authoritative: en-GB",
        "1:16: error[unknown-locale]: unknown locale 'en-GB': the site does not have it (add it to 'locales' in content/site.yaml)"
      ),
      ("order: 1.5", "1:8: error[invalid-value]: '1.5' is no whole number (write digits, for example '10')"),
      ("order: 007", "1:8: error[invalid-value]: '007' is no whole number (write digits, for example '10')"),
      (
        "draft: yes",
        "1:8: error[wrong-type]: 'draft' must be true or false, not 'yes' (write true, without quotes)"
      ),
      ("aliases: {cs: [Staré]}", "1:16: error[invalid-slug]: 'Staré' is no slug (write 'stare')"),
      (
        "aliases: {cs: 条款}",
        "1:15: error[invalid-slug]: '条款' is no slug (use up to 64 small letters, digits and '-', a letter or digit first)"
      ),
      ("aliases: {CS: old}", "1:11: error[unknown-locale]: unknown locale 'CS' (write 'cs')"),
      (
        "aliases: {de: [alt]}",
        "1:16: warning[unlisted-locale]: the alias 'alt' is not published: the site has no locale 'de' (add 'de' to 'locales' in content/site.yaml, or remove the alias)"
      ),
      (
        "aliases: {cs: history}",
        "1:15: error[invalid-slug]: 'history' cannot be an alias: the name is reserved (remove it)"
      ),
      (
        "aliases: {cs: en}",
        "1:15: error[invalid-slug]: 'en' cannot be an alias: it is a locale of the site (remove it)"
      ),
    ])
  func settings(text: String, complaint: String) throws {
    let sample = try CatalogSample(["content/privacy/policy.yaml": text])
    #expect(sample.report == ["content/privacy/policy.yaml:" + complaint])
  }

  @Test(
    "tells what belongs to the format of a newer version",
    arguments: [
      (
        "content/privacy/releases/1/cs.md",
        "content/privacy: error[newer-format]: 'privacy' has releases, which this version of Listina does not know"
      ),
      (
        "content/privacy/releases.lock",
        "content/privacy: error[newer-format]: 'privacy' has releases, which this version of Listina does not know"
      ),
    ])
  func newerFormat(file: String, complaint: String) throws {
    let sample = try CatalogSample([file: "old: 1"])
    #expect(sample.report == [complaint + " (use a newer version of Listina, or delete it)"])
  }

  @Test("does not ask for variables that nobody can know: in locales without pages, and without a site")
  func unknownVariables() throws {
    let text = "---\ntitle: '{{city}}'\n---\n"
    let unlisted = try CatalogSample(["content/privacy/de.md": text])
    #expect(
      unlisted.report.map { $0.prefix { $0 != "]" } } == ["content/privacy/de.md: warning[unlisted-locale"])
    let broken = try CatalogSample(["content/site.yaml": "a: [", "content/en/en.md": text])
    #expect(broken.report.map { $0.prefix { $0 != ":" } } == ["content/site.yaml"])
  }

  @Test(
    "has a name that can stand in an address",
    arguments: [
      (
        "Ochrana soukromí",
        "'Ochrana soukromí' is no id for a policy (rename the folder to 'ochrana-soukromi')"
      ),
      (
        "条款",
        "'条款' is no id for a policy (use up to 64 small letters, digits and '-', a letter or digit first)"
      ),
      ("en", "'en' cannot be a policy's id: it is a locale of the site (rename the folder)"),
      ("assets", "'assets' cannot be a policy's id: the name is reserved (rename the folder)"),
      ("embed", "'embed' cannot be a policy's id: the name is reserved (rename the folder)"),
      ("history", "'history' cannot be a policy's id: the name is reserved (rename the folder)"),
      ("changes", "'changes' cannot be a policy's id: the name is reserved (rename the folder)"),
      ("index", "'index' cannot be a policy's id: the name is reserved (rename the folder)"),
    ])
  func ids(name: String, complaint: String) throws {
    let sample = try CatalogSample(["content/\(name)/cs.md": "# A"])
    #expect(sample.report == ["content/\(name): error[invalid-id]: " + complaint])
  }

  @Test("needs its authoritative text")
  func authoritative() throws {
    let sample = try CatalogSample(only: [
      "content/site.yaml": CatalogSample.site, "content/terms/en.md": "# A",
    ])
    #expect(
      sample.report == [
        "content/terms: error[missing-authoritative-text]: policy 'terms' has no text in 'cs', its authoritative locale (add 'content/terms/cs.md', or name another locale as 'authoritative' in policy.yaml)"
      ])
  }

  @Test("makes one mistake one error: a text that cannot be read is not missing too")
  func unread() throws {
    let sample = try CatalogSample(["content/privacy/cs.md": "---\ntitle: A\n"])
    #expect(
      sample.report == [
        "content/privacy/cs.md:1:1: error[unclosed-front-matter]: front matter has no end (write '---' on a line of its own after the last key)"
      ])
  }

  @Test("warns of a site without policies")
  func empty() throws {
    let sample = try CatalogSample(only: ["content/site.yaml": CatalogSample.site])
    #expect(
      sample.report == [
        "content/: warning[empty-site]: the site has no policies (add a folder with a text for each locale, for example 'content/privacy/cs.md')"
      ])
    #expect(sample.catalog != nil)
  }

  @Test("refuses codes of countries wherever a locale is named")
  func countries() throws {
    let sample = try CatalogSample([
      "content/privacy/policy.yaml": "authoritative: jp\naliases: {cz: old}",
      "content/site.yaml": CatalogSample.site + "footer: [{label: {cz: A}, href: /}]\n",
    ])
    let places = ["privacy/policy.yaml:1:16", "privacy/policy.yaml:2:11", "site.yaml:5:19"]
    #expect(sample.report.count == 3)
    for (line, place) in zip(sample.report, places) {
      #expect(line.hasPrefix("content/\(place): error[unknown-locale]"))
      #expect(line.contains("that is the code of a country (write the tag of its language"))
    }
  }
}

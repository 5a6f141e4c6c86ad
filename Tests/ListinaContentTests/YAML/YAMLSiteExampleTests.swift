import ListinaContent
import ListinaModel
import Testing

/// Shows how a whole file is read, by the example in the documentation of `site.yaml`.
@Suite("Reading site.yaml")
struct YAMLSiteExampleTests {
  private let example = """
    # site.yaml
    name: Clever Leap
    baseURL: https://cleverleap.com
    locales: [cs, en]              # the first is the default
    contact: {email: stefan@cleverleap.com}     # also name, url, address
    theme: listina                 # or {name: listina, options: {…}}
    timezone: Europe/Prague        # whose midnight decides what is in force; default UTC
    footer: [{label: {cs: Úvod, en: Home}, href: /}]
    variables: {office: Praha}     # {{office}}; name, contact.* and policy.* are built in
    """

  @Test("reads the whole example")
  func readsExample() throws {
    let (site, lines) = try read(example)
    #expect(lines == [])
    #expect(
      site
        == Site(
          name: "Clever Leap", baseURL: "https://cleverleap.com", locales: ["cs", "en"],
          contact: Contact(email: "stefan@cleverleap.com"), theme: Theme(name: "listina"),
          timezone: "Europe/Prague",
          footer: [Link(label: .perLocale(["cs": "Úvod", "en": "Home"]), href: "/")],
          variables: ["office": "Praha"]))
  }

  @Test("reports everything that is wrong in one go")
  func wrong() throws {
    let (site, lines) = try read(
      """
      nam: Clever Leap
      baseURL: [https://cleverleap.com]
      locales: cs
      contact: {mail: x}
      theme: {options: {dark: yes}}
      footer:
        - label: Home
        - {label: {cs: [Úvod]}, href: /}
      """)
    #expect(site == nil)
    #expect(
      lines == [
        "1:1 error[missing-key] 'name' is missing (add 'name: …')",
        "1:1 warning[unknown-key] unknown key 'nam' (write 'name')",
        "2:10 error[wrong-type] 'baseURL' must be a text, not a list (put the text in quotes if brackets, braces or ':' belong to it)",
        "3:10 error[wrong-type] 'locales' must be a list, not a text (write '[cs]')",
        "4:10 error[missing-key] 'email' is missing (add 'email: …')",
        "4:11 warning[unknown-key] unknown key 'mail' (write 'email')",
        "5:8 error[missing-key] 'name' is missing (add 'name: …')",
        "7:5 error[missing-key] 'href' is missing (add 'href: …')",
        "8:18 error[wrong-type] 'cs' must be a text, not a list (put the text in quotes if brackets, braces or ':' belong to it)",
      ])
  }

  private func read(_ yaml: String) throws -> (site: Site?, lines: [String]) {
    let (value, syntax) = YAMLReader(file: "content/site.yaml").read(Array(yaml.utf8))
    var diagnostics = syntax
    let site = YAMLShape.site.read(try #require(value), named: "'site.yaml'", into: &diagnostics)
    return (site, diagnostics.lines)
  }
}

private struct Site: Equatable {
  var name: String
  var baseURL: String
  var locales: [String]
  var contact: Contact
  var theme: Theme
  var timezone: String
  var footer: [Link]
  var variables: [String: String]
}

private struct Contact: Equatable {
  var email: String
  var name: String?
}

private struct Theme: Equatable {
  var name: String
  var options: [Named<YAMLValue>] = []
}

private struct Link: Equatable {
  var label: Localized
  var href: String
}

private enum Localized: Equatable {
  case everywhere(String)
  case perLocale([String: String])
}

extension YAMLShape where Value == Site {
  fileprivate static var site: Self {
    .mapping { fields in
      let name = fields.required("name", .text)
      let baseURL = fields.required("baseURL", .text)
      let locales = fields.required("locales", .list(of: .text))
      let contact = fields.required("contact", .contact)
      let theme = fields.optional("theme", .theme)
      let timezone = fields.optional("timezone", .text)
      let footer = fields.optional("footer", .list(of: .link))
      let variables = fields.optional("variables", .texts)
      guard let name, let baseURL, let locales, let contact else { return nil }
      return Site(
        name: name, baseURL: baseURL, locales: locales, contact: contact,
        theme: theme ?? Theme(name: "listina"),
        timezone: timezone ?? "UTC", footer: footer ?? [], variables: variables ?? [:])
    }
  }
}

extension YAMLShape where Value == Contact {
  fileprivate static var contact: Self {
    .mapping { fields in
      let email = fields.required("email", .text)
      let name = fields.optional("name", .text)
      return email.map { Contact(email: $0, name: name) }
    }
  }
}

extension YAMLShape where Value == Theme {
  fileprivate static var theme: Self {
    .either(
      .converted(.text) { Theme(name: $0) },
      or: .mapping { fields in
        let name = fields.required("name", .text)
        let options = fields.optional("options", .entries(of: .anything))
        return name.map { Theme(name: $0, options: options ?? []) }
      })
  }
}

extension YAMLShape where Value == Link {
  fileprivate static var link: Self {
    .mapping { fields in
      let label = fields.required("label", .localized)
      let href = fields.required("href", .text)
      guard let label, let href else { return nil }
      return Link(label: label, href: href)
    }
  }
}

extension YAMLShape where Value == Localized {
  fileprivate static var localized: Self {
    .either(
      .converted(.text, Localized.everywhere), or: .converted(.texts, Localized.perLocale))
  }
}

extension YAMLShape where Value == [String: String] {
  fileprivate static var texts: Self {
    .converted(.entries(of: .text)) { entries in
      Dictionary(entries.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
  }
}

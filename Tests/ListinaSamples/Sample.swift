package import ListinaModel
package import ListinaSite

/// Small sites in memory for tests.
package enum Sample {
  /// A name in a test that breaks the rules of its kind.
  package struct Mistake: Error {
    package let text: String
  }

  package static func tag(_ text: String) throws -> LocaleTag {
    guard let tag = LocaleTag(text) else { throw Mistake(text: text) }
    return tag
  }

  package static func slug(_ text: String) throws -> Slug {
    guard let slug = Slug(text) else { throw Mistake(text: text) }
    return slug
  }

  /// A site at `https://example.com/legal`.
  package static func site(_ locales: [String]) throws -> Site {
    guard let url = BaseURL("https://example.com/legal") else { throw Mistake(text: "base URL") }
    return Site(
      name: "Example", baseURL: url, locales: try locales.map(tag), contact: Contact(email: "a@example.com"))
  }

  /// A policy with a slug for each locale; the first locale is authoritative.
  package static func policy(
    _ id: String, _ editions: KeyValuePairs<String, String>
  ) throws -> Policy {
    guard let first = editions.first?.key else { throw Mistake(text: id) }
    var policy = Policy(
      id: try slug(id), authoritative: try tag(first), place: SourcePlace("content/\(id)"))
    policy.kind = PolicyKind(rawValue: id) ?? .other
    for (locale, address) in editions {
      let name = "content/\(id)/\(locale).md"
      policy.editions[try tag(locale)] = Edition(
        locale: try tag(locale), title: "\(id) in \(locale)", slug: try slug(address),
        source: SourceFile(name: name, path: "/" + name))
    }
    return policy
  }

  package static func plan(
    _ locales: [String], _ policies: [Policy], showsDrafts: Bool = false
  ) throws -> SitePlan {
    var catalog = Catalog(site: try site(locales))
    catalog.policies = policies
    return SitePlan(catalog, showsDrafts: showsDrafts)
  }

  /// A document of headings alone; each is `## Text`, and its id the text in small letters.
  package static func document(_ headings: [String], in file: String = "content/privacy/cs.md") -> Document {
    var document = Document()
    for (index, heading) in headings.enumerated() {
      let level = heading.prefix { $0 == "#" }.count
      let text = String(heading.dropFirst(level + 1))
      document.headings.append(
        Heading(
          level: level, text: text, id: text.lowercased(), place: SourcePlace(file, line: index + 1)))
      document.blocks.append(Block(.heading, html: 0..<0, line: index + 1))
    }
    return document
  }
}

extension DiagnosticList {
  /// One line each: `content/site.yaml:3:12: error[unknown-locale]: message (hint)`.
  package var report: [String] { sorted.map(\.report) }
}

extension Diagnostic {
  package var report: String {
    let numbers = [place?.line, place?.column].compactMap { $0 }.map { ":\($0)" }.joined()
    let hint = hint.map { " (\($0))" } ?? ""
    return "\(place?.file ?? "")\(numbers): \(severity)[\(id.rawValue)]: \(message)\(hint)"
  }
}

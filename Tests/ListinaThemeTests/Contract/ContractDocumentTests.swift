import Foundation
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaTheme

/// Compares the tables of `themes/README.md` with what templates can use.
@Suite("Documented theme contract")
struct ContractDocumentTests {
  private let document: DocumentedTables

  init() throws {
    document = try DocumentedTables(Repository.root.appending(path: "themes/README.md"))
  }

  @Test("has a table for each scope, with its names and kinds in the same order")
  func scopes() {
    let tables = document.tables(below: "Names").filter { $0.columns == ["Name", "Kind", "Meaning"] }
    let documented = tables.map { table in
      ([table.heading] + table.rows.map { "\($0[0]) \($0[1])" }).joined(separator: "\n")
    }
    #expect(documented.sorted() == Self.scopes.sorted())
  }

  @Test("names every kind of name")
  func kinds() {
    let kinds = document.tables(below: "Names").first { $0.columns.first == "Kind" }
    #expect(kinds?.rows.map { $0[0] } == ["text", "number", "flag", "html", "list", "record", "open"])
  }

  @Test("names every template")
  func templates() {
    let table = document.tables(below: "Folder").first { $0.columns.first == "Template" }
    #expect(table?.rows.map { $0[0] }.sorted() == PageTemplate.allCases.map { "`\($0.rawValue)`" }.sorted())
  }

  @Test("names every string that Listina itself uses")
  func strings() {
    let table = document.tables(below: "Interface strings").first { $0.columns.first == "Key" }
    #expect(table?.rows.map { $0[0] } == RequiredString.allCases.map { "`\($0.rawValue)`" })
  }

  // MARK: The code's scopes

  /// A heading and a line `name kind` for each name, as the document should have them.
  private static var scopes: [String] {
    let contract = PageContract(options: Scope([]), assets: [])
    let all = PageTemplate.allCases.map { ($0, contract.scope(of: $0).fields) }
    // What stands in every template is the same names in the same order.
    let common = all.first?.1.prefix { field in all.allSatisfy { $0.1.contains(field) } } ?? []
    var scopes = [section("Every page", common.flatMap { describe($0, isLast: $0.name == "options") })]
    for field in common { scopes += below(field, path: "`\(field.name)`", in: "") }
    let own = all.map { ($0, $1.filter { !common.contains($0) }) }
    for (template, fields) in own {
      scopes.append(
        section("`\(template.rawValue).mustache`", fields.flatMap { describe($0, isLast: false) }))
      for field in fields {
        let isShared = own.contains { $0 != template && $1.contains { $0.name == field.name } }
        scopes += below(
          field, path: "`\(field.name)`", in: isShared ? " in `\(template.rawValue).mustache`" : "")
      }
    }
    return scopes + tableScopes.filter { !scopes.contains($0.replacing(Self.inTable, with: "")) }
  }

  private static var inTable: Regex<Substring> { /\ in `partials\/[a-z]+.mustache`/ }

  /// The partials of tables of records: what they share, then the own names of each; what pages have too stands there.
  private static var tableScopes: [String] {
    let contract = TableContract(options: Scope([]))
    var scopes: [String] = []
    for table in RecordTable.allCases {
      let fields = contract.scope(of: table).fields
      let own = fields.filter { $0.name == table.rawValue }
      let common = fields.filter { $0.name != table.rawValue }
      if scopes.isEmpty {
        scopes.append(
          section("Tables of records", common.flatMap { describe($0, isLast: $0.name == "options") }))
        for field in common { scopes += below(field, path: "`\(field.name)`", in: " in tables of records") }
      }
      let file = "`\(table.template).mustache`"
      scopes.append(section(file, own.flatMap { describe($0, isLast: false) }))
      for field in own { scopes += below(field, path: "`\(field.name)`", in: " in \(file)") }
    }
    return scopes
  }

  /// The interface strings, which are no field, stand after the options.
  private static func describe(_ field: Scope.Field, isLast: Bool) -> [String] {
    ["`\(field.name)` \(kind(of: field.shape))"] + (isLast ? ["`strings` record"] : [])
  }

  private static func section(_ heading: String, _ lines: [String]) -> String {
    ([heading] + lines).joined(separator: "\n")
  }

  private static func below(_ field: Scope.Field, path: String, in template: String) -> [String] {
    switch field.shape {
    case .list(let scope), .record(let scope):
      guard !scope.fields.isEmpty else { return [] }
      let own = section(path + template, scope.fields.flatMap { describe($0, isLast: false) })
      return [own] + scope.fields.flatMap { below($0, path: "\(path.dropLast()).\($0.name)`", in: template) }
    case .text, .number, .flag, .html, .open: return []
    }
  }

  private static func kind(of shape: Shape) -> String {
    switch shape {
    case .text: "text"
    case .number: "number"
    case .flag: "flag"
    case .html: "html"
    case .list: "list"
    case .record: "record"
    case .open: "open"
    }
  }
}

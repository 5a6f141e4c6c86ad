import Foundation
import ListinaExplain
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaContent

/// Compares `content/README.md` with what texts may hold.
@Suite("Documented elements and attributes")
struct WritersGuideTests {
  private static let guide = Repository.root.appending(path: "content/README.md")

  @Test("are, in the table of elements, all that texts may hold and nothing that is obsolete")
  func elements() throws {
    let tables = try DocumentedTables(Self.guide).tables(below: "HTML in a text")
    let table = try #require(tables.first { $0.columns == ["for", "elements"] })
    let documented = table.rows.flatMap { Self.names(in: $0[1]) }
    let accepted = HTMLElement.all.values.filter { $0.replacement == nil }.map(\.name)
    #expect(documented.sorted() == accepted.sorted())
  }

  @Test("are, in the explanation of an element that is refused, the same")
  func explainedElements() throws {
    let cure = DiagnosticID.rawHTML.explanation.cure
    let list = try #require(cure.firstMatch(of: /elements ([a-z0-9,\s]+)\./)).1
    let explained = list.split { $0 == "," || $0.isWhitespace }.map(String.init)
    #expect(explained == HTMLElement.all.values.filter { $0.replacement == nil }.map(\.name).sorted())
  }

  @Test("are, in the words on attribute lists, all keys that these may have")
  func keys() throws {
    let guide = try String(contentsOf: Self.guide, encoding: .utf8)
    let paragraph = try #require(
      guide.components(separatedBy: "\n\n").first { $0.hasPrefix("Inside the braces stand") })
    let documented = paragraph.matches(of: /`([a-z]+)(=".*?")?`/).map { String($0.1) }
    #expect(documented.sorted() == AttributeKeys.rules.keys.sorted())
  }

  @Test("have examples that are accepted")
  func examples() throws {
    let guide = try String(contentsOf: Self.guide, encoding: .utf8)
    let examples = guide.matches(of: /`([a-z]+)="([^`]*?)"/).compactMap { match in
      AttributeKeys.rules[String(match.1)].map { (rule: $0, value: String(match.2)) }
    }
    #expect(examples.count > 2)
    for (rule, value) in examples { #expect(rule.problem(value) == nil, "\(value)") }
  }

  /// The elements in a cell: `a`, or `h1` to `h6`.
  private static func names(in cell: String) -> [String] {
    var names: [String] = []
    var isRange = false
    for part in cell.matches(of: /`([a-z]+)([0-9]?)`|\bto\b/) {
      guard let name = part.1, let number = part.2 else {
        isRange = true
        continue
      }
      if isRange, let first = names.last.flatMap({ Int($0.suffix(1)) }), let last = Int(number) {
        names += (first..<last).map { "\(name)\($0 + 1)" }
      } else {
        names.append(String(name) + number)
      }
      isRange = false
    }
    return names
  }
}

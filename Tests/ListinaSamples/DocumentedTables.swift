package import Foundation

/// The tables of a Markdown file, by the headings above them.
package struct DocumentedTables {
  package struct Table {
    /// The heading of level 2, and the nearest one of any level.
    package var chapter: String
    package var heading: String
    package var columns: [String]
    package var rows: [[String]] = []
  }

  package private(set) var tables: [Table] = []

  package init(_ file: URL) throws {
    var chapter = ""
    var heading = ""
    var isTable = false
    for line in try String(contentsOf: file, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line.hasPrefix("#") {
        heading = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces)
        if line.hasPrefix("## ") { chapter = heading }
      }
      guard line.hasPrefix("|") else {
        isTable = false
        continue
      }
      let cells = Self.cells(of: line)
      if !isTable {
        tables.append(Table(chapter: chapter, heading: heading, columns: cells))
        isTable = true
      } else if !cells.allSatisfy({ $0.allSatisfy { $0 == "-" } }) {
        tables[tables.count - 1].rows.append(cells)
      }
    }
  }

  package func tables(below chapter: String) -> [Table] { tables.filter { $0.chapter == chapter } }

  private static func cells(of line: Substring) -> [String] {
    line.dropFirst().dropLast().split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
  }
}

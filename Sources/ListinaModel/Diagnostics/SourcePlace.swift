/// A place in a file that someone wrote.
package struct SourcePlace: Hashable, Sendable {
  /// The file's path, relative to the site's root, with `/` between its parts.
  package var file: String
  /// The line, from 1.
  package var line: Int?
  /// The column, from 1, in Unicode scalars.
  package var column: Int?

  package init(_ file: String, line: Int? = nil, column: Int? = nil) {
    self.file = file
    self.line = line
    self.column = column
  }
}

extension SourcePlace: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    (left.file, left.line ?? 0, left.column ?? 0) < (right.file, right.line ?? 0, right.column ?? 0)
  }
}

extension SourcePlace {
  /// `content/site.yaml:3:12`
  package var reference: String {
    [file, line.map(String.init), column.map(String.init)].compactMap { $0 }.joined(separator: ":")
  }
}

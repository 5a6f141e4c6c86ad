import ListinaFiles
import ListinaModel
import ListinaSamples

@testable import ListinaImport

/// A folder of a publisher, and the site that an import makes of it.
struct Imported {
  let folder: TemporaryFolder
  let report: ImportReport

  /// Path below the folder → content; a name without one is a short text about itself.
  init(_ files: [String: String], _ change: (inout ImportOptions) -> Void = { _ in }) throws {
    folder = try TemporaryFolder()
    for (name, text) in files { try folder.write(text, to: "in/" + name) }
    var options = ImportOptions(source: folder.path + "/in", output: folder.path + "/out")
    change(&options)
    report = FolderImport(options).run()
  }

  /// Files that are only there.
  init(_ names: String..., locale: String? = nil) throws {
    try self.init(Dictionary(uniqueKeysWithValues: names.map { ($0, "# \($0)\n\nWords.\n") })) { options in
      options.locale = locale.flatMap { LocaleTag($0) }
    }
  }

  /// The texts of the new site: `privacy/en`.
  var texts: [String] {
    get throws {
      guard report.outcome == .done else { return [] }
      return try folder.names(in: "out/content").filter { $0.hasSuffix(".md") }.map { String($0.dropLast(3)) }
    }
  }

  func read(_ name: String) throws -> String { try folder.read("out/content/" + name) }

  func ids(_ severity: Diagnostic.Severity) -> [String] {
    report.diagnostics.filter { $0.severity == severity && $0.id != .placeholder }.map(\.id.rawValue)
  }

  /// The messages of one kind, without the folder of the test in them.
  func messages(_ id: DiagnosticID) -> [String] {
    report.diagnostics.filter { $0.id == id }.map { $0.message.replacing(folder.path + "/in/", with: "") }
  }

  /// `terms.md:3:5` of each diagnostic of a kind.
  func places(_ id: DiagnosticID) -> [String] {
    report.diagnostics.filter { $0.id == id }.compactMap(\.place).map { place in
      let file = place.file.replacing(folder.path + "/in/", with: "")
      return [file, place.line.map(String.init), place.column.map(String.init)].compactMap { $0 }
        .joined(separator: ":")
    }
  }
}

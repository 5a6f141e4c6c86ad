import Foundation
import ListinaModel
import ListinaPublish
import ListinaRecording
import Testing

/// A site of `Tests/Golden`, and a folder that holds what comes of it.
struct GoldenCase: CustomTestStringConvertible, Sendable {
  let name: String
  let variant: Variant

  /// The name of the folder that holds what is expected.
  enum Variant: String, CaseIterable {
    case plain = "expected"
    /// Built with `--drafts`; only where the folder is there.
    case drafts = "expected-drafts"
  }

  var testDescription: String { variant == .plain ? name : "\(name) --drafts" }
  var site: URL { Self.folder.appending(path: name) }
  var expected: URL { site.appending(path: variant.rawValue) }

  func options(output: URL) throws -> BuildOptions {
    var options = BuildOptions(root: site.path(), output: output.path())
    options.installedThemes = Repository.themes.path()
    options.today = CalendarDate("2026-01-01")
    options.showsDrafts = variant == .drafts
    return options
  }

  private static let folder = Repository.tests.appending(path: "Golden")

  static func all() throws -> [GoldenCase] {
    let manager = FileManager.default
    return try manager.contentsOfDirectory(atPath: folder.path()).filter { !$0.contains(".") }.sorted()
      .flatMap { name in Variant.allCases.map { GoldenCase(name: name, variant: $0) } }
      .filter { $0.variant == .plain || manager.fileExists(atPath: $0.expected.path()) }
  }
}

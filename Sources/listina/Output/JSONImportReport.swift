import Foundation
import ListinaImport

/// The report of an import as one JSON object.
struct JSONImportReport: Encodable {
  private let report: ImportReport

  init(_ report: ImportReport) { self.report = report }

  /// On one line, without its end.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  private enum Key: String, CodingKey {
    case status, policies, texts, locales, links, aliases, files, toSettle, diagnostics
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(report.outcome == .done ? "ok" : "failed", forKey: .status)
    try object.encode(report.policies, forKey: .policies)
    try object.encode(report.texts, forKey: .texts)
    try object.encode(report.locales.map(\.text), forKey: .locales)
    try object.encode(report.links, forKey: .links)
    try object.encode(report.aliases, forKey: .aliases)
    try object.encode(report.files, forKey: .files)
    try object.encode(report.toSettle, forKey: .toSettle)
    try object.encode(report.diagnostics.map(JSONDiagnostic.init), forKey: .diagnostics)
  }
}

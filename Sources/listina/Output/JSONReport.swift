import Foundation
import ListinaPublish

/// A report as one JSON object.
struct JSONReport: Encodable {
  private let report: BuildReport

  init(_ report: BuildReport) { self.report = report }

  /// On one line, without its end.
  func text() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }

  private enum Key: String, CodingKey {
    case status, pages, written, unchanged, validFrom, validUntil, diagnostics
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(report.outcome == .done ? "ok" : "failed", forKey: .status)
    try object.encode(report.pages, forKey: .pages)
    try object.encode(report.written, forKey: .written)
    try object.encode(report.unchanged, forKey: .unchanged)
    try object.encode(report.validFrom?.description, forKey: .validFrom)
    try object.encode(report.validUntil?.description, forKey: .validUntil)
    try object.encode(report.diagnostics.map(JSONDiagnostic.init), forKey: .diagnostics)
  }
}

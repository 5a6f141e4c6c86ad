import Foundation
import ListinaModel
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
    case id, severity, message, file, line, column, hint
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(report.outcome == .done ? "ok" : "failed", forKey: .status)
    try object.encode(report.pages, forKey: .pages)
    try object.encode(report.written, forKey: .written)
    try object.encode(report.unchanged, forKey: .unchanged)
    try object.encode(report.validFrom?.description, forKey: .validFrom)
    try object.encode(report.validUntil?.description, forKey: .validUntil)
    var list = object.nestedUnkeyedContainer(forKey: .diagnostics)
    for diagnostic in report.diagnostics {
      var item = list.nestedContainer(keyedBy: Key.self)
      try item.encode(diagnostic.id.rawValue, forKey: .id)
      try item.encode(diagnostic.severity.rawValue, forKey: .severity)
      try item.encode(diagnostic.message, forKey: .message)
      try item.encode(diagnostic.place?.file, forKey: .file)
      try item.encode(diagnostic.place?.line, forKey: .line)
      try item.encode(diagnostic.place?.column, forKey: .column)
      try item.encode(diagnostic.hint, forKey: .hint)
    }
  }
}

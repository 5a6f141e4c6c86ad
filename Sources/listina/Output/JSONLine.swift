import Foundation

/// A value as one JSON object.
enum JSONLine {
  /// On one line, without its end; the same value gives the same text.
  static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}

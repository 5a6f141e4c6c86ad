import Testing
import Foundation
import ListinaSamples

/// An example of the CommonMark specification.
struct CommonMarkExample: CustomTestStringConvertible, Sendable {
  static let file = "corpus/commonmark-spec-0.30.txt"

  let number: Int
  let markdown: String
  let html: String

  var testDescription: String { "example \(number)" }

  /// All examples of the specification; none where it is not there.
  static let all: [CommonMarkExample] = {
    do {
      let text = try String(contentsOf: Repository.shared.appending(path: file), encoding: .utf8)
      return read(text)
    } catch { return [] }
  }()

  private static func read(_ text: String) -> [CommonMarkExample] {
    let fence = String(repeating: "`", count: 32)
    var examples: [CommonMarkExample] = []
    // The lines of the example that is being read: its Markdown, then its HTML.
    var parts: [String]?
    for line in text.replacing("→", with: "\t").split(separator: "\n", omittingEmptySubsequences: false) {
      if line == fence + " example" {
        parts = [""]
      } else if let read = parts, line == fence {
        examples.append(
          CommonMarkExample(number: examples.count + 1, markdown: read[0], html: read[read.count - 1]))
        parts = nil
      } else if let read = parts {
        parts =
          line == "." && read.count == 1
          ? read + [""] : read.dropLast() + [read[read.count - 1] + line + "\n"]
      }
    }
    return examples
  }
}

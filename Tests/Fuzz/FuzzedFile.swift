import ListinaModel

@testable import ListinaFiles

/// A file as a build has it, and the rules for places in it.
struct FuzzedFile {
  let name: String
  /// The number of Unicode scalars in each line.
  private let lines: [Int]

  init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      line.count { $0 & 0xC0 != 0x80 }
    }
  }

  /// What is read of a file with these bytes; nil when it is refused, as it is no text.
  static func text(of bytes: [UInt8]) -> [UInt8]? {
    var text = bytes
    TextNormalisation.normalise(&text)
    return TextCheck.findings(in: text).isEmpty ? text : nil
  }

  func check(_ diagnostics: DiagnosticList) {
    for diagnostic in diagnostics.all {
      if let place = diagnostic.place { check(place, "[\(diagnostic.id.rawValue)] \(diagnostic.message)") }
      check(words: diagnostic.message, diagnostic)
      check(words: diagnostic.hint ?? "", diagnostic)
    }
  }

  /// What people read of a mistake is text, as what they wrote is.
  private func check(words: String, _ diagnostic: Diagnostic) {
    guard !TextCheck.findings(in: Array(words.utf8)).isEmpty else { return }
    fail("a diagnostic holds what is no text", "[\(diagnostic.id.rawValue)] \(words.debugDescription)")
  }

  /// A place lies in the file; the place behind the last character of a line is in it too.
  func check(_ place: SourcePlace, _ subject: String) {
    guard place.file == name, let line = place.line else { return }
    guard line >= 1, line <= lines.count else {
      fail("a line is outside of the file", "\(line) of \(lines.count): \(subject)")
    }
    guard let column = place.column else { return }
    guard column >= 1, column <= lines[line - 1] + 1 else {
      fail("a column is outside of its line", "\(line):\(column), \(lines[line - 1]) characters: \(subject)")
    }
  }
}

/// Ends the run: libFuzzer then keeps the input.
func fail(_ check: String, _ detail: String) -> Never { fatalError("fuzz: \(check): \(detail)") }

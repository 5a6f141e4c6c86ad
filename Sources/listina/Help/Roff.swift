import Foundation

/// Text in the language of man(7).
enum Roff {
  static func escaped(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("'", with: "\\(aq")
    return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
  }

  static func item(_ name: String, _ text: String) -> [String] {
    [".TP", ".B \(escaped(name))"] + WrappedText.lines(text).map(escaped)
  }

  /// Prose, with the lines that are indented as they are.
  static func paragraphs(_ text: String) -> [String] {
    var lines: [String] = []
    var isExample = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let isNext = line.hasPrefix("  ")
      if isNext != isExample { lines.append(isNext ? ".EX" : ".EE") }
      isExample = isNext
      lines.append(line.isEmpty ? ".PP" : escaped(String(line)))
    }
    return isExample ? lines + [".EE"] : lines
  }
}

/// A file of an example, or what there is in the place of one.
package struct ExampleFile: Sendable {
  package enum Content: Sendable {
    case text(String)
    /// Saved as programs did before UTF-8 (ISO 8859-1).
    case oldText(String)
    /// The same words so many times, without an end.
    case repeated(String, times: Int)
    case link(to: String)
    case folder
    /// There is none.
    case missing
  }

  /// Below the site's root.
  package var path: String
  package var content: Content
  /// Only some lines of the file are shown: below the title of a text, or among the other keys of `site.yaml`.
  package var isExcerpt = false
  /// The line and the column, from 1, that the diagnostic names.
  package private(set) var place: (line: Int, column: Int)?

  /// What stands in a text before the place that the diagnostic names.
  private static let mark: Character = "‸"

  private init(_ path: String, _ content: Content) {
    self.path = path
    self.content = content
  }

  private init(_ path: String, marked text: String, as content: (String) -> Content) {
    self.path = path
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard let mark = line.firstIndex(of: Self.mark) else { continue }
      place = (number + 1, line[..<mark].unicodeScalars.count + 1)
    }
    self.content = content(text.filter { $0 != Self.mark })
  }
}

extension ExampleFile {
  /// A whole file; `‸` marks a place in it.
  static func file(_ path: String, _ text: String) -> Self { Self(path, marked: text) { .text($0) } }

  static func oldFile(_ path: String, _ text: String) -> Self { Self(path, marked: text) { .oldText($0) } }

  /// Lines of `site.yaml`.
  static func site(_ lines: String) -> Self {
    var file = file("content/site.yaml", lines)
    file.isExcerpt = true
    return file
  }

  /// Lines of a policy's text, below its title.
  static func text(_ lines: String) -> Self {
    var file = file(textPath, lines)
    file.isExcerpt = true
    return file
  }

  /// All of a policy's text.
  static func wholeText(_ text: String) -> Self { file(textPath, text) }

  static func policy(_ text: String) -> Self { file("content/privacy/policy.yaml", text) }

  /// A template of the site's own, in place of the theme's.
  static func template(_ name: String, _ text: String) -> Self {
    file("content/theme/templates/\(name).mustache", text)
  }

  static func repeated(_ words: String, times: Int) -> Self { Self(textPath, .repeated(words, times: times)) }
  static func link(_ path: String, to target: String) -> Self { Self(path, .link(to: target)) }
  static func folder(_ path: String) -> Self { Self(path, .folder) }
  static func missing(_ path: String) -> Self { Self(path, .missing) }

  private static let textPath = "content/privacy/en.md"
}

extension ExampleFile {
  /// What stands above the lines.
  package var title: String {
    switch content {
    case .text: path
    case .oldText: "\(path), saved in an old encoding and not as UTF-8"
    case .repeated(_, let times): "\(path), where this stands \(times) times"
    case .link(let target): "\(path), a symbolic link to '\(target)'"
    case .folder: "\(path), a folder"
    case .missing: "(no \(path))"
    }
  }

  /// What stands in it, with a `^` below the place that the diagnostic names.
  package var lines: [String] {
    switch content {
    case .text(let text), .oldText(let text):
      var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if let place { lines.insert(String(repeating: " ", count: place.column - 1) + "^", at: place.line) }
      return lines
    case .repeated(let words, _): return [words.hasSuffix("\n") ? String(words.dropLast()) : words]
    case .link, .folder, .missing: return []
    }
  }
}

import ListinaFiles
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaContent

@Suite("Places in texts")
struct PlaceTests {
  /// Texts with one mistake each, which stands where `⟦` is; that sign is taken out before the text is read.
  static let mistakes: [String] = [
    "⟦{{nobody}}", "žluťoučký ⟦{{nobody}}", "𝔘𝔫𝔦 ⟦{{nobody}}", "a\n  b ⟦{{nobody}}", "- a\n- b ⟦{{nobody}}",
    "1. a\n\n   č ⟦{{nobody}} {{city}}", "> a\n> b ⟦{{nobody}}", "> - a\n>   b\n>   c ⟦{{nobody}}",
    "# a ⟦{{nobody}}",
    "a\n⟦{{nobody}}\n===", "[x](https://e.com/⟦{{nobody}})", "[x](https://e.com \"t ⟦{{nobody}}\")",
    // Tables.
    "| a | b |\n|---|---|\n| č | ⟦{{nobody}} |", "| a | ⟦{{nobody}} |\n|---|---|\n| c | d |",
    "x\n\n| a |\n|---|\n| b |\n\ny ⟦{{nobody}}",
    "- | {{city}} | a |\n  |---|---|\n  | ž \\| `č` | ⟦{{nobody}} |",
    "> | a |\n> |---|\n> | b |\n> | ř ⟦{{nobody}} |", "| a | b |\n|---|---|\n| č | [x](⟦javascript:a) |",
    "| a | b |\n|---|---|\n| 1 | 2 |\n\n- ⟦{{nobody}}", "| a |\n|---|\n| ž *⟦{% x %}* |",
    "| a |\n|---|\n| {{city}} {{city}} ⟦{#x} b |", "| a | b |\n|---|---|\n| č | ⟦d | e |",
    // Character references.
    "a\nb ⟦&#1; c", "| a | b |\n|---|---|\n| ž | y ⟦&#1; |", "ž\n[x](https://e.com \"t ⟦&#1;\")",
    "> a\n> `&#1;` ⟦&#1;",
    // Attribute lists.
    "## A {#x}\n\n## B {⟦#x}", "[a](https://e.com \"ž ⟦{#x}\")", "```js ⟦{: .c }\nx\n```",
    "[a](https://e.com/x⟦{: .c }y)", "~~~ ⟦{#x}\nx\n~~~",
    "## ž {: ⟦nothing=\"a\" }", "ž\n{: .a ⟦nothing=\"a\" }", "- a\n- ž {#a ⟦nothing=b}",
    "> a\n> {: ⟦nothing=b }",
    "a ⟦{#b} c", "1. a\n   - b\n   {: ⟦nothing=b }\n   c", "| a |\n|---|\n| b |\n{: ⟦nothing=b }",
    "ž *a*{: ⟦nothing=b } c", "{{city}}\n\nč {: .a lang=cs ⟦datetime=2025-13-01 }",
    // Links.
    "[x](⟦javascript:a\\_b)", "a [x](⟦javascript:a\\_b)\nb", "a\nb [x](⟦javascript&colon;ž) y",
    "| a |\n|---|\n| ž [x](⟦javascript:a\\|b) |", "[![a](⟦data:x)](https://e.com)",
    "`](javascript:a)` [x](⟦javascript:a)",
    "x <!-- (javascript:x) --> [a](⟦javascript:x)", "(javascript:a) [x](⟦javascript:a)",
    "[x](⟦javascript:a)", "ž [x](⟦javascript:a) b", "a javascript:a [x](⟦javascript:a)",
    "- a\n  [x](⟦javascript:a)",
    "> ž\n> [x](<⟦javascript:a>)", "![x](⟦https://e.com/a.png)", "[x][r]\n\na\n\n[r]: ⟦javascript:a",
    "[x][r]\n\n[r]:\n  <⟦javascript:a>", "[x]({{host}}) [y](⟦{{bad}})", "<⟦made-up:a>",
    "[x](https://e.com) [x](⟦javascript:a)\n[x](https://e.com)",
  ]

  @Test("are those of the mistake, to the character", arguments: mistakes, ["", "\n\n", "ž\n\n"])
  func places(marked: String, before: String) throws {
    let (text, line, column) = try position(in: before + marked)
    let sample = try MarkdownSample(text)
    #expect(sample.report.count == 1, "\(sample.report)")
    #expect(
      sample.report.first?.hasPrefix("f.md:\(line):\(column): ") == true, "\(line):\(column) \(sample.report)"
    )
  }

  @Test("count the lines of front matter, of a byte order mark and of CRLF", arguments: mistakes)
  func files(marked: String) throws {
    let folder = try TemporaryFolder()
    let (text, line, column) = try position(in: marked)
    let file = "---\ntitle: \"ž\"\n---\n" + text
    let bytes = [0xEF, 0xBB, 0xBF] + Array(file.replacing("\n", with: "\r\n").utf8)
    try folder.write(bytes, to: "en.md")
    let source = SourceFile(name: "en.md", path: folder.path + "/en.md")
    let parser = DocumentParser(
      variables: Variables(MarkdownSample.variables), policy: try Sample.slug("privacy"))
    let report = parser.read(source).diagnostics.report
    #expect(report.count == 1, "\(report)")
    #expect(
      report.first?.contains("en.md:\(line + 3):\(column): ") == true, "\(line + 3):\(column) \(report)")
  }

  /// The text without its sign, and where that stood.
  private func position(in marked: String) throws -> (text: String, line: Int, column: Int) {
    let parts = marked.split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    let before = parts[0].split(separator: "\n", omittingEmptySubsequences: false)
    return (parts.joined(), before.count, (before.last?.unicodeScalars.count ?? 0) + 1)
  }
}

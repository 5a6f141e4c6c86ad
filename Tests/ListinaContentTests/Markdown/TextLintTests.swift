import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaContent

@Suite("Text lint")
struct TextLintTests {
  private func check(_ text: String, after front: String = "") -> [String] {
    let source = SourceText(name: "f.md", bytes: Array((front + text).utf8))
    return TextLint(text: source, bodyStart: front.utf8.count).diagnostics().report
  }

  @Test("finds a file without a text", arguments: ["", "\n", " \t\n\n"])
  func empty(text: String) {
    let report = ["f.md: error[empty-text]: 'f.md' holds no text (write it, or delete the file)"]
    #expect(check(text) == report)
    #expect(check(text, after: "---\ntitle: A\n---\n") == report)
  }

  @Test(
    "finds keys that would be published as text",
    arguments: [
      ("title: A\nslug: b\n\n# A", 1), ("\n---\ntitle: A\n---\n# A", 3), ("—\ntitle: A\n—\n# A", 2),
      ("slug: a\n---\n# A", 1),
    ])
  func misplaced(text: String, line: Int) {
    let hint = "begin the file with '---', alone on the first line, and end the keys with another '---'"
    let key = text.contains("title") ? "title: A" : "slug: a"
    #expect(
      check(text.replacing("—\n", with: "——\n")) == [
        "f.md:\(line):1: error[misplaced-front-matter]: '\(key)' would be published as text (\(hint))"
      ])
  }

  @Test("knows the front matter of Hugo")
  func toml() {
    let hint = "front matter is YAML here: write '---' for it, and 'key: value' for 'key = value'"
    #expect(
      check("+++\ntitle = \"A\"\n+++\n# A") == [
        "f.md:1:1: error[misplaced-front-matter]: '+++' would be published as text (\(hint))"
      ])
  }

  @Test(
    "finds what a merge left",
    arguments: [("a\n<<<<<<< HEAD\nb", 2), ("a\n\n>>>>>>> x\n", 3), ("a <<<<<<< b\n\n<<<<<<< HEAD\nc", 3)])
  func conflict(text: String, line: Int) {
    let hint = "keep one of them, and delete the lines with '<<<<<<<', '=======' and '>>>>>>>'"
    #expect(
      check(text) == [
        "f.md:\(line):1: error[conflict-marker]: two versions of the text are not merged here (\(hint))"
      ])
  }

  @Test(
    "lets texts pass that only look alike",
    arguments: ["# Title: A", "Our title: A", "---\n\nA", "a <<<<<<< b", "<<<<<<<", "title\n==="])
  func passes(text: String) {
    #expect(check(text) == [])
  }

  @Test("lets a text name keys where the file has front matter")
  func afterFrontMatter() {
    #expect(check("title: A", after: "---\n---\n") == [])
  }
}

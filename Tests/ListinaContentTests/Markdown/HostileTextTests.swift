import Foundation
import ListinaModel
import Testing

@testable import ListinaContent

@Suite("Hostile texts", .timeLimit(.minutes(15)))
struct HostileTextTests {
  /// A text by its recipe: parts, each repeated.
  struct Recipe: CustomTestStringConvertible, Sendable {
    let parts: [(text: String, count: Int)]
    let testDescription: String

    init(_ parts: (String, Int)...) {
      self.parts = parts
      testDescription = parts.map { "\($0.0.debugDescription)×\($0.1)" }.joined(separator: " ")
    }

    var text: String { parts.map { String(repeating: $0.text, count: $0.count) }.joined() }
  }

  @Test(
    "refuses before parsing what libcmark would not finish",
    arguments: [
      (
        Recipe(("- ", 30_000), ("x", 1), ("\n", 30_000)),
        "f.md:1:129: error[too-deep]: quotes and lists stand in each other more than 64 levels deep"
      ),
      (
        Recipe(("> ", 1), ("- ", 30_000), ("x\n", 1), (">\n", 30_000)),
        "f.md:1:129: error[too-deep]: quotes and lists stand in each other more than 64 levels deep"
      ),
      (
        Recipe((">", 100_000), ("a*", 100_000)),
        "f.md:1:65: error[too-deep]: quotes and lists stand in each other more than 64 levels deep"
      ),
      (
        Recipe(("a\n\n", 2), ("1. ", 50_000), ("x", 1), ("\n", 50_000)),
        "f.md:5:193: error[too-deep]: quotes and lists stand in each other more than 64 levels deep"
      ),
      (
        Recipe(("![[]()", 160_000)),
        "f.md:1:1: error[too-complex]: the paragraph has too many images and links to be read"
      ),
      (
        Recipe(("č ", 1), ("![a ", 50_000), ("[]()", 100_000)),
        "f.md:1:3: error[too-complex]: the paragraph has too many images and links to be read"
      ),
    ])
  func refused(recipe: Recipe, error: String) throws {
    let report = try MarkdownSample(recipe.text).report
    #expect(report.count == 1)
    #expect(report.first?.hasPrefix(error) == true, "\(report)")
  }

  @Test("refuses 65 levels at the sign that is too many, and takes 64")
  func levels() throws {
    let deep = "quotes and lists stand in each other more than 64 levels deep"
    #expect(try MarkdownSample(String(repeating: "> ", count: 64) + "x").report == [])
    #expect(
      try Self.first(of: "a\n\n" + String(repeating: "> ", count: 65) + "x")
        == "f.md:3:129: error[too-deep]: \(deep)")
    let items = { (count: Int) in (0..<count).map { String(repeating: "  ", count: $0) + "- a\n" }.joined() }
    #expect(try MarkdownSample(items(64)).report == [])
    #expect(try Self.first(of: items(65)) == "f.md:65:129: error[too-deep]: \(deep)")
    #expect(try Self.first(of: items(1_000)) == "f.md:65:129: error[too-deep]: \(deep)")
    let tabs = { (count: Int) in "-" + String(repeating: "\t-", count: count - 1) + " a\n" }
    #expect(try MarkdownSample(tabs(64)).report == [])
    #expect(try Self.first(of: tabs(65)) == "f.md:1:129: error[too-deep]: \(deep)")
  }

  @Test("refuses emphasis, links and images in each other, 65 deep")
  func inlines() throws {
    let message = "error[too-deep]: emphasis, links and images stand in each other more than 64 levels deep"
    let emphasis = { (count: Int) in
      String(repeating: "*a ", count: count) + "x" + String(repeating: "*", count: count)
    }
    #expect(try MarkdownSample(emphasis(64)).report == [])
    #expect(try Self.first(of: "b\n\n" + emphasis(65))?.hasPrefix("f.md:3:193: \(message)") == true)
    let images = String(repeating: "![", count: 65) + "x" + String(repeating: "](y)", count: 65)
    #expect(try Self.first(of: images) == "f.md:1:129: \(message)")
    #expect(try Self.first(of: "b\n" + emphasis(65)) == "f.md:2: \(message)")
  }

  @Test("goes on behind elements of HTML in each other that are too many, and a table that is too large")
  func tooMuch() throws {
    let heading =
      String(repeating: "<div>", count: 64) + "<h2>x</h2><h2/>" + String(repeating: "</div>", count: 64)
    for text in [heading, heading + "\n\n## H"] {
      let sample = try MarkdownSample(text)
      #expect(sample.report.first?.contains("error[unbalanced-html]: more than 64 elements are open") == true)
      #expect(sample.document.headings.map(\.text) == (text == heading ? [] : ["H"]))
    }
    let table =
      String(repeating: "|a", count: 201) + "|\n" + String(repeating: "|-", count: 201) + "|\n"
      + String(repeating: "|a|\n", count: 102)
    let sample = try MarkdownSample(table + "\n## H\n\n> ## I")
    #expect(sample.report.first?.contains("error[too-complex]") == true)
    #expect(sample.document.headings.map(\.text) == ["H", "I"])
  }

  @Test("lists a thousand mistakes of a text, and says that there are more")
  func manyMistakes() throws {
    let report = try MarkdownSample(String(repeating: "{{x}} ", count: 1_500)).report
    #expect(report.count == 1_001)
    #expect(report.first?.hasPrefix("f.md: error[too-complex]: more than 1000 mistakes in a text") == true)
  }

  @Test("names the line of the file when front matter stands before the text")
  func frontMatter() throws {
    let text = "---\ntitle: a\n---\n" + String(repeating: ">", count: 65) + "x"
    let report = try MarkdownSample(text, from: 17).report
    #expect(report.first?.hasPrefix("f.md:4:65: error[too-deep]") == true)
  }

  @Test("counts the lines of the text, not the cells of its tables")
  func tables() throws {
    let table = "| a | b |\n|---|---|\n" + String(repeating: "| c | d |\n", count: 50)
    let report = try MarkdownSample(
      table + "\n" + String(repeating: "*a ", count: 65) + "x" + String(repeating: "*", count: 65)
    ).report
    #expect(report.count == 1)
    #expect(report.first?.hasPrefix("f.md:54") == true, "\(report)")
  }

  /// Whatever they say, they say it at once: each took longer than a minute somewhere, or could.
  @Test(
    "reads without delay",
    arguments: [
      Recipe(("- ", 64), ("x", 1), ("\n", 100_000)), Recipe((">", 64), ("a*", 50_000)),
      Recipe(("![[]()", 4_000)), Recipe(("[", 50_000), ("a", 1), ("](x)", 50_000)), Recipe(("[a](", 30_000)),
      Recipe(("[a](<b", 20_000)), Recipe(("*a **b", 20_000)),
      Recipe(("*_", 20_000), ("a", 1), ("_*", 20_000)),
      Recipe(("a <!-- ", 10_000)), Recipe(("a <? ", 10_000)), Recipe(("a <a ", 10_000)),
      Recipe(("<a b='", 10_000)), Recipe(("<div>\n", 10_000)), Recipe(("[x]: \n", 10_000)),
      Recipe(("[x]: /u '\n", 10_000)), Recipe(("[x]: /u\n", 2_000), ("\n[x]", 2_000)),
      Recipe(("[x]: /", 1), ("u", 100_000), ("\n\n", 1), ("[x]\n", 2_000)),
      Recipe(("|a|b|\n|-|-|\n", 1), ("|x|y|\n", 5_000)), Recipe(("&", 100_000)), Recipe(("&#1;", 20_000)),
      Recipe(("\\", 100_000)), Recipe(("# a\n", 5_000)), Recipe(("{{", 50_000)), Recipe(("{{x}}", 5_000)),
      Recipe(("\\", 50_000), ("{{", 25_000)), Recipe(("&#xFDD0;", 5_000)), Recipe(("]: ", 30_000)),
      Recipe(("[a](javascript:x) ", 3_000)), Recipe(("x ", 1), ("{.a}", 20_000)),
      Recipe(("{: .x }\n", 40_000), ("# T", 1)), Recipe(("x\n", 1), ("{: .x }\n", 40_000)),
      Recipe(("- x\n{: .x }\n", 20_000)), Recipe(("x <!--\n", 60_000), ("\n-->\n{#a}\n", 1)),
      Recipe(("a", 1), (" ", 4_000), ("\\*", 1), ("[x][b] ", 3_000), ("\n\n[b]: ../n\\_o", 1)),
      Recipe(("[a]:\nx]:y\n\n", 10_000)), Recipe(("x[^1]: ", 20_000)), Recipe(("a) b\n", 20_000)),
      Recipe(("**a ~~b ](c ", 20_000)), Recipe(("|a|\n:-\n\n", 10_000)), Recipe(("{a=b}", 20_000)),
      Recipe(("<ul>\n\n    <li>\n\n", 5_000)), Recipe(("<a/>", 20_000)),
      Recipe(("`", 1), ("|", 40_000), ("\n|-|", 1)),
      Recipe(("\t", 100_000), ("a", 1)), Recipe((" \n", 50_000)),
    ])
  func quick(recipe: Recipe) throws {
    let clock = ContinuousClock()
    var report: [String] = []
    let time = try clock.measure { report = try MarkdownSample(recipe.text).report }
    // A debug build on a busy machine: what multiplies takes minutes.
    #expect(time < .seconds(180))
    #expect(report.allSatisfy { $0.hasPrefix("f.md:") && $0.utf8.count < 1_000 })
  }

  @Test("reads runs of backticks of all lengths, and definitions with their references")
  func generated() throws {
    let ticks = (1..<400).map { String(repeating: "`", count: $0) }.joined(separator: " ")
    #expect(try MarkdownSample(ticks).report == [])
    let definitions = (0..<2_000).map { "[x\($0)]: /u\($0)\n" }.joined()
    let references = (0..<2_000).map { "[x\($0)] " }.joined()
    #expect(try MarkdownSample(definitions + "\n" + references).document.references.count == 2_000)
  }

  @Test(
    "takes what real texts hold",
    arguments: [
      // Code that is indented further than any list.
      Recipe(("```\n", 1), (String(repeating: " ", count: 300) + "- x\n\n", 200), ("```\n", 1)),
      Recipe(("a\n\n", 1), (String(repeating: "\t", count: 80) + "x\n\n", 200)),
      Recipe(("```\n", 1), (String(repeating: ">", count: 200) + "\n\n", 200), ("```\n", 1)),
      Recipe(("<!--\n", 1), (String(repeating: "> ", count: 100) + "\n", 200), ("-->\n", 1)),
      // Lines across the page, and signs drawn with the keyboard.
      Recipe((String(repeating: "* ", count: 250) + "\n\na\n\n", 200)),
      Recipe((String(repeating: "-", count: 500) + "\n\na\n\n", 200)),
      Recipe((String(repeating: "_ ", count: 250) + "\n\na\n\n", 200)),
      Recipe((String(repeating: "=", count: 500) + "\n\na\n\n", 200)),
      // Answers to answers in mail, long lists, many links and images.
      Recipe((String(repeating: "> ", count: 20) + "x\n" + String(repeating: ">", count: 19) + "\n", 500)),
      Recipe(("1. a\n", 20_000)), Recipe(("- [a](https://example.com/a)\n", 12_000)),
      Recipe(("See [a] and ![b](media/b.png).\n\n", 8_000)),
      Recipe(("Some *words* and **more**.\n\n", 8_000)),
    ])
  func accepted(recipe: Recipe) throws {
    #expect(try MarkdownSample(recipe.text).report.filter { $0.contains("too-") } == [])
  }

  private static func first(of text: String) throws -> String? {
    try MarkdownSample(text).report.first.map { $0.components(separatedBy: " (").first ?? $0 }
  }
}

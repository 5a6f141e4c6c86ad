import ListinaContent
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaTranslation

@Suite struct BrokenTranslationTests {
  private func sample(_ czech: String, _ english: String? = nil, _ files: [String: String] = [:]) throws
    -> TranslationSample
  {
    try TranslationSample(czech: czech, english: english, files)
  }

  @Test(
    "a translation that is not one block of its kind is refused, and the others are taken",
    arguments: [
      ("B", "two\n\nblocks"), ("B", "```\nopen"), ("B", "# heading"), ("B", "[c]: https://c.cz"),
      ("B", "<div>"),
      ("B", "<!-- open"), ("B", "---\nx: y\n---"), ("B", "- list"), ("## H", "paragraph"), ("## H", "# H"),
      ("- L", "paragraph"), ("- L", "- l\n\nand more"), ("B", "b\n***"), ("B", "{: #x }"),
      ("> Q", "> q\n\n> r\n\nx"),
    ])
  func refused(id: String, text: String) throws {
    let sample = try sample(
      "A [c]\n\nB\n\n## H\n\n- L\n\n> Q\n\nZ\n\n[c]: https://a.cz\n",
      "a [c]\n\nb\n\n## h\n\n- l\n\n> q\n\nz\n\n[c]: https://a.cz\n")
    let before = try sample.read("privacy/en.md")
    let outcome = try sample.translate(
      ["A [c]": "new [c]", id: text, "Z\n\n[c]: https://a.cz": "y\n\n[c]: https://a.cz"], "en")
    #expect(outcome.counts.taken == 2 && outcome.counts.refused == 1, "\(outcome.diagnostics.report)")
    let report = outcome.diagnostics.report
    #expect(report.count == 1 && report[0].contains("error[refused-unit]: the translation is not one"))
    #expect(
      try sample.read("privacy/en.md")
        == before.replacing("a [c]", with: "new [c]").replacing("\n\nz\n", with: "\n\ny\n"))
    #expect(try !sample.exported("en").summary.contains { $0.hasPrefix("\(id) = ?") })
  }

  @Test("whatever a translation holds, the text around it stays as it is")
  func hostile() throws {
    let text =
      "# H\n\na `b`\n\n- c\n\n    d\n\n> e\nf\n\n| g | h |\n|---|---|\n| i | j |\n\n<div>\n\nk\n\n</div>\n\nl\n"
    let sample = try sample(text, text)
    let file = try sample.exported("en")
    let units = try sample.translations().units
    var random = Seeded(seed: 11)
    let pieces = [
      "`", "```", "~~~", "\n", "\n\n", "    ", "- ", "> ", "# ", "|", "|---|", "***", "---", "===", "<div>",
      "</div>", "<!--",
      "-->", "<p", "{: .x }", "{#y}", "{{", "}}", "{{> cookies}}", "[a]: /b", "[", "](", "\\", "&", "a",
      "1. ", "\t", "\u{2028}",
      "<script>", "*", "_", "<details>", "![", "é",
    ]
    var taken = 0
    for round in 0..<400 {
      var copy = file
      let index = Int.random(in: 0..<units.count, using: &random)
      let words = (0..<Int.random(in: 1..<7, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }
      copy.entries[index].translation = words.joined()
      let outcome = try sample.outcome(ofTaking: copy, "en")
      guard let bytes = outcome.bytes else { continue }
      taken += 1
      let range = units[index].range
      let original = Array(text.utf8)
      #expect(bytes.starts(with: original[..<range.lowerBound]), "round \(round): \(words)")
      #expect(
        bytes.reversed().starts(with: original[range.upperBound...].reversed()), "round \(round): \(words)")
    }
    #expect(taken > 50)
  }

  @Test("a definition of a link that others use cannot be dropped")
  func definition() throws {
    let sample = try sample("A [c]\n\nZ\n\n[c]: https://a.cz\n", "a [c]\n\nz\n\n[c]: https://a.cz\n")
    let outcome = try sample.translate(["Z\n\n[c]: https://a.cz": "z"], "en")
    #expect(outcome.counts.refused == 1 && outcome.bytes == nil)
  }

  @Test("a file of nothing but broken translations comes to an end, and says of each that it was not taken")
  func allBroken() throws {
    let text = (0..<400).map { "A \($0)\n\n" }.joined()
    let sample = try sample(text, text)
    var file = try sample.exported("en")
    for index in file.entries.indices { file.entries[index].translation = "a\n\nb" }
    let outcome = try sample.take(file, "en")
    #expect(outcome.bytes == nil && outcome.counts.refused == 400)
    #expect(outcome.diagnostics.all.count == 400)
  }

  @Test(
    "of translations that were tried and broke a new text it is said that they do, not that they were not tried"
  )
  func triedFirst() throws {
    let sample = try sample((0..<400).map { "A \($0)\n\n" }.joined())
    var file = try sample.exported("de")
    for index in file.entries.indices { file.entries[index].translation = "a\n\nb" }
    let report = try sample.take(file, "de").diagnostics.report
    #expect(report.count == 400)
    #expect(report.first?.contains("the translation is not one paragraph") == true, "\(report.first ?? "")")
    #expect(report.last?.contains("the translation was not tried") == true, "\(report.last ?? "")")
  }
}

import Foundation
import ListinaModel
import ListinaSamples
import Testing

@Suite("Text comparison")
struct TextComparisonTests {
  static let quiet: [(String, String, String)] = [
    (
      "paragraphs that were joined", "We keep logs 30 days.\n\nBackups 60 days.",
      "Wir behalten Logs 30 Tage, Backups 60 Tage."
    ),
    ("a paragraph that was split", "Logs 30 days, backups 60 days.", "Logs 30 Tage.\n\nBackups 60 Tage."),
    ("a date that moved to the end", "Of 4 May 2026.\n\n# A\n\ntext", "# A\n\nText\n\nVom 4. Mai 2026."),
    (
      "a number that is said twice", "Ask within 30 days; after 30 days we delete.",
      "Fragen Sie in 30 Tagen; danach löschen wir."
    ),
    (
      "a list that is sorted in its own language", "- Albania: 30\n- Belgium: 40\n- Zambia, the republic: 50",
      "- Sambia, die Republik: 50\n- Albanien: 30\n- Belgien: 40"
    ),
    (
      "an address that is written twice", "Write to a@b.example or a@b.example.",
      "Schreiben Sie an a@b.example."
    ),
    ("lists that were split", "- a\n- b\n- c", "- a\n\nund\n\n- b\n- c"),
  ]

  @Test("takes for the same", arguments: quiet)
  func isQuiet(what: String, text: String, translation: String) throws {
    let found = try ParitySample(text).report(translation, in: "de")
    #expect(found == [], "\(what): \(found)")
  }

  @Test("tells of one missing heading once, whatever follows")
  func doesNotCascade() throws {
    let sections = (1...20).map {
      "## Part \($0)\n\nWe keep it \($0 * 15) days. See [it](https://a.example/\($0)).\n"
    }
    let german = sections.map {
      $0.replacing("Part", with: "Teil").replacing("We keep it", with: "Dauer:").replacing(
        "days. See", with: "Tage. Siehe")
    }
    let sample = try ParitySample(sections.joined(separator: "\n"))
    #expect(try sample.findings(german.joined(separator: "\n"), in: "de").isEmpty)
    let cut = (german[..<7] + german[8...]).joined(separator: "\n")
    #expect(try sample.findings(cut, in: "de").map(\.id) == [.unalignedHeadings])
  }

  @Test("tells of one missing item once")
  func tellsOfItemOnce() throws {
    let items = (1...20).map { "- Keep \($0) for \($0 * 15) days at [it](https://a.example/\($0))" }
    let sample = try ParitySample(items.joined(separator: "\n"))
    #expect(
      try sample.findings((items[..<7] + items[8...]).joined(separator: "\n"), in: "de").map(\.id) == [
        .parityList
      ])
  }

  @Test("finds two values that were confused")
  func findsConfusion() throws {
    let sample = try ParitySample("- Logs of the server: 30 days\n- Backups: 90 days")
    let found = try sample.findings("- Protokolle des Servers: 90 Tage\n- Backups: 30 Tage", in: "de")
    #expect(found.map(\.id) == [.parityNumber, .parityNumber])
  }

  @Test("finds two links of one sentence that were confused")
  func findsConfusedLinks() throws {
    let sample = try ParitySample("See [A](#a) and [B](#b).\n\n# A {#a}\n\n# B {#b}")
    let found = try sample.report(
      "Siehe [Alpha](#b) und [Beta](#a).\n\n# Alpha {#a}\n\n# Beta {#b}", in: "de")
    #expect(
      found == [
        "1:15 parity-anchor: the link 'Alpha' to '#a' of the authoritative text is '#b' here",
        "1:30 parity-anchor: the link 'Beta' to '#b' of the authoritative text is '#a' here",
      ])
  }

  @Test("leaves out blocks that are known to be outdated")
  func skips() throws {
    let sample = try ParitySample("Keep it 30 days.\n\nKeep it 60 days.")
    let translation = "Dauer: 31 Tage.\n\nDauer: 61 Tage."
    #expect(try sample.findings(translation, in: "de").count == 2)
    #expect(try sample.findings(translation, in: "de", skipping: [1]).map(\.place?.line) == [1])
  }

  @Test(
    "says nothing of published policies beside themselves",
    .enabled(if: Repository.hasShared("corpus"), "needs ../shared/corpus"),
    arguments: ["basecamp-policies", "github-site-policy"])
  func comparesCorpus(folder: String) throws {
    let root = Repository.shared.appending(path: "corpus/\(folder)")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)?.compactMap {
      $0 as? URL
    }
    for file in try #require(files) where file.pathExtension == "md" {
      let text = try String(contentsOf: file, encoding: .utf8)
      let found = try ParitySample(text).findings(text, in: "en-GB")
      #expect(
        found.filter { $0.id.rawValue.hasPrefix("parity") }.isEmpty,
        "\(file.lastPathComponent): \(found.map(\.message))")
    }
  }

  // MARK: Hostile texts

  static let hostile: [(String, Int)] = [
    ("1", 100_000), ("17 ", 6_000), ("1.2,3 ", 3_000), ("1.", 10_000), ("[a](https://a.example/b) ", 300),
    ("a@", 10_000), ("a@b.c ", 1_500), ("://", 10_000), ("http://a.b ", 1_500), ("- 1\n", 400),
    ("# 1\n", 400),
    ("a1_", 10_000), ("May 4 ", 1_500), ("+1 ", 6_000),
  ]

  @Test("takes no longer than a text is long", arguments: hostile)
  func isLinear(words: String, times: Int) throws {
    func time(_ times: Int) throws -> Duration {
      let text = String(repeating: words, count: times)
      let sample = try ParitySample(text)
      return try ContinuousClock().measure { _ = try sample.findings(text, in: "de") }
    }
    let (short, long) = (try time(times / 8), try time(times))
    #expect(long < max(short, .milliseconds(20)) * 32, "\(words): \(short), \(long)")
  }
}

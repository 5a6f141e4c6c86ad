import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaTranslation

@Suite struct POWriterTests {
  private func written(_ entries: [POEntry]) -> String {
    String(
      decoding: POWriter.bytes(of: POFile(POHeader([POHeader.Field("Language", "cs")]), entries)),
      as: UTF8.self)
  }

  @Test("a text of several lines has a string for each, below an empty one")
  func lines() {
    var entry = POEntry("a\n\nb", "\"c\"\\\td", in: "x/1")
    entry.remarks = ["R", ""]
    entry.notes = ["N\nforged"]
    entry.references = ["a.md:1"]
    entry.isFuzzy = true
    entry.previousID = "o\n"
    var old = POEntry("o\np", "q")
    old.isObsolete = true
    #expect(
      written([old, entry]) == """
        msgid ""
        msgstr "Language: cs\\n"

        # R
        #
        #. N forged
        #: a.md:1
        #, fuzzy
        #| msgid "o\\n"
        msgctxt "x/1"
        msgid ""
        "a\\n"
        "\\n"
        "b"
        msgstr "\\"c\\"\\\\\\td"

        #~ msgid ""
        #~ "o\\n"
        #~ "p"
        #~ msgstr "q"

        """)
  }

  @Test("what is written is read again, whatever it holds")
  func roundTrip() throws {
    var random = Seeded(seed: 7)
    let pieces = [
      "a", "é", "\n", "\n\n", "\"", "\\", "\\n", "\t", "\u{C}", "#", "#~ ", "msgid \"", "msgstr", "{{x}}",
      " ", "🏴",
      "\u{2028}", "%s", "|", "~", "\u{FEFF}", "e\u{301}", "]", "[0]",
    ]
    func text() -> String {
      (0..<Int.random(in: 0..<12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }
        .joined()
    }
    func line() -> String { text().split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    for round in 0..<300 {
      var file = POFile(POHeader([POHeader.Field("X", "y")]))
      for index in 0..<4 {
        var entry = POEntry(text(), text(), in: "\(index)" + text())
        entry.isObsolete = index > 1
        if Bool.random(using: &random) { entry.previousID = text() }
        if Bool.random(using: &random), !entry.isObsolete { entry.notes = [line(), line()] }
        if Bool.random(using: &random) { entry.remarks = ["r" + line()] }
        if Bool.random(using: &random) { entry.isFuzzy = true }
        file.entries.append(entry)
      }
      let bytes = POWriter.bytes(of: file)
      let (again, diagnostics) = POParser.parse(bytes, file: "a.po")
      #expect(diagnostics.report == [], "round \(round): \(String(decoding: bytes, as: UTF8.self))")
      let read = try #require(again)
      #expect(read.entries == file.entries, "round \(round)")
      #expect(POWriter.bytes(of: read) == bytes)
    }
  }

  @Test(
    "languages have the names that gettext knows",
    arguments: [
      ("cs", "cs"), ("pt-BR", "pt_BR"), ("zh-Hant-TW", "zh_Hant_TW"), ("zh-Hans", "zh_Hans"),
      ("sr-Latn", "sr@latin"), ("sr-Latn-RS", "sr_RS@latin"), ("uz-Cyrl", "uz@cyrillic"),
      ("es-419", "es_419"),
      ("ca-valencia", "ca@valencia"), ("de-1996", "de@1996"),
    ])
  func names(tag: String, name: String) throws {
    #expect(GettextLocale.name(of: try Sample.tag(tag)) == name)
  }
}

/// Numbers that are the same on every machine (SplitMix64).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

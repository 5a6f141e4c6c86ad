import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@testable import ListinaTranslation

@Suite(.enabled(if: CorpusText.isThere, "needs ../shared/corpus")) struct CorpusTests {
  private static let date = CalendarDate(year: 2026, month: 11, day: 26)

  @Test("the corpus has its texts")
  func count() { #expect(CorpusText.all.count > 100) }

  /// A site whose translation is the text itself, of which everything is accepted.
  private func sample(_ text: CorpusText) throws -> TranslationSample {
    let sample = try TranslationSample(
      ["privacy/en.md": text.text, "privacy/cs.md": text.text], locales: "en, cs, de, ar")
    let translations = try sample.translations()
    let review = try translations.firstReview(
      of: try #require(translations.policy.editions[try Sample.tag("cs")]))
    let lock = Acceptance(of: review, in: translations.lock).lock(
      from: translations.lock, for: try Sample.tag("cs"), on: try #require(Self.date)
    ) { _ in true }
    try sample.write(
      String(decoding: LockText.bytes(of: lock), as: UTF8.self), to: "privacy/translations.lock")
    return sample
  }

  private func exported(_ locale: String, of translations: PolicyTranslations) throws -> POFile {
    let tag = try Sample.tag(locale)
    let file = POFile(
      .listina(site: "A", policy: translations.policy.id, translations.policy.authoritative, to: tag),
      PolicyExport(of: try translations.exported(in: tag), translations.lock, into: tag).entries())
    let bytes = POWriter.bytes(of: file)
    let (again, diagnostics) = POParser.parse(bytes, file: "a.po")
    #expect(diagnostics.isEmpty)
    let read = try #require(again)
    #expect(read.entries == file.entries && POWriter.bytes(of: read) == bytes)
    return read
  }

  private func imported(
    _ file: POFile, _ locale: String, into translations: PolicyTranslations
  ) throws -> PolicyImport.Outcome {
    try PolicyImport(file, into: translations, try Sample.tag(locale), on: try #require(Self.date)).run()
  }

  /// A block with one word more; nil where it has none that is surely a word.
  private func edited(_ wording: String) -> String? {
    for word in ["the", "and", "of", "to", "you", "we", "or", "a"] where wording.contains(" \(word) ") {
      guard let range = wording.firstRange(of: " \(word) ") else { continue }
      return wording.replacingCharacters(in: range, with: " \(word) žluťoučký ")
    }
    return nil
  }

  // MARK: What a text is taken apart into

  @Test("units follow each other, and hold every line with words but comments", arguments: CorpusText.all)
  func ranges(text: CorpusText) throws {
    let bytes = RawText(Array(text.text.utf8)).text
    let reader = UnitReader(policy: try Sample.slug("privacy"), variables: Variables([:]))
    let units = try #require(reader.read(SourceText(name: "en.md", bytes: bytes)))
    let body = try FrontMatter(of: bytes, file: "en.md").bodyStart
    var end = 0
    var isBody = false
    for unit in units {
      #expect(unit.range.lowerBound >= end && !unit.range.isEmpty)
      if !unit.kind.isOfFrontMatter {
        #expect(unit.range.lowerBound >= body)
        let between = String(decoding: bytes[max(end, body)..<unit.range.lowerBound], as: UTF8.self)
        let words = between.replacing(#/<!--[\s\S]*?-->/#, with: "").split(whereSeparator: \.isWhitespace)
        // Definitions of links may stand before the first block.
        #expect(words.isEmpty || (!isBody && between.contains("]:")), "\(unit.place.line ?? 0): \(between)")
        #expect(unit.wording.utf8.elementsEqual(bytes[unit.range]))
        isBody = true
      }
      end = unit.range.upperBound
    }
    #expect(bytes[max(end, body)...].allSatisfy { $0 == 0x0A || $0 == 0x20 || $0 == 0x09 })
  }

  // MARK: There and back

  @Test("a file that nobody has edited changes nothing", arguments: CorpusText.all)
  func unchanged(text: CorpusText) throws {
    let sample = try sample(text)
    defer { withExtendedLifetime(sample) {} }
    let translations = try sample.translations()
    let file = try exported("cs", of: translations)
    let outcome = try imported(file, "cs", into: translations)
    #expect(outcome.bytes == nil && outcome.lock == nil && outcome.diagnostics.report == [])
    #expect(outcome.counts.unchanged == translations.units.count && outcome.counts.taken == 0)
  }

  @Test("an entry that was edited changes the bytes of its block, and no other", arguments: CorpusText.all)
  func oneUnit(text: CorpusText) throws {
    let sample = try sample(text)
    defer { withExtendedLifetime(sample) {} }
    let translations = try sample.translations()
    let original = Array(text.text.utf8)
    let raw = RawText(original)
    let file = try exported("cs", of: translations)
    var tried: Set<TextUnit.Kind> = []
    for (index, unit) in translations.units.enumerated()
    where tried.insert(unit.kind).inserted || index % 32 == 0 {
      guard let words = edited(unit.wording) else { continue }
      var copy = file
      copy.entries[index].translation = words
      let outcome = try imported(copy, "cs", into: translations)
      #expect(outcome.diagnostics.report == [], "\(unit.place.line ?? 0)")
      let bytes = try #require(outcome.bytes)
      let (start, end) = (raw.rawOffset(unit.range.lowerBound), raw.rawOffset(unit.range.upperBound))
      #expect(bytes.starts(with: original[..<start]))
      #expect(bytes.reversed().starts(with: original[end...].reversed()))
      let block = String(decoding: bytes[start..<(bytes.count - (original.count - end))], as: UTF8.self)
      if !unit.kind.isOfFrontMatter { #expect(RawText(Array(block.utf8)).text == Array(words.utf8)) }
      #expect(outcome.lock != nil && outcome.counts.taken == 1)
      #expect(outcome.counts.unchanged == translations.units.count - 1)
    }
  }

  @Test(
    "what has changed in the source is fuzzy, with the old source and the old translation",
    arguments: CorpusText.all)
  func sourceChange(text: CorpusText) throws {
    let sample = try sample(text)
    defer { withExtendedLifetime(sample) {} }
    let before = try sample.translations()
    let candidates = before.units.filter { !$0.kind.isOfFrontMatter && edited($0.wording) != nil }
    let unit = try #require(candidates.dropFirst(candidates.count / 2).first)
    let words = try #require(edited(unit.wording))
    let raw = RawText(Array(text.text.utf8))
    var bytes = raw.raw
    bytes.replaceSubrange(
      raw.rawOffset(unit.range.lowerBound)..<raw.rawOffset(unit.range.upperBound), with: raw.written(words))
    try sample.write(String(decoding: bytes, as: UTF8.self), to: "privacy/en.md")
    let translations = try sample.translations()
    let file = try exported("cs", of: translations)
    let fuzzy = file.entries.filter(\.isFuzzy)
    #expect(fuzzy.count == 1 && fuzzy.first?.id == words)
    #expect(fuzzy.first?.previousID == unit.wording && fuzzy.first?.translation == unit.wording)
    let outcome = try imported(file, "cs", into: translations)
    #expect(outcome.bytes == nil && outcome.counts.fuzzy == 1)
  }

  // MARK: New texts

  @Test(
    "a new text has every block of its original, marked where it is not translated",
    arguments: CorpusText.all, ["ar"])
  func newText(text: CorpusText, locale: String) throws {
    let sample = try sample(text)
    defer { withExtendedLifetime(sample) {} }
    let translations = try sample.translations()
    var file = try exported(locale, of: translations)
    #expect(try imported(file, locale, into: translations).bytes == nil)
    let index = try #require(translations.units.firstIndex { edited($0.wording) != nil && $0.block != nil })
    file.entries[index].translation = try #require(edited(file.entries[index].id))
    let outcome = try imported(file, locale, into: translations)
    #expect(outcome.diagnostics.report == [] && outcome.isDraft)
    let bytes = try #require(outcome.bytes)
    let reader = UnitReader(policy: try Sample.slug("privacy"), variables: Variables([:]))
    let mark = LanguageMark(of: try Sample.tag("en"), in: try Sample.tag(locale))
    let units = try #require(reader.read(SourceText(name: "new.md", bytes: RawText(bytes).text)))
      .filter { !$0.kind.isOfFrontMatter }
    let originals = translations.units.enumerated().filter { !$0.element.kind.isOfFrontMatter }
    #expect(units.count == originals.count)
    for (unit, (number, original)) in zip(units, originals) {
      if number == index {
        #expect(unit.wording == file.entries[index].translation)
      } else {
        #expect(mark.isOn(unit.wording) || unit.isWordless, "\(unit.wording)")
        #expect(mark.unmarked(unit.wording) == original.wording)
      }
    }
    #expect(try problems(Array(text.text.utf8)) == problems(bytes))
  }

  /// What is wrong with a text, wherever it stands.
  private func problems(_ bytes: [UInt8]) throws -> [String] {
    let text = SourceText(name: "en.md", bytes: RawText(bytes).text)
    let start = try FrontMatter(of: text.bytes, file: text.name).bodyStart
    let parser = DocumentParser(variables: Variables([:]), policy: try Sample.slug("privacy"))
    return parser.parse(text, from: start).1.all.filter { $0.severity != .note }.map {
      "\($0.id) \($0.message)"
    }.sorted()
  }
}

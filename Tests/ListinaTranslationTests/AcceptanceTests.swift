import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaSite
import Testing

@testable import ListinaTranslation

@Suite struct AcceptanceTests {
  private static let czech =
    "# Soukromí\n\nPrvní odstavec.\n\nDruhý odstavec.\n\n## Kontakt\n\n- jeden\n- dva\n"
  private static let english =
    "# Privacy\n\nFirst paragraph.\n\nSecond paragraph.\n\n## Contact\n\n- one\n- two\n"
  private let date = CalendarDate(year: 2026, month: 11, day: 26)

  private func sample(_ files: [String: String] = [:]) throws -> TranslationSample {
    try TranslationSample(
      ["privacy/cs.md": Self.czech, "privacy/en.md": Self.english, "privacy/de.md": Self.english]
        .merging(files) { $1 })
  }

  /// Puts on record what `accepts` chooses of the changes of a translation, by default all.
  private func accept(
    _ locale: String, in sample: TranslationSample,
    _ accepts: (TranslationReview.Row) -> Bool = { _ in true }
  ) throws {
    let translations = try sample.translations()
    let tag = try #require(LocaleTag(locale))
    let edition = try #require(translations.policy.editions[tag])
    let review = try translations.review(of: edition) ?? translations.firstReview(of: edition)
    var acceptance = Acceptance(of: review, in: translations.lock)
    acceptance.text = translations.digest(of: edition)
    let lock = acceptance.lock(
      from: translations.lock, for: tag, on: try #require(date), accepting: accepts)
    try sample.write(
      String(decoding: LockText.bytes(of: lock), as: UTF8.self), to: "privacy/translations.lock")
  }

  /// The changes that a translation may not follow, as `changed 3 (answered)`, by the line in the authoritative text.
  private func changes(_ locale: String, in sample: TranslationSample) throws -> [String]? {
    let translations = try sample.translations()
    let tag = try #require(LocaleTag(locale))
    let edition = try #require(translations.policy.editions[tag])
    let quick = try translations.quickReview(of: edition)
    let review = try translations.review(of: edition)
    #expect(quick?.isOutdated == review?.isOutdated)
    return review?.changes.map { row in
      let line = row.original.flatMap { review?.original[$0].place.line }
      return "\(row.change?.kind.rawValue ?? "") \(line.map(String.init) ?? "-")"
        + (row.change?.isAnswered == true ? " answered" : "")
    }
  }

  @Test("nothing is known of a translation that was never accepted")
  func neverAccepted() throws {
    let sample = try sample()
    #expect(try changes("en", in: sample) == nil)
    try accept("en", in: sample)
    #expect(try changes("en", in: sample) == [])
    #expect(try changes("de", in: sample) == nil)
  }

  @Test("one word makes one block outdated in every translation, and accepting one clears that one alone")
  func oneWord() throws {
    let sample = try sample()
    try accept("en", in: sample)
    try accept("de", in: sample)
    try sample.write(Self.czech.replacing("Druhý", with: "Třetí"), to: "privacy/cs.md")
    #expect(try changes("en", in: sample) == ["changed 5"])
    #expect(try changes("de", in: sample) == ["changed 5"])
    try accept("en", in: sample)
    #expect(try changes("en", in: sample) == [])
    #expect(try changes("de", in: sample) == ["changed 5"])
  }

  @Test("a second change before the first is translated everywhere shows alone where the first was accepted")
  func secondChange() throws {
    let sample = try sample()
    try accept("en", in: sample)
    let first = Self.czech.replacing("První", with: "Prvý")
    try sample.write(first, to: "privacy/cs.md")
    try accept("en", in: sample)
    try sample.write(first.replacing("dva", with: "tři"), to: "privacy/cs.md")
    #expect(try changes("en", in: sample) == ["changed 9"])
    try sample.write(first.replacing("Prvý", with: "Úvodní"), to: "privacy/cs.md")
    #expect(try changes("en", in: sample) == ["changed 3"])
  }

  @Test("a change that is not accepted stays, whatever is accepted beside it")
  func someBlocks() throws {
    let sample = try sample()
    try accept("en", in: sample)
    try sample.write(
      Self.czech.replacing("První", with: "Prvý").replacing("dva", with: "tři")
        .replacing("## Kontakt", with: "Nový.\n\n## Kontakt"), to: "privacy/cs.md")
    #expect(try changes("en", in: sample) == ["changed 3", "added 7", "changed 11"])
    try accept("en", in: sample) { $0.change?.kind == .added }
    #expect(try changes("en", in: sample) == ["changed 3", "changed 11"])
    try accept("en", in: sample) { row in row.original == 1 }
    #expect(try changes("en", in: sample) == ["changed 11"])
  }

  @Test("a translation that changed too is answered, and counts as outdated until it is accepted")
  func answered() throws {
    let sample = try sample()
    try accept("en", in: sample)
    try sample.write(Self.czech.replacing("Druhý", with: "Třetí"), to: "privacy/cs.md")
    try sample.write(Self.english.replacing("Second", with: "Third"), to: "privacy/en.md")
    #expect(try changes("en", in: sample) == ["changed 5 answered"])
    try accept("en", in: sample)
    #expect(try changes("en", in: sample) == [])
  }

  @Test("blocks that were added and removed are found, and answered by their like")
  func addedAndRemoved() throws {
    let sample = try sample()
    try accept("en", in: sample)
    try sample.write(Self.czech.replacing("Druhý odstavec.\n\n", with: ""), to: "privacy/cs.md")
    #expect(try changes("en", in: sample) == ["removed -"])
    try sample.write(Self.english.replacing("Second paragraph.\n\n", with: ""), to: "privacy/en.md")
    #expect(try changes("en", in: sample) == [])
    try accept("en", in: sample)
    try sample.write(Self.czech, to: "privacy/cs.md")
    #expect(try changes("en", in: sample) == ["added 5"])
    try sample.write(Self.english, to: "privacy/en.md")
    #expect(try changes("en", in: sample) == ["added 5 answered"])
  }

  @Test("editing the translation alone makes nothing outdated")
  func translationAlone() throws {
    let sample = try sample()
    try accept("en", in: sample)
    try sample.write(Self.english.replacing("First", with: "The first"), to: "privacy/en.md")
    #expect(try changes("en", in: sample) == [])
  }

  @Test("a title in the front matter is a block of its own")
  func title() throws {
    let sample = try sample([
      "privacy/cs.md": "---\ntitle: A\n---\nB\n", "privacy/en.md": "---\ntitle: C\n---\nD\n",
    ])
    try accept("en", in: sample)
    try sample.write("---\ntitle: E\n---\nB\n", to: "privacy/cs.md")
    #expect(try changes("en", in: sample) == ["changed 2"])
  }

  @Test("what was accepted counts no more when another language becomes authoritative")
  func otherSource() throws {
    let sample = try sample()
    try accept("en", in: sample)
    try sample.write("authoritative: de\n", to: "privacy/policy.yaml")
    #expect(try changes("en", in: sample) == nil)
  }

  @Test("a lock reads as it was written, with the wording of what was accepted")
  func roundTrip() throws {
    let sample = try sample(["privacy/cs.md": "# A\n\nB\\\nC \\n\n\n", "privacy/en.md": "# A\n"])
    try accept("en", in: sample)
    let lock = try sample.translations().lock
    let again = LockReader.read(LockText.bytes(of: lock), of: "translations.lock")
    #expect(again.lock == lock && again.diagnostics.isEmpty)
    let pairs = try #require(lock.acceptances.values.first?.pairs)
    #expect(pairs.map { $0.original.flatMap(lock.wording) } == ["# A", "B\\\nC \\n"])
    #expect(pairs.map { $0.translation == nil } == [false, true])
    #expect(pairs.map(\.id) == ["a", nil])
  }

  @Test("a block that has gone from the translation is one that readers lack, until someone accepts it so")
  func lost() throws {
    let sample = try sample()
    try accept("en", in: sample)
    try sample.write(Self.english.replacing("Second paragraph.\n\n", with: ""), to: "privacy/en.md")
    #expect(try changes("en", in: sample) == ["added 5"])
    try accept("en", in: sample)
    #expect(try changes("en", in: sample) == [])
  }

  @Test("a gap that was not accepted stays one, though the file is the same")
  func refusedGap() throws {
    let sample = try sample()
    try accept("en", in: sample)
    try sample.write(Self.english.replacing("Second paragraph.\n\n", with: ""), to: "privacy/en.md")
    let run = try AcceptanceRun.begin(
      try #require(Slug("privacy")), in: .english, at: sample.site.path, watchdog: Watchdog())
    let result = try run.accept([], on: date)
    #expect(result.accepted == 0 && result.open == 1)
    #expect(try changes("en", in: sample) == ["added 5"])
  }

  @Test("an edit made while someone is asked is not put on record")
  func editWhileAsked() throws {
    let sample = try sample()
    let run = try AcceptanceRun.begin(
      try #require(Slug("privacy")), in: .english, at: sample.site.path, watchdog: Watchdog())
    try sample.write(Self.english.replacing("Second paragraph.\n\n", with: ""), to: "privacy/en.md")
    let all = Set(run.changes.map(\.change.id))
    _ = try run.accept(all, on: date)
    #expect(try changes("en", in: sample) == ["added 5"])
  }

  @Test("nothing is missing without a word when a translation is accepted for the first time")
  func firstGaps() throws {
    let sample = try sample(["privacy/en.md": Self.english.replacing("- one\n- two\n", with: "")])
    let translations = try sample.translations()
    let edition = try #require(translations.policy.editions[.english])
    let open = try translations.firstReview(of: edition).changes.filter { $0.change?.isAnswered == false }
    #expect(open.map(\.original) == [4])
  }

  @Test("a block marked as one in the original's language is not translated")
  func marked() throws {
    let sample = try sample()
    try accept("en", in: sample)
    try sample.write(Self.czech + "\nNový.\n", to: "privacy/cs.md")
    try sample.write(Self.english + "\nNový.\n{: lang=\"cs\" }\n", to: "privacy/en.md")
    #expect(try changes("en", in: sample) == ["added 12"])
    try sample.write(Self.english + "\nNew.\n", to: "privacy/en.md")
    #expect(try changes("en", in: sample) == ["added 12 answered"])
  }

  @Test("a section that was moved is the same, and its heading keeps its counterpart")
  func moved() throws {
    let sample = try sample()
    try accept("en", in: sample)
    try sample.write(
      "# Soukromí\n\n## Kontakt\n\n- jeden\n- dva\n\nPrvní odstavec.\n\nDruhý odstavec.\n",
      to: "privacy/cs.md")
    #expect(try changes("en", in: sample) == [])
    let translations = try sample.translations()
    let edition = try #require(translations.policy.editions[.english])
    let rows = try #require(try translations.review(of: edition)).rows
    #expect(rows.allSatisfy { $0.original != nil && $0.translation != nil } && rows.count == 5)
  }

  @Test("a lock that has lost a line is damaged", arguments: 2...6)
  func cut(lines: Int) throws {
    let sample = try sample()
    try accept("en", in: sample)
    let text = String(decoding: LockText.bytes(of: try sample.translations().lock), as: UTF8.self)
    let cut = text.split(separator: "\n").enumerated().filter { $0.offset != lines - 1 }.map(\.element)
    let bytes = Array((cut.joined(separator: "\n") + "\n").utf8)
    #expect(LockReader.read(bytes, of: "translations.lock").diagnostics.all.map(\.id) == [.damagedLock])
  }
}

import Foundation
import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaTranslation

@Suite struct TranslationFilesTests {
  private let folder: TemporaryFolder
  private let sample: TranslationSample

  init() throws {
    folder = try TemporaryFolder()
    sample = try TranslationSample([
      "privacy/cs.md": "A\n\nB\n", "privacy/en.md": "a\n\nb\n", "terms/cs.md": "T\n", "terms/de.md": "t\n",
    ])
    try sample.accept("en")
  }

  private func export(_ locale: String? = nil, to path: String = "po") throws -> TranslationExport.Result {
    try TranslationExport(to: folder.path + "/" + path, in: locale.map(Sample.tag))
      .run(at: sample.site.path, watchdog: Watchdog())
  }

  private func take(_ names: String...) throws -> TranslationImport.Result {
    try TranslationImport(
      names.map { folder.path + "/" + $0 }, on: CalendarDate(year: 2026, month: 11, day: 26)
    )
    .run(at: sample.site.path, watchdog: Watchdog())
  }

  /// What was told instead.
  private func refusal(_ body: () throws -> Void) -> [String] {
    do {
      try body()
      return []
    } catch let trouble as CommandTrouble {
      return trouble.diagnostics.map { $0.report.replacing(folder.path + "/", with: "") }
    } catch {
      return ["\(error)"]
    }
  }

  @Test("writes a file for each policy and language that it has, and nothing again that is as it was")
  func files() throws {
    #expect(try export(to: "a/b/").files.map(\.isWritten) == [true, true])
    #expect(try folder.names() == ["a", "a/b", "a/b/de", "a/b/de/terms.po", "a/b/en", "a/b/en/privacy.po"])
    #expect(try export(to: "a/b").files.map(\.isWritten) == [false, false])
    #expect(
      try export("de", to: "c").files.map { $0.path.dropFirst(folder.path.count) } == [
        "/c/de/privacy.po", "/c/de/terms.po",
      ])
    let notes = try export().diagnostics.report
    #expect(
      notes.count == 1 && notes[0].contains("note[unaccepted-translation]: nothing of 'content/terms/de.md'"))
  }

  @Test("what cannot be exported is told, and nothing is written")
  func refusedExport() throws {
    #expect(refusal { _ = try export("fr") }.first?.contains("the site has no locale 'fr'") == true)
    #expect(refusal { _ = try export("cs") }.first?.contains("no policy is translated into 'cs'") == true)
    _ = try export()
    try folder.write("msgid broken", to: "po/en/privacy.po")
    #expect(refusal { _ = try export() }.first?.contains("po/en/privacy.po:1:7: error[malformed-po]") == true)
    #expect(try folder.read("po/en/privacy.po") == "msgid broken")
    try folder.write(try folder.read("po/de/terms.po"), to: "po/en/privacy.po")
    #expect(
      refusal { _ = try export() }.first?.contains("is not a translation of 'privacy' into 'en'") == true)
    try sample.write("title: [\n", to: "terms/policy.yaml")
    #expect(!refusal { _ = try export(to: "new") }.isEmpty)
    #expect(try !folder.names().contains("new"))
  }

  @Test("takes files, and touches nothing where nothing has changed")
  func importing() throws {
    _ = try export()
    let path = sample.site.path + "/content/privacy/en.md"
    let before = try FileSystem.status(of: path)
    let first = try take("po/en/privacy.po", "po/de/terms.po")
    #expect(first.texts.map(\.isWritten) == [false, false] && first.texts.map(\.counts.unchanged) == [2, 0])
    let after = try FileSystem.status(of: path)
    #expect(after.identity == before.identity && after.modified == before.modified)
    try folder.write(
      try folder.read("po/en/privacy.po").replacing("msgstr \"b\"", with: "msgstr \"new\""),
      to: "po/en/privacy.po")
    #expect(try take("po/en/privacy.po").texts.map(\.counts.taken) == [1])
    #expect(try sample.read("privacy/en.md") == "a\n\nnew\n")
    #expect(
      try FolderItem.all(in: sample.site.path + "/content/privacy").map(\.shownName).sorted()
        == ["cs.md", "en.md", "translations.lock"])
    #expect(try export().files.map(\.isWritten) == [true, false])
    #expect(try take("po/en/privacy.po").texts.map(\.isWritten) == [false])
  }

  @Test(
    "a file that is for something else is refused with its place",
    arguments: [
      ("X-Listina-Policy: privacy", "X-Listina-Policy: privcy", "the file translates 'privcy'"),
      ("X-Listina-Policy: privacy", "X-Other: privacy", "the file does not say which policy it translates"),
      (
        "X-Listina-Locale: en", "X-Listina-Locale: fr", "the file is in 'fr', and the site has no such locale"
      ),
      ("X-Listina-Locale: en", "X-Listina-Locale: cs", "is the authoritative one, not a translation"),
      ("X-Listina-Source: cs", "X-Listina-Source: de", "the file translates the text in 'de'"),
    ])
  func foreign(field: String, other: String, message: String) throws {
    _ = try export()
    try folder.write(try folder.read("po/en/privacy.po").replacing(field, with: other), to: "x.po")
    let report = refusal { _ = try take("x.po") }
    #expect(
      report.count == 1 && report[0].hasPrefix("x.po: error[foreign-po]: ") && report[0].contains(message),
      "\(report)")
  }

  @Test("a header without the language's own field is understood by gettext's")
  func languageField() throws {
    _ = try export()
    try folder.write(
      try folder.read("po/en/privacy.po").replacing("\"X-Listina-Locale: en\\n\"\n", with: ""), to: "x.po")
    #expect(try take("x.po").texts.map(\.counts.unchanged) == [2])
  }

  @Test("a file with other ends of lines and a byte order mark is read alike")
  func otherSystems() throws {
    _ = try export()
    let text = try folder.read("po/en/privacy.po").replacing(
      "msgstr \"b\"", with: "msgstr \"\"\n\"ne\"\n\"w\"")
    try folder.write("\u{FEFF}" + text.replacing("\n", with: "\r\n"), to: "x.po")
    #expect(try take("x.po").texts.map(\.counts.taken) == [1])
    #expect(try sample.read("privacy/en.md") == "a\n\nnew\n")
  }

  @Test("a link in the place of a text is not replaced")
  func link() throws {
    _ = try export()
    let path = sample.site.path + "/content/privacy/en.md"
    try FileSystem.move(path, to: sample.site.path + "/content/static.md")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "../static.md")
    try folder.write(
      try folder.read("po/en/privacy.po").replacing("msgstr \"b\"", with: "msgstr \"new\""), to: "x.po")
    #expect(
      refusal { _ = try take("x.po") } == [
        "content/privacy/en.md: error[not-a-file]: 'content/privacy/en.md' is a symbolic link, and would be "
          + "replaced by a file (put the file in its place)"
      ])
    #expect(try sample.read("static.md") == "a\n\nb\n")
  }

  @Test("one file that cannot be read keeps all from being taken")
  func oneBroken() throws {
    _ = try export()
    try folder.write(
      try folder.read("po/en/privacy.po").replacing("msgstr \"b\"", with: "msgstr \"new\""),
      to: "po/en/privacy.po")
    try folder.write([0x80], to: "x.po")
    #expect(refusal { _ = try take("po/en/privacy.po", "x.po", "missing.po") }.count == 2)
    #expect(
      refusal { _ = try take("po/en/privacy.po", "po/en/privacy.po") }.first?.contains("and so does") == true)
    #expect(try sample.read("privacy/en.md") == "a\n\nb\n")
  }

  @Test("a file of any language that cannot be read keeps all from being written again")
  func brokenFormer() throws {
    _ = try export()
    try sample.write("A\n\nB 2\n", to: "privacy/cs.md")
    let before = try folder.read("po/en/privacy.po")
    try folder.write("msgid broken", to: "po/de/terms.po")
    #expect(refusal { _ = try export() }.first?.hasPrefix("po/de/terms.po:1:7: error[malformed-po]") == true)
    #expect(try folder.read("po/en/privacy.po") == before)
  }

  @Test("what was written before something went wrong is told beside it")
  func partly() throws {
    _ = try export()
    try folder.write(
      try folder.read("po/en/privacy.po").replacing("msgstr \"b\"", with: "msgstr \"new\""),
      to: "po/en/privacy.po")
    let terms = try FolderEdit(of: sample.site.path + "/content/terms")
    let taken = try take("po/en/privacy.po", "po/de/terms.po")
    #expect(taken.texts.map(\.file) == ["content/privacy/en.md"] && taken.texts[0].isWritten)
    #expect(taken.trouble?.diagnostics.map(\.id) == [.buildInProgress])
    try terms.finish()
    let german = try FolderEdit(of: folder.path + "/po/de")
    let exported = try export()
    #expect(exported.files.count == 1 && exported.files[0].isWritten)
    #expect(exported.trouble?.diagnostics.map(\.id) == [.buildInProgress])
    try german.finish()
  }

  @Test("two languages of one policy that are taken together are both put on record")
  func together() throws {
    try sample.write("t\n", to: "terms/en.md")
    _ = try export()
    for name in ["po/de/terms.po", "po/en/terms.po"] {
      let text = try folder.read(name).replacing("#, fuzzy\n", with: "").replacing("\"t\"", with: "\"new\"")
      try folder.write(text, to: name)
    }
    #expect(try take("po/de/terms.po", "po/en/terms.po").texts.map(\.counts.taken) == [1, 1])
    let locales = try sample.translations(of: "terms").lock.acceptances.keys.map(\.text)
    #expect(locales.sorted() == ["de", "en"])
  }

  @Test("a link in the place of a lock is not replaced")
  func lockLink() throws {
    _ = try export()
    let path = sample.site.path + "/content/privacy/translations.lock"
    try FileSystem.move(path, to: sample.site.path + "/content/lock.md")
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "../lock.md")
    try folder.write(
      try folder.read("po/en/privacy.po").replacing("msgstr \"b\"", with: "msgstr \"new\""), to: "x.po")
    #expect(refusal { _ = try take("x.po") }.map { $0.contains("error[not-a-file]") } == [true])
    #expect(try sample.read("privacy/en.md") == "a\n\nb\n")
    try sample.write("A\n\nB 2\n", to: "privacy/cs.md")
    let report = refusal {
      let run = try AcceptanceRun.begin(
        try #require(Slug("privacy")), in: try Sample.tag("en"), at: sample.site.path, watchdog: Watchdog())
      let ids = Set(run.changes.map(\.change.id))
      _ = try run.accept(ids, on: CalendarDate(year: 2026, month: 11, day: 27))
    }
    #expect(report.map { $0.contains("error[not-a-file]") } == [true], "\(report)")
  }

  @Test("waits for nobody: another run that writes to the policy is told")
  func held() throws {
    _ = try export()
    let edit = try FolderEdit(of: sample.site.path + "/content/privacy")
    #expect(refusal { _ = try take("po/en/privacy.po") }.first?.contains("error[build-in-progress]") == true)
    try edit.finish()
    let other = try FolderEdit(of: folder.path + "/po/en")
    #expect(refusal { _ = try export() }.first?.contains("error[build-in-progress]") == true)
    try other.finish()
  }
}

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

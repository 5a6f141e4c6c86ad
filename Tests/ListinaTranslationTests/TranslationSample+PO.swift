import Foundation
import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@testable import ListinaTranslation

extension TranslationSample {
  private var date: CalendarDate? { CalendarDate(year: 2026, month: 11, day: 26) }

  func read(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: site.path + "/content/" + path)), as: UTF8.self)
  }

  /// Puts all of a translation on record as it is.
  func accept(_ locale: String) throws {
    let translations = try translations()
    let tag = try Sample.tag(locale)
    let review = try translations.exported(in: tag)
    let lock = Acceptance(of: review, in: translations.lock).lock(
      from: translations.lock, for: tag, on: try #require(date)
    ) { _ in true }
    try write(String(decoding: LockText.bytes(of: lock), as: UTF8.self), to: "privacy/translations.lock")
  }

  /// The file of a translation, as it is read again.
  func exported(_ locale: String, over former: POFile? = nil) throws -> POFile {
    let translations = try translations()
    let tag = try Sample.tag(locale)
    var file = POFile(
      .listina(site: "A", policy: translations.policy.id, translations.policy.authoritative, to: tag),
      PolicyExport(of: try translations.exported(in: tag), translations.lock, into: tag).entries())
    if let former { file = POMerge(former, with: translations.units).merge(into: file) }
    let (again, diagnostics) = POParser.parse(POWriter.bytes(of: file), file: "en.po")
    #expect(diagnostics.isEmpty)
    return try #require(again)
  }

  /// Takes a file into a translation, and writes what came of it.
  func take(_ file: POFile, _ locale: String) throws -> PolicyImport.Outcome {
    // Places are those of the file as it is written.
    let (written, _) = POParser.parse(POWriter.bytes(of: file), file: "\(locale).po")
    let outcome = try PolicyImport(
      try #require(written), into: translations(), try Sample.tag(locale), on: try #require(date)
    ).run()
    if let bytes = outcome.bytes {
      try write(String(decoding: bytes, as: UTF8.self), to: "privacy/\(locale).md")
    }
    if let lock = outcome.lock {
      try write(String(decoding: LockText.bytes(of: lock), as: UTF8.self), to: "privacy/translations.lock")
    }
    return outcome
  }

  /// Exports a translation, changes texts of it by their original, and takes it in again.
  func translate(_ texts: KeyValuePairs<String, String>, _ locale: String) throws -> PolicyImport.Outcome {
    var file = try exported(locale)
    for (id, text) in texts {
      let index = try #require(file.entries.firstIndex { $0.id == id && !$0.isObsolete }, "\(id)")
      file.entries[index].translation = text
      file.entries[index].isFuzzy = false
    }
    return try take(file, locale)
  }
}

extension POFile {
  /// Each entry on a line, `~` before an obsolete one, `?` before a fuzzy translation.
  var summary: [String] {
    entries.map { entry in
      let previous = entry.previousID.map { " (was \($0))" } ?? ""
      return
        "\(entry.isObsolete ? "~" : "")\(entry.id)\(previous) = \(entry.isFuzzy ? "?" : "")\(entry.translation)"
    }
  }
}

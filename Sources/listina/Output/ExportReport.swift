import ListinaContent
import ListinaModel
import ListinaTranslation

/// What was written for translators.
struct ExportReport: TranslationReport {
  let diagnostics: [Diagnostic]
  let trouble: CommandTrouble?
  private let files: [TranslationExport.Result.File]
  private let counts: PolicyExport.Counts
  private let folder: String

  init(diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
    trouble = nil
    files = []
    counts = PolicyExport.Counts()
    folder = ""
  }

  init(_ result: TranslationExport.Result, in folder: String) {
    diagnostics = result.diagnostics.sorted + (result.trouble?.diagnostics ?? [])
    trouble = result.trouble
    files = result.files
    counts = result.counts
    self.folder = folder
  }

  private var written: Int { files.count(where: \.isWritten) }

  var text: String {
    guard !files.isEmpty else { return "" }
    return
      "\(Counted.text(files.count, "file")) in \(folder): \(written) written, \(files.count - written) unchanged; "
      + "\(Counted.text(counts.units, "block")), \(counts.fuzzy) fuzzy, \(counts.untranslated) untranslated\n"
  }

  private enum Key: String, CodingKey {
    case status, files, written, unchanged, blocks, fuzzy, untranslated, diagnostics
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(isFailed ? "failed" : "ok", forKey: .status)
    try object.encode(files.map(\.path), forKey: .files)
    try object.encode(written, forKey: .written)
    try object.encode(files.count - written, forKey: .unchanged)
    try object.encode(counts.units, forKey: .blocks)
    try object.encode(counts.fuzzy, forKey: .fuzzy)
    try object.encode(counts.untranslated, forKey: .untranslated)
    try object.encode(diagnostics.map(JSONDiagnostic.init), forKey: .diagnostics)
  }
}

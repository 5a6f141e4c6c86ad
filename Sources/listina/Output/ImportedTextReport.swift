import ListinaContent
import ListinaModel
import ListinaPublish
import ListinaTranslation

/// What was taken of translators' files.
struct ImportedTextReport: TranslationReport {
  let diagnostics: [Diagnostic]
  let trouble: CommandTrouble?
  private let texts: [TranslationImport.Result.Text]
  private let root: String

  init(diagnostics: [Diagnostic]) {
    self.diagnostics = diagnostics
    trouble = nil
    texts = []
    root = "."
  }

  init(_ result: TranslationImport.Result, below root: String) {
    diagnostics = result.diagnostics.sorted + (result.trouble?.diagnostics ?? [])
    trouble = result.trouble
    texts = result.texts
    self.root = root
  }

  /// A line for each text, and one for all where there are several.
  var text: String {
    var lines = texts.map { "\(SiteRoot.path($0.file, below: root)): \(Self.words(for: $0.counts))" }
    if texts.count > 1 {
      let counts = texts.reduce(into: PolicyImport.Counts()) { $0 += $1.counts }
      lines.append("\(Counted.text(texts.count, "file")): \(Self.words(for: counts))")
    }
    for text in texts where text.isDraft {
      lines.append(
        "\(SiteRoot.path(text.file, below: root)) is a draft: remove 'draft: true' when all of it is translated"
      )
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func words(for counts: PolicyImport.Counts) -> String {
    var words = [
      "taken over \(counts.taken)", "unchanged \(counts.unchanged)", "fuzzy \(counts.fuzzy)",
      "untranslated \(counts.untranslated)", "out of date \(counts.outOfDate)",
    ]
    if counts.kept > 0 { words.append("kept as edited \(counts.kept)") }
    if counts.refused > 0 { words.append("refused \(counts.refused)") }
    if counts.marked > 0 { words.append("left in the original language \(counts.marked)") }
    return words.joined(separator: ", ")
  }

  private enum Key: String, CodingKey { case status, texts, diagnostics }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(isFailed ? "failed" : "ok", forKey: .status)
    try object.encode(texts.map(Text.init), forKey: .texts)
    try object.encode(diagnostics.map(JSONDiagnostic.init), forKey: .diagnostics)
  }

  private struct Text: Encodable {
    let text: TranslationImport.Result.Text

    init(_ text: TranslationImport.Result.Text) { self.text = text }

    enum Key: String, CodingKey {
      case policy, locale, file, taken, unchanged, fuzzy, untranslated, outOfDate, kept, refused, marked,
        written,
        new, draft
    }

    func encode(to encoder: any Encoder) throws {
      var object = encoder.container(keyedBy: Key.self)
      try object.encode(text.policy.text, forKey: .policy)
      try object.encode(text.locale.text, forKey: .locale)
      try object.encode(text.file, forKey: .file)
      try object.encode(text.counts.taken, forKey: .taken)
      try object.encode(text.counts.unchanged, forKey: .unchanged)
      try object.encode(text.counts.fuzzy, forKey: .fuzzy)
      try object.encode(text.counts.untranslated, forKey: .untranslated)
      try object.encode(text.counts.outOfDate, forKey: .outOfDate)
      try object.encode(text.counts.kept, forKey: .kept)
      try object.encode(text.counts.refused, forKey: .refused)
      try object.encode(text.counts.marked, forKey: .marked)
      try object.encode(text.isWritten, forKey: .written)
      try object.encode(text.isNew && text.isWritten, forKey: .new)
      try object.encode(text.isDraft, forKey: .draft)
    }
  }
}

package import ListinaModel

/// Reads PO files as gettext and the tools of translators write them.
///
/// The grammar is that of GNU gettext's manual, section "The Format of PO Files", without plural forms: texts of
/// policies have none.
package struct POParser {
  /// The most bytes that are read of a file: each text stands in it up to three times.
  package static let limit = 8 * 1_048_576

  /// After so many mistakes, the file is none that a tool has written.
  private static let mostMistakes = 20

  private let file: String
  private let bytes: [UInt8]
  private let lines: LineIndex
  private var diagnostics = DiagnosticList(limit: mostMistakes)
  private var draft = PODraft()
  private var entries: [POEntry] = []
  private var places: [SourcePlace] = []
  private var known: [POEntry.Key: SourcePlace] = [:]

  /// The file's content, which is UTF-8 and has lines that end with LF; nil when it has mistakes.
  package static func parse(_ bytes: [UInt8], file: String) -> (POFile?, DiagnosticList) {
    var parser = POParser(bytes, file)
    parser.readLines()
    let remarks = parser.finishEntry()
    let result = parser.file(remarks)
    return (parser.diagnostics.hasErrors ? nil : result, parser.diagnostics)
  }

  private init(_ bytes: [UInt8], _ file: String) {
    self.bytes = bytes
    self.file = file
    lines = LineIndex(bytes)
  }

  private func place(_ offset: Int) -> SourcePlace {
    let (line, column) = lines.position(of: offset)
    return SourcePlace(file, line: line, column: column)
  }

  private mutating func refuse(_ offset: Int, _ message: String, _ hint: String) {
    diagnostics.add(.error(.malformedPO, message, at: place(offset), hint: hint))
  }

  // MARK: Lines

  private mutating func readLines() {
    var start = 0
    while start < bytes.count, !diagnostics.isCut {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      switch POLine(bytes[start..<end]) {
      case .empty: break
      case .comment(let kind, let words):
        if draft.has(.translation) { _ = finishEntry() }
        draft.add(String(decoding: words, as: UTF8.self), as: kind)
      case .words(let standing, let words): readWords(words, standing)
      }
      start = end + 1
    }
  }

  private mutating func readWords(_ words: ArraySlice<UInt8>, _ standing: POLine.Standing) {
    var words = words
    do throws(POToken.Failure) {
      while true {
        let start = words.drop(while: POLine.isBlank).startIndex
        guard let token = try POToken.read(&words) else { return }
        switch token {
        case .keyword(let keyword, let isForm): begin(keyword, isForm: isForm, standing, at: start)
        case .string(let text): add(text, at: start)
        }
      }
    } catch {
      refuse(error.offset, error.message, error.hint)
      draft.isBroken = true
    }
  }

  private mutating func add(_ text: [UInt8], at start: Int) {
    if draft.append(text) { return }
    if !draft.isBroken { refuse(start, "the text belongs to nothing", "write 'msgid' or 'msgstr' before it") }
    draft.isBroken = true
  }

  private mutating func begin(
    _ keyword: POToken.Keyword, isForm: Bool, _ standing: POLine.Standing, at start: Int
  ) {
    if keyword == .plural || isForm {
      if !draft.isBroken {
        refuse(
          start, "plural forms are not translated: no text of a policy has them",
          "write one 'msgid' and one 'msgstr'")
      }
      draft.isBroken = true
      // Strings that follow are part of it.
      return draft.begin(keyword == .plural ? .id : .translation, at: start)
    }
    guard let field = PODraft.Field(keyword, isPrevious: standing.isPrevious) else {
      return refuse(start, "'domain' is not known here", "write one file for each policy and language")
    }
    if draft.isOver(before: field) { _ = finishEntry() }
    if draft.has(field), !draft.isBroken {
      refuse(
        start, "'\(keyword.rawValue)' is given twice",
        "keep one, or write the 'msgstr' that is missing between")
      draft.isBroken = true
    }
    if !standing.isPrevious { draft.entry.isObsolete = standing.isObsolete }
    draft.begin(field, at: start)
  }

  // MARK: Entries

  /// Takes the entry that was read; returns the remarks when there is nothing else of it.
  private mutating func finishEntry() -> [String] {
    defer { draft = PODraft() }
    guard let start = draft.start else { return draft.entry.remarks }
    if draft.isBroken { return [] }
    if !draft.has(.id) || !draft.has(.translation) {
      refuse(
        start, "'\(draft.has(.id) ? "msgstr" : "msgid")' is missing",
        "every entry has a 'msgid' and a 'msgstr'")
      return []
    }
    guard let entry = draft.finished else {
      refuse(
        start, "the entry holds a sign that is not text", "delete what stands after a backslash as a number")
      return []
    }
    let place = place(start)
    if let first = known[entry.key], !entry.isObsolete {
      diagnostics.add(
        .error(
          .malformedPO, "the entry is there twice", at: place,
          hint: "keep one of the two: the other is at \(first.reference)"))
    } else {
      if !entry.isObsolete { known[entry.key] = place }
      entries.append(entry)
      places.append(place)
    }
    return []
  }

  private mutating func file(_ remarks: [String]) -> POFile? {
    let index = entries.firstIndex { $0.id.isEmpty && $0.context == nil && !$0.isObsolete }
    guard let index else {
      if !diagnostics.hasErrors {
        refuse(0, "the file has no header", "begin it with 'msgid \"\"', as 'listina export' does")
      }
      return nil
    }
    let entry = entries.remove(at: index)
    let place = places.remove(at: index)
    var header = POHeader(reading: entry.translation)
    header.remarks = entry.remarks
    if let charset = header.charset, charset != "utf-8", charset != "utf8" {
      diagnostics.add(
        .error(
          .malformedPO, "the file says that it is encoded as '\(charset)'", at: place,
          hint: "save it as UTF-8: 'msgconv --to-code=UTF-8' does so"))
    }
    var file = POFile(header, entries)
    file.places = places
    file.lastRemarks = remarks
    return file
  }
}

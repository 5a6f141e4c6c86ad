/// An entry of a PO file while its lines are read.
struct PODraft {
  enum Field: Int, CaseIterable {
    case previousContext, previousID, context, id, translation

    init?(_ keyword: POToken.Keyword, isPrevious: Bool) {
      switch keyword {
      case .context: self = isPrevious ? .previousContext : .context
      case .id: self = isPrevious ? .previousID : .id
      case .translation: self = .translation
      case .plural, .domain: return nil
      }
    }
  }

  var entry = POEntry("")
  /// A mistake in it was told.
  var isBroken = false
  /// The offset of its first keyword.
  private(set) var start: Int?
  private var texts: [[UInt8]?] = Field.allCases.map { _ in nil }
  /// To which the strings that follow belong.
  private var field: Field?

  func has(_ field: Field) -> Bool { texts[field.rawValue] != nil }

  /// Whether a field belongs to the next entry.
  func isOver(before field: Field) -> Bool { has(.translation) && field != .translation }

  mutating func begin(_ field: Field, at offset: Int) {
    if start == nil { start = offset }
    if !has(field) { texts[field.rawValue] = [] }
    self.field = field
  }

  /// Adds a string to the field that was begun; false when none was.
  mutating func append(_ text: [UInt8]) -> Bool {
    guard let field else { return false }
    texts[field.rawValue]?.append(contentsOf: text)
    return true
  }

  mutating func add(_ words: String, as kind: POLine.Comment) {
    switch kind {
    case .remark: entry.remarks.append(words)
    case .note: entry.notes.append(words)
    case .reference: entry.references += words.split(separator: " ").map(String.init)
    case .flag:
      let flags = words.split { $0 == "," || $0.isWhitespace }.map(String.init)
      entry.flags += flags.filter { !entry.flags.contains($0) }
    }
  }

  /// The entry with its texts; nil when one of them is no text.
  var finished: POEntry? {
    var texts: [String?] = []
    for bytes in self.texts {
      guard let bytes else {
        texts.append(nil)
        continue
      }
      guard let text = Self.text(bytes) else { return nil }
      texts.append(text)
    }
    var entry = entry
    entry.previousContext = texts[Field.previousContext.rawValue]
    entry.previousID = texts[Field.previousID.rawValue]
    entry.context = texts[Field.context.rawValue]
    entry.id = texts[Field.id.rawValue] ?? ""
    entry.translation = texts[Field.translation.rawValue] ?? ""
    return entry
  }

  /// Text as it can stand in a file of a site, with lines that end with LF.
  private static func text(_ bytes: [UInt8]) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0C, 0x0D, 0x20..<0x7F: continue
      case 0..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: return nil
      default: if scalar.value & 0xFFFE == 0xFFFE { return nil }
      }
    }
    guard bytes.contains(0x0D) else { return text }
    return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}

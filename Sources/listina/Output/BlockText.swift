import ListinaModel
import ListinaTranslation

/// Shows a block that has changed: what it is, where it stands in both texts, and the words that it had and has.
struct BlockText {
  private let unit: ChangedUnit

  init(_ unit: ChangedUnit) {
    self.unit = unit
  }

  /// Lines with their ends.
  var text: String {
    var lines = ["  \(unit.change.id)  \(title)"]
    lines.append("    " + (unit.original.map(place) ?? "(gone from the authoritative text)"))
    if let old = unit.oldWording { lines += Self.lines(of: old, after: "      - ") }
    if let new = unit.newWording { lines += Self.lines(of: new, after: "      + ") }
    lines.append("    " + (unit.translation.map(place) ?? "(not in the translation)"))
    if let words = unit.translatedWording { lines += Self.lines(of: words, after: "        ") }
    if unit.isUntranslated { lines.append("    (still in the language of the authoritative text)") }
    if unit.change.isAnswered { lines.append("    (the translation has changed since, too)") }
    return lines.map { $0 + "\n" }.joined()
  }

  private var title: String {
    let what =
      switch unit.change.kind {
      case .changed: "changed"
      case .added: unit.oldWording == nil && !unit.isUntranslated ? "new" : "not translated"
      case .removed: "removed"
      }
    let section = unit.section.map { " in '#\($0)'" } ?? ""
    return "\(what): \(name)\(unit.kind == .heading || unit.kind.isOfFrontMatter ? "" : section)"
  }

  private var name: String {
    switch unit.kind {
    case .title: "the title"
    case .description: "the description"
    case .other: "a block of HTML"
    case .paragraph, .heading, .list, .quote, .table, .code, .rule: "a \(unit.kind.rawValue)"
    }
  }

  private func place(_ place: SourcePlace) -> String { SourcePlace(place.file, line: place.line).reference }

  private static func lines(of words: String, after sign: String) -> [String] {
    words.split(separator: "\n", omittingEmptySubsequences: false).map { sign + $0 }
  }
}

import ListinaContent
package import ListinaModel

/// What the comments of a PO entry say of the unit that it translates.
package struct UnitNotes: Hashable, Sendable {
  package var kind: TextUnit.Kind
  /// Of a heading, from 1.
  package var level = 0
  /// The heading that the unit stands below.
  package var section: String?
  /// What the writer of the text left for translators.
  package var comments: [String] = []
  package var digest: BlockDigest
  /// The translation that the text had when the entry was exported, and whether the entry was marked fuzzy.
  package var exported: (digest: BlockDigest, isFuzzy: Bool)? {
    get { exportedDigest.map { ($0, exportedFuzzy) } }
    set {
      exportedDigest = newValue?.digest
      exportedFuzzy = newValue?.isFuzzy ?? false
    }
  }
  private var exportedDigest: BlockDigest?
  private var exportedFuzzy = false

  package init(_ unit: TextUnit, below section: String?) {
    kind = unit.kind
    level = unit.level
    self.section = section
    comments = unit.comments
    digest = unit.digest
  }

  // MARK: Lines

  private static let sectionLabel = "section: ", commentLabel = "note: ", digestLabel = "digest: "
  private static let exportedLabel = "translation: ", fuzzyMark = " fuzzy"

  /// One line each.
  package var lines: [String] {
    var lines = [kind == .heading ? "\(kind.rawValue) \(level)" : kind.rawValue]
    if let section { lines.append(Self.sectionLabel + section) }
    lines += comments.map { Self.commentLabel + $0 }
    lines.append(Self.digestLabel + digest.text)
    if let exportedDigest {
      lines.append(Self.exportedLabel + exportedDigest.text + (exportedFuzzy ? Self.fuzzyMark : ""))
    }
    return lines
  }

  /// Reads the comments of an entry; nil when they name no digest.
  package init?(reading lines: [String]) {
    // What writers left begins with a label of its own.
    guard let digest = lines.lazy.compactMap({ Self.value(of: Self.digestLabel, in: $0) }).last,
      let digest = BlockDigest(hexadecimal: digest)
    else { return nil }
    self.digest = digest
    let words = lines.first?.split(separator: " ") ?? []
    kind = words.first.flatMap { TextUnit.Kind(rawValue: String($0)) } ?? .other
    level = words.count > 1 ? Int(words[1]) ?? 0 : 0
    guard let exported = lines.lazy.compactMap({ Self.value(of: Self.exportedLabel, in: $0) }).last else {
      return
    }
    exportedFuzzy = exported.hasSuffix(Self.fuzzyMark)
    exportedDigest = BlockDigest(hexadecimal: exported.prefix(2 * BlockDigest.byteCount))
  }

  private static func value(of label: String, in line: String) -> Substring? {
    line.hasPrefix(label) ? line.dropFirst(label.count) : nil
  }
}

import ListinaContent
import ListinaFiles
import ListinaModel

/// A text in which blocks are replaced and put between others, and every other byte stays as it is.
struct EditedBlocks {
  private let base: RawText
  private let units: [TextUnit]
  private let read: ([UInt8]) -> [TextUnit]?

  /// A text with its units; `read` takes an edited one apart.
  init(_ base: RawText, _ units: [TextUnit], reading read: @escaping ([UInt8]) -> [TextUnit]?) {
    self.base = base
    self.units = units
    self.read = read
  }

  /// The text with edits, and its units.
  struct Result {
    var bytes: [UInt8]
    var units: [TextUnit]
    /// For each unit of the text before the edits, its index now.
    var moved: [Int]
    /// For the unit of the authoritative text that was put in, its index now.
    var places: [Int: Int]
  }

  /// The text with edits; nil when one of them is not one block of its kind, or changes a block beside it.
  func applying(_ edits: [BlockEdit]) -> Result? {
    let bytes = bytes(with: edits)
    guard let units = read(RawText(bytes).text) else { return nil }
    var result = Result(bytes: bytes, units: units, moved: [], places: [:])
    let order = order(of: edits)
    guard units.count == order.count else { return nil }
    for (index, (unit, part)) in zip(units, order).enumerated() {
      switch part {
      case .kept(let former):
        guard unit.digest == self.units[former].digest, unit.kind == self.units[former].kind else {
          return nil
        }
        result.moved.append(index)
      case .edited(let edit, let former):
        guard edit.shapes.contains(BlockEdit.Shape(unit)), matches(unit, edit) else { return nil }
        if former != nil { result.moved.append(index) }
        result.places[edit.original] = index
      }
    }
    return result
  }

  /// A value of front matter has to be read as it was written.
  private func matches(_ unit: TextUnit, _ edit: BlockEdit) -> Bool {
    !unit.kind.isOfFrontMatter || unit.wording == edit.texts.first
  }

  // MARK: Order

  private enum Part {
    case kept(Int)
    case edited(BlockEdit, former: Int?)
  }

  private var frontCount: Int { units.prefix { $0.kind.isOfFrontMatter }.count }

  private func order(of edits: [BlockEdit]) -> [Part] {
    var replacing: [Int: BlockEdit] = [:]
    var after: [Int: [BlockEdit]] = [:]
    var first: [BlockEdit] = []
    var front: [BlockEdit] = []
    for edit in edits {
      switch edit.place {
      case .replacing(let index): replacing[index] = edit
      case .after(let index?): after[index, default: []].append(edit)
      case .after(nil): first.append(edit)
      case .frontMatter: front.append(edit)
      }
    }
    var parts: [Part] = []
    for index in 0...units.count {
      if index == frontCount {
        parts += (front + first).map { .edited($0, former: nil) }
      }
      guard index < units.count else { break }
      parts.append(replacing[index].map { .edited($0, former: index) } ?? .kept(index))
      parts += (after[index] ?? []).map { .edited($0, former: nil) }
    }
    return parts
  }

  // MARK: Bytes

  private func bytes(with edits: [BlockEdit]) -> [UInt8] {
    let pieces = pieces(of: edits)
    var bytes: [UInt8] = []
    var done = 0
    for piece in pieces {
      let start = base.rawOffset(piece.range.lowerBound)
      bytes += base.raw[done..<max(done, start)]
      bytes += base.written(piece.text)
      done = max(done, base.rawOffset(piece.range.upperBound))
    }
    return bytes + base.raw[done...]
  }

  private typealias Piece = (range: Range<Int>, text: String)

  /// In the order of the text; those at one place in the order of the authoritative text.
  private func pieces(of edits: [BlockEdit]) -> [Piece] {
    var pieces: [Piece] = []
    let front = edits.filter { $0.place == .frontMatter }
    if !front.isEmpty { pieces.append(frontPiece(front)) }
    for edit in edits {
      switch edit.place {
      case .frontMatter: continue
      case .replacing(let index):
        pieces.append((units[index].range, Self.line(of: edit, kind: units[index].kind)))
      case .after(let index?): pieces.append(behind(units[index].range.upperBound, edit))
      case .after(nil): pieces.append(first(edit))
      }
    }
    return pieces.enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }

  private static func line(of edit: BlockEdit, kind: TextUnit.Kind) -> String {
    let text = edit.texts.first ?? ""
    return kind.isOfFrontMatter ? "\(kind.rawValue): \(QuotedText.yaml(text))" : text
  }

  private func behind(_ end: Int, _ edit: BlockEdit) -> Piece {
    let next = base.text[end...].dropFirst().prefix { $0 != UInt8(ascii: "\n") }
    // Without an empty line, what follows might go on with the new block.
    let gap = next.allSatisfy { $0 == 0x20 || $0 == 0x09 } ? "" : "\n"
    return (end..<end, "\n\n" + (edit.texts.first ?? "") + gap)
  }

  private func first(_ edit: BlockEdit) -> Piece {
    let text = edit.texts.first ?? ""
    if units.count > frontCount {
      let start = units[frontCount].range.lowerBound
      return (start..<start, text + "\n\n")
    }
    let end = base.text.count
    let gap = base.text.isEmpty ? "" : base.text.last == UInt8(ascii: "\n") ? "\n" : "\n\n"
    return (end..<end, gap + text + "\n")
  }

  /// New keys behind those of the front matter, or a front matter of them.
  private func frontPiece(_ edits: [BlockEdit]) -> Piece {
    let lines = edits.flatMap { edit in
      edit.shapes.prefix(1).map { Self.line(of: edit, kind: $0.kind) + "\n" }
    }.joined()
    do throws(FrontMatter.Unclosed) {
      if let yaml = try FrontMatter(of: base.text, file: "").yaml {
        return (yaml.endIndex..<yaml.endIndex, lines)
      }
    } catch {
      // Its units could not have been read.
    }
    return (0..<0, "---\n\(lines)---\n\n")
  }
}

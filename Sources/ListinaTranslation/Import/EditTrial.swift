import ListinaModel

/// Finds which edits of a text can be made together: those that break it are left out, one by one.
struct EditTrial {
  private let text: EditedBlocks
  /// How often the text may still be parsed: a file of nothing but mistakes must not take for ever.
  private var patience: Int

  /// A trial on a text of so many bytes.
  init(_ text: EditedBlocks, size: Int) {
    self.text = text
    patience = max(24, min(240, 64 * 1_048_576 / max(1, size)))
  }

  struct Outcome {
    var result: EditedBlocks.Result?
    /// The units of the authoritative text whose first text could not be put in.
    var refused: Set<Int> = []
    /// Those that were not tried any more.
    var untried: Set<Int> = []
  }

  /// Tries the first text of every edit, and the next one where it breaks the text around it.
  mutating func run(_ edits: [BlockEdit]) -> Outcome {
    var outcome = Outcome()
    var made: [BlockEdit] = []
    var rest = edits
    while !rest.isEmpty {
      var trouble = Trouble()
      made = extend(made, with: rest[...], &trouble)
      // What broke the text in a round before was tried.
      outcome.untried.formUnion(trouble.untried.filter { !outcome.refused.contains($0) })
      // Each round is about texts that come later than those of the round before.
      outcome.refused.formUnion(trouble.broken.map(\.original))
      rest = trouble.broken.compactMap { edit in
        var edit = edit
        edit.texts.removeFirst()
        return edit.texts.isEmpty ? nil : edit
      }
    }
    outcome.result = text.applying(Self.ordered(made))
    return outcome
  }

  private struct Trouble {
    var broken: [BlockEdit] = []
    var untried: [Int] = []
  }

  /// Adds what can be added to edits that are sound together.
  private mutating func extend(
    _ made: [BlockEdit], with edits: ArraySlice<BlockEdit>, _ trouble: inout Trouble
  ) -> [BlockEdit] {
    guard patience > 0 else {
      trouble.untried += edits.map(\.original)
      return made
    }
    patience -= 1
    if text.applying(Self.ordered(made + edits)) != nil { return made + edits }
    guard edits.count > 1 else {
      trouble.broken += edits
      return made
    }
    let middle = edits.startIndex + edits.count / 2
    let first = extend(made, with: edits[..<middle], &trouble)
    return extend(first, with: edits[middle...], &trouble)
  }

  private static func ordered(_ edits: [BlockEdit]) -> [BlockEdit] {
    edits.sorted { $0.original < $1.original }
  }
}

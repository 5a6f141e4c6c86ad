import ListinaModel

/// What comments say is still to be done.
extension DocumentWriter {
  /// A text that is made of marks must not keep a build busy.
  private static let mostUnfinished = 1_000

  mutating func noteUnfinished(_ range: Range<Int>, of raw: RawHTML) {
    let comment = marks.written(raw.part(range))
    // Most comments are something else, and places cost a search.
    guard Unfinished.task(of: Self.words(of: comment)) != nil else { return }
    noteUnfinished(comment, at: offset(of: range.lowerBound, in: raw))
  }

  mutating func noteUnfinished(_ comment: String, at offset: Int) {
    guard document.unfinished.count < Self.mostUnfinished else { return }
    let place = places.place(atOffset: offset)
    guard let unfinished = Unfinished(comment: Self.words(of: comment), place: place) else { return }
    document.unfinished.append(unfinished)
  }

  /// What stands between the signs of a comment.
  private static func words(of comment: String) -> Substring {
    let words = comment.dropFirst(CommentReader.opening.count)
    return words.hasSuffix("-->") ? words.dropLast(CommentReader.closing.count) : words
  }
}

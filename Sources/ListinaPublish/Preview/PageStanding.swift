/// How a working text compares with what visitors see of it.
package enum PageStanding: String, Sendable {
  /// No visitor sees it: the policy or its text is a draft.
  case draft
  /// It is not in the folder that is published.
  case unpublished
  /// The text is in the folder that is published, word for word.
  case published
  /// The folder that is published has another text at its address.
  case differs

  /// Compares pages by what they say of the policy: their articles.
  static func of(_ page: [UInt8], published: [UInt8]?) -> PageStanding {
    guard let published else { return .unpublished }
    return article(in: page).elementsEqual(article(in: published)) ? .published : .differs
  }

  private static func article(in page: [UInt8]) -> ArraySlice<UInt8> {
    let end = Array("</article>".utf8)
    guard let first = position(of: Array("<article".utf8), in: page[...]),
      let last = position(of: end, in: page[first...])
    else { return page[...] }
    return page[first..<last]
  }

  private static func position(of mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var rest = bytes
    while let start = rest.firstIndex(of: mark[0]) {
      if bytes[start...].starts(with: mark) { return start }
      rest = bytes[(start + 1)...]
    }
    return nil
  }
}

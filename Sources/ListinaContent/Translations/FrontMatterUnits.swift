import ListinaModel

/// The values of front matter that readers see and translators translate.
enum FrontMatterUnits {
  /// The title and the description, where the front matter gives them.
  static func read(_ front: FrontMatter, of text: SourceText) -> [TextUnit] {
    guard let yaml = front.yaml, let (value, problems) = read(yaml, of: text), !problems.hasErrors,
      case .mapping(let entries)? = value?.content
    else { return [] }
    return entries.compactMap { entry in
      guard let kind = TextUnit.Kind(rawValue: entry.key), kind.isOfFrontMatter,
        case .scalar(let words, _) = entry.value.content,
        let digest = BlockDigest(
          canonical: Array("<\(kind.rawValue)>".utf8) + CanonicalHTML.bytes(ofWords: words))
      else { return nil }
      return TextUnit(
        kind, digest: digest, at: entry.keyPlace,
        range: withoutComment(lines(of: entry.keyPlace.line ?? 2, in: yaml, of: text), entry, of: text),
        wording: words)
    }
  }

  private static func read(
    _ yaml: ArraySlice<UInt8>, of text: SourceText
  ) -> (YAMLValue?, DiagnosticList)? {
    YAMLReader(file: text.name, firstLine: 2).read(yaml)
  }

  /// The bytes of a key and its value: its line, and those after it that are indented or empty.
  private static func lines(of number: Int, in yaml: ArraySlice<UInt8>, of text: SourceText) -> Range<Int> {
    var start = yaml.startIndex
    for _ in 2..<max(2, number) {
      start = (yaml[start...].firstIndex(of: UInt8(ascii: "\n")) ?? yaml.endIndex - 1) + 1
    }
    var end = start
    repeat {
      end = (yaml[end...].firstIndex(of: UInt8(ascii: "\n")) ?? yaml.endIndex - 1) + 1
    } while end < yaml.endIndex && MarkdownBytes.isSpace(yaml[end])
    while end > start, MarkdownBytes.isSpace(text.bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// How many signs may be the one that begins a comment: a value of nothing but them must not take for ever.
  private static let mostSigns = 32

  /// The lines of an entry without a comment behind them. One that says what is unfinished belongs to the value.
  private static func withoutComment(
    _ range: Range<Int>, _ entry: YAMLEntry, of text: SourceText
  ) -> Range<Int> {
    let bytes = text.bytes
    let signs = range.lazy.filter { offset in
      bytes[offset] == UInt8(ascii: "#") && offset > range.lowerBound
        && MarkdownBytes.isSpace(bytes[offset - 1])
    }
    for sign in signs.prefix(mostSigns) {
      var end = sign
      while end > range.lowerBound, MarkdownBytes.isSpace(bytes[end - 1]) { end -= 1 }
      // Within quotation marks, the sign begins none.
      let (value, problems) = YAMLReader(file: text.name).read(bytes[range.lowerBound..<end])
      guard !problems.hasErrors, case .mapping(let entries)? = value?.content, entries.count == 1,
        entries[0].key == entry.key, entries[0].value.content == entry.value.content
      else { continue }
      let comment = String(decoding: bytes[(sign + 1)..<range.upperBound], as: UTF8.self)
      return Unfinished.task(of: comment) == nil ? range.lowerBound..<end : range
    }
    return range
  }
}

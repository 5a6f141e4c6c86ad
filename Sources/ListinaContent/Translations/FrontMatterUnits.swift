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
        range: lines(of: entry.keyPlace.line ?? 2, in: yaml, of: text),
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
}

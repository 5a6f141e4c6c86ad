import ListinaModel

/// Finds what a text says in braces: variables, attribute lists, tags of other generators.
struct MarkReader {
  private let text: ArraySlice<UInt8>

  init(_ text: ArraySlice<UInt8>) { self.text = text }

  /// Variables further apart than this many bytes, or on different lines, do not belong together.
  private static let longestVariable = 200
  /// The same for attribute lists and tags, which hold titles and paths.
  private static let longestList = 1000

  /// Everything in braces that no backslash escapes, in the order of the text.
  func all() -> [SourceScanner.Mark] { marks { mark(at: $0) } }

  /// The variables alone, as texts of YAML have them.
  func variables() -> [SourceScanner.Mark] {
    marks { follows(UInt8(ascii: "{"), $0) ? variable(at: $0) : nil }
  }

  private func marks(_ read: (Int) -> SourceScanner.Mark?) -> [SourceScanner.Mark] {
    var marks: [SourceScanner.Mark] = []
    var offset = text.startIndex
    while let start = ByteSearch.first(UInt8(ascii: "{"), in: text[offset...]) {
      offset = start + 1
      guard !SourceScanner.isEscaped(start, in: text), let mark = read(start) else { continue }
      marks.append(mark)
      offset = mark.range.upperBound
    }
    return marks
  }

  private func mark(at start: Int) -> SourceScanner.Mark? {
    guard start + 1 < text.endIndex else { return nil }
    switch text[start + 1] {
    case UInt8(ascii: "{"): return autolink(at: start) ?? variable(at: start)
    case UInt8(ascii: "%"): return tag(at: start)
    case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "."), UInt8(ascii: " "), UInt8(ascii: "\t"):
      return attributes(at: start)
    case let byte where AttributeList.isNameByte(byte): return pairs(at: start)
    default: return nil
    }
  }

  // MARK: Variables

  private func variable(at start: Int) -> SourceScanner.Mark {
    guard let end = end(ofVariableAt: start) else { return mark(.opening, start..<(start + 2)) }
    return mark(.variable(name(between: start + 2, and: end - 2)), start..<end)
  }

  /// `<{{contact.email}}>`; a mark between angle brackets would be no address that libcmark knows.
  private func autolink(at start: Int) -> SourceScanner.Mark? {
    guard start > text.startIndex, text[start - 1] == UInt8(ascii: "<"), let end = end(ofVariableAt: start),
      end < text.endIndex, text[end] == UInt8(ascii: ">"), !SourceScanner.isEscaped(start - 1, in: text)
    else { return nil }
    let name = name(between: start + 2, and: end - 2)
    return Variables.isName(name) ? mark(.autolink(name), (start - 1)..<(end + 1)) : nil
  }

  /// Where the braces that open at an offset are closed.
  private func end(ofVariableAt start: Int) -> Int? {
    var offset = start + 2
    let limit = min(text.endIndex - 1, offset + Self.longestVariable)
    while offset < limit {
      switch text[offset] {
      case UInt8(ascii: "\n"), UInt8(ascii: "{"): return nil
      case UInt8(ascii: "}") where text[offset + 1] == UInt8(ascii: "}"): return offset + 2
      default: offset += 1
      }
    }
    return nil
  }

  private func name(between start: Int, and end: Int) -> String {
    String(decoding: MarkdownBytes.trimmed(text[start..<end]), as: UTF8.self)
  }

  // MARK: Attribute lists

  /// `{: … }`, `{#id …}` or `{.class …}`; what only begins like one is one as well, so that it is found to be wrong.
  private func attributes(at start: Int) -> SourceScanner.Mark? {
    let first = text[(start + 1)...].first { !MarkdownBytes.isBlank($0) }
    let begins = first == UInt8(ascii: ":") || first == UInt8(ascii: "#") || first == UInt8(ascii: ".")
    if !begins, let pairs = pairs(at: start) { return pairs }
    guard begins, let end = end(ofListAt: start) else {
      // `{:` is nothing else, whether it ends or not.
      return text[start + 1] == UInt8(ascii: ":") ? mark(.attributes(.inLine), start..<(start + 2)) : nil
    }
    let range = start..<end
    if AttributeList.isSound(text[range]) { return mark(.attributes(.inLine), range) }
    if text[(start + 1)...].starts(with: "# ".utf8), text[..<end].dropLast().last == UInt8(ascii: "#") {
      return mark(.foreignTag, range)
    }
    let looksLikeOne =
      text[start + 1] == UInt8(ascii: ":") || text[start + 1] == UInt8(ascii: "#") && range.count > 3
    return looksLikeOne ? mark(.attributes(.inLine), range) : nil
  }

  /// `{target="_blank"}`, which has no sign at its beginning, as Pandoc and Python-Markdown take it.
  private func pairs(at start: Int) -> SourceScanner.Mark? {
    guard let end = end(ofListAt: start), ByteSearch.contains(UInt8(ascii: "="), in: text[start..<end]),
      AttributeList.isSound(text[start..<end])
    else { return nil }
    return mark(.attributes(.inLine), start..<end)
  }

  /// After the `}` that ends a list: on its line, outside quotes, and before any brace or backquote.
  private func end(ofListAt start: Int) -> Int? {
    var quote: UInt8?
    for offset in (start + 1)..<min(text.endIndex, start + Self.longestList) {
      switch text[offset] {
      case UInt8(ascii: "\n"): return nil
      case let byte where quote != nil: if byte == quote { quote = nil }
      case UInt8(ascii: "\""): quote = text[offset]
      case UInt8(ascii: "'") where text[offset - 1] == UInt8(ascii: "="): quote = text[offset]
      case UInt8(ascii: "{"), UInt8(ascii: "`"): return nil
      case UInt8(ascii: "}"): return offset + 1
      default: continue
      }
    }
    return nil
  }

  // MARK: Tags of other generators

  /// `{% … %}` of Liquid, Jinja and their like, in one paragraph.
  private func tag(at start: Int) -> SourceScanner.Mark? {
    for offset in (start + 2)..<max(start + 2, min(text.endIndex - 1, start + Self.longestList)) {
      if text[offset] == UInt8(ascii: "\n"), text[offset + 1] == UInt8(ascii: "\n") { return nil }
      if text[offset] == UInt8(ascii: "%"), text[offset + 1] == UInt8(ascii: "}") {
        return mark(.foreignTag, start..<(offset + 2))
      }
    }
    return nil
  }

  private func mark(_ kind: SourceScanner.Mark.Kind, _ range: Range<Int>) -> SourceScanner.Mark {
    SourceScanner.Mark(
      kind: kind, written: String(decoding: text[range], as: UTF8.self), range: range)
  }

  private func follows(_ byte: UInt8, _ offset: Int) -> Bool {
    offset + 1 < text.endIndex && text[offset + 1] == byte
  }
}

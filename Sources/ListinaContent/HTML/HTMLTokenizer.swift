/// Takes raw HTML apart as browsers do (HTML Standard, section 13.2.5), but for what it refuses.
///
/// No browser finds a tag, an attribute or a comment in HTML that this one reads without a refusal and does not find
/// itself: what the standard calls a parse error in a tag is refused, and a `<` that begins nothing is text.
package struct HTMLTokenizer: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  package init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  package mutating func next() -> HTMLToken? {
    guard offset < bytes.count else { return nil }
    let start = offset
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "<"), beginsMarkup(at: offset) { break }
      offset += 1
    }
    if offset > start { return HTMLToken(kind: .text, range: start..<offset) }
    let kind = markup()
    return HTMLToken(kind: kind, range: start..<offset)
  }

  /// Goes on after the end tag of an element whose content browsers do not read as HTML.
  mutating func skip(toEndOf name: String) {
    let name = Array(name.utf8)
    while offset < bytes.count {
      let start = offset + 2
      if bytes[offset] == UInt8(ascii: "<"), byte(at: offset + 1) == UInt8(ascii: "/"),
        start + name.count <= bytes.count,
        zip(bytes[start...], name).allSatisfy({ HTMLBytes.lowercased($0) == $1 }),
        byte(at: start + name.count).map(HTMLBytes.endsName) ?? true
      {
        while offset < bytes.count, bytes[offset] != UInt8(ascii: ">") { offset += 1 }
        offset = Swift.min(offset + 1, bytes.count)
        return
      }
      offset += 1
    }
  }

  private func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func beginsMarkup(at offset: Int) -> Bool {
    switch byte(at: offset + 1) {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): true
    case UInt8(ascii: "/"): byte(at: offset + 2).map(HTMLBytes.isLetter) ?? false
    case let next?: HTMLBytes.isLetter(next)
    case nil: false
    }
  }

  private mutating func markup() -> HTMLToken.Kind {
    switch bytes[offset + 1] {
    case UInt8(ascii: "!") where starts(with: "<!--"): return comment()
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      let end = bytes[offset...].firstIndex(of: UInt8(ascii: ">"))
      offset = end.map { $0 + 1 } ?? bytes.count
      return .refused(.declaration)
    case UInt8(ascii: "/"):
      offset += 2
      return tag { .endTag($0.name) }
    default:
      offset += 1
      return tag { .startTag($0) }
    }
  }

  private func starts(with text: StaticString, at start: Int? = nil) -> Bool {
    let start = start ?? offset
    guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == text.utf8Start[$0] }
  }

  // MARK: Comments (13.2.5.43 to 13.2.5.51)

  private mutating func comment() -> HTMLToken.Kind {
    offset += 4
    if starts(with: ">") || starts(with: "->") {
      offset += starts(with: ">") ? 1 : 2
      return .refused(.oddComment)
    }
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "-"), starts(with: "-->") {
        offset += 3
        return .comment
      }
      if bytes[offset] == UInt8(ascii: "-"), starts(with: "--!>") {
        offset += 4
        return .refused(.oddComment)
      }
      offset += 1
    }
    return .refused(.openComment)
  }

  // MARK: Tags (13.2.5.8, 13.2.5.32 to 13.2.5.40)

  /// Reads from a tag's name on; end tags have neither attributes nor a `/`.
  private mutating func tag(_ kind: (HTMLTag) -> HTMLToken.Kind) -> HTMLToken.Kind {
    let isEnd = bytes[offset - 1] == UInt8(ascii: "/")
    guard let name = name() else { return .refused(.malformedTag) }
    var tag = HTMLTag(name: name)
    while true {
      let hadSpace = skipSpaces()
      guard offset < bytes.count else { return .refused(.openTag) }
      switch bytes[offset] {
      case UInt8(ascii: ">"):
        offset += 1
        return kind(tag)
      case UInt8(ascii: "/"):
        guard starts(with: "/>"), !isEnd else { return malformed() }
        tag.isSelfClosing = true
        offset += 1
      default:
        guard hadSpace, !isEnd else { return malformed() }
        guard let attribute = attribute() else { return malformed() }
        guard !tag.attributes.contains(where: { $0.name == attribute.name }), tag.attributes.count < 64 else {
          return .refused(.malformedTag)
        }
        tag.attributes.append(attribute)
      }
    }
  }

  /// What follows is read as text, from where the tag went wrong.
  private func malformed() -> HTMLToken.Kind {
    offset < bytes.count ? .refused(.malformedTag) : .refused(.openTag)
  }

  @discardableResult
  private mutating func skipSpaces() -> Bool {
    let start = offset
    while offset < bytes.count, HTMLBytes.isSpace(bytes[offset]) { offset += 1 }
    return offset > start
  }

  /// A name up to a space, `/`, `>` or `=`, in lower case; no variable can be part of one.
  private mutating func name() -> String? {
    let start = offset
    var name: [UInt8] = []
    while offset < bytes.count, !HTMLBytes.endsName(bytes[offset]) {
      switch bytes[offset] {
      case UInt8(ascii: "="): return offset > start ? String(decoding: name, as: UTF8.self) : nil
      case UInt8(ascii: "<"), UInt8(ascii: "\""), UInt8(ascii: "'"): return nil
      case 0xEF where VariableMark.starts(bytes, at: offset):
        offset += VariableMark.read(bytes, at: offset)?.length ?? 0
        return nil
      default: name.append(HTMLBytes.lowercased(bytes[offset]))
      }
      offset += 1
    }
    return String(decoding: name, as: UTF8.self)
  }

  private mutating func attribute() -> HTMLAttribute? {
    let start = offset
    guard let name = name() else { return nil }
    let end = offset
    skipSpaces()
    guard starts(with: "=") else {
      // The space after a name alone parts it from what follows.
      offset = end
      return HTMLAttribute(name: name, range: start..<end)
    }
    offset += 1
    skipSpaces()
    guard let value = value() else { return nil }
    return HTMLAttribute(name: name, range: start..<offset, value: value)
  }

  private mutating func value() -> Range<Int>? {
    guard offset < bytes.count else { return nil }
    let quote = bytes[offset]
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return unquotedValue() }
    let start = offset + 1
    guard let end = bytes[start...].firstIndex(of: quote) else {
      offset = bytes.count
      return nil
    }
    offset = end + 1
    return start..<end
  }

  private mutating func unquotedValue() -> Range<Int>? {
    let start = offset
    while offset < bytes.count, !HTMLBytes.isSpace(bytes[offset]) {
      switch bytes[offset] {
      case UInt8(ascii: ">"): return offset > start ? start..<offset : nil
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: "`"):
        return nil
      default: offset += 1
      }
    }
    return offset < bytes.count ? start..<offset : nil
  }
}

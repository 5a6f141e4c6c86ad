/// Finds the tags of a template.
struct TemplateScanner {
  private let bytes: [UInt8]
  private var position = 0
  private(set) var tags: [TemplateTag] = []
  private(set) var problems: [LocatedProblem] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func scan() {
    while let start = find("{", from: position), problems.count < TemplateProblems.limit {
      switch byte(at: start + 2) {
      case UInt8(ascii: "!"): scanComment(at: start)
      case UInt8(ascii: "{"): scanTriple(at: start)
      default: scanTag(at: start)
      }
    }
  }

  private mutating func scanComment(at start: Int) {
    guard let close = find("}", from: start + 3) else {
      problems.append(LocatedProblem(.unclosedTag("{{!"), at: start))
      position = bytes.count
      return
    }
    position = close + 2
    tags.append(TemplateTag(.comment, TemplateName(text: "", offset: start), range: start..<position))
  }

  private mutating func scanTriple(at start: Int) {
    guard let close = closing(after: start + 3, from: start) else { return }
    guard byte(at: close + 2) == UInt8(ascii: "}") else {
      problems.append(LocatedProblem(.unclosedTriple(text(start + 3..<close)), at: start))
      position = close + 2
      return
    }
    position = close + 3
    add(.raw, start..<position, name: start + 3..<close)
  }

  private mutating func scanTag(at start: Int) {
    guard let close = closing(after: start + 2, from: start) else { return }
    position = close + 2
    guard let sigil = byte(at: start + 2), sigil != UInt8(ascii: "=") else {
      problems.append(LocatedProblem(.delimiters, at: start + 2))
      return
    }
    let kind: TemplateTag.Kind? =
      switch sigil {
      case UInt8(ascii: "#"): .section
      case UInt8(ascii: "^"): .inverted
      case UInt8(ascii: "/"): .close
      case UInt8(ascii: ">"): .partial
      case UInt8(ascii: "$"): .block
      case UInt8(ascii: "<"): .parent
      case UInt8(ascii: "&"): .raw
      default: nil
      }
    add(kind ?? .variable, start..<position, name: start + (kind == nil ? 2 : 3)..<close)
  }

  private mutating func add(_ kind: TemplateTag.Kind, _ range: Range<Int>, name padded: Range<Int>) {
    var name = bytes[padded.clamped(to: 0..<bytes.count)]
    name = name.drop(while: Self.isSpace)
    while let last = name.last, Self.isSpace(last) { name.removeLast() }
    guard isName(name, for: kind) else {
      let offset = name.isEmpty ? range.lowerBound : name.startIndex
      problems.append(LocatedProblem(problem(with: name, kind), at: offset))
      return
    }
    let text = String(decoding: name, as: UTF8.self)
    tags.append(TemplateTag(kind, TemplateName(text: text, offset: name.startIndex), range: range))
  }

  private func isName(_ name: ArraySlice<UInt8>, for kind: TemplateTag.Kind) -> Bool {
    switch kind {
    case .partial, .parent: TemplateName.isTemplateName(name)
    case .block: TemplateName.isDottedName(name) && !name.elementsEqual([UInt8(ascii: ".")])
    case .close: TemplateName.isTemplateName(name) || TemplateName.isDottedName(name)
    default: TemplateName.isDottedName(name)
    }
  }

  private func problem(with name: ArraySlice<UInt8>, _ kind: TemplateTag.Kind) -> TemplateProblem {
    let text = String(decoding: name, as: UTF8.self)
    switch kind {
    case .partial where text.hasPrefix("*"), .parent where text.hasPrefix("*"):
      return .dynamicName(text)
    default: return text.isEmpty ? .emptyTag : .notAName(text)
    }
  }

  /// Where the tag that starts at `start` closes; a tag that opens before it means that this one never does.
  private mutating func closing(after from: Int, from start: Int) -> Int? {
    var offset = from
    while offset + 1 < bytes.count {
      if bytes[offset] == bytes[offset + 1] {
        if bytes[offset] == UInt8(ascii: "}") { return offset }
        if bytes[offset] == UInt8(ascii: "{") { break }
      }
      offset += 1
    }
    let line = bytes[start..<min(offset, bytes.count)].prefix { $0 != UInt8(ascii: "\n") }
    problems.append(LocatedProblem(.unclosedTag(String(decoding: line, as: UTF8.self)), at: start))
    position = offset + 1 < bytes.count ? offset : bytes.count
    return nil
  }

  /// The next place where a brace is doubled.
  private func find(_ brace: Unicode.Scalar, from start: Int) -> Int? {
    let wanted = UInt8(ascii: brace)
    var offset = start
    while offset + 1 < bytes.count {
      if bytes[offset] == wanted, bytes[offset + 1] == wanted { return offset }
      offset += 1
    }
    return nil
  }

  private func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}

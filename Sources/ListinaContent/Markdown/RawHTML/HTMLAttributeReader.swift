import ListinaModel

/// Reads the value of one attribute of raw HTML.
struct HTMLAttributeReader {
  let tag: HTMLTag
  let attribute: HTMLAttribute
  let raw: RawHTML

  /// The value as it was typed, without quotation marks.
  var value: UnsafeBufferPointer<UInt8> { raw.part(attribute.value ?? 0..<0) }

  var text: String { String(decoding: CharacterReferences.decode(value), as: UTF8.self) }

  /// The value of another attribute of the tag.
  func other(_ name: String) -> String? {
    guard let found = tag.attributes.first(where: { $0.name == name }) else { return nil }
    return HTMLAttributeReader(tag: tag, attribute: found, raw: raw).text
  }

  func holdsMark(_ marks: VariableMarks) -> Bool {
    MarkedText(value).contains { piece in
      if case .plain = piece { false } else { true }
    }
  }

  /// A reference to what HTML does not allow, as an offset in the value.
  var forbiddenReference: (text: UnsafeBufferPointer<UInt8>, offset: Int)? {
    reference { $0.isNumber && $0.scalar == nil }.map { (value, $0.lowerBound) }
  }

  /// A reference whose meaning is not known here.
  var unknownReference: String? {
    reference { $0.scalar == nil }.map { String(decoding: value[$0], as: UTF8.self) }
  }

  private func reference(where isFound: (CharacterReferences.Found) -> Bool) -> Range<Int>? {
    let value = value
    for offset in value.indices where value[offset] == UInt8(ascii: "&") {
      if let found = CharacterReferences.read(value, at: offset), isFound(found) { return offset..<found.end }
    }
    return nil
  }

  func isValid(under rule: HTMLAttributeRule) -> Bool {
    switch rule {
    case .text: return true
    // Browsers may decode what is not known here.
    case _ where value.contains(UInt8(ascii: "&")): return false
    case .classes: return !words.contains { ThemeNames.owns($0) }
    case .language:
      return !text.isEmpty
        && text.utf8.allSatisfy { HTMLBytes.isLetter($0) || HTMLBytes.isDigit($0) || $0 == UInt8(ascii: "-") }
    case .words(let allowed):
      return !words.isEmpty
        && words.allSatisfy { allowed.contains(String($0)) || allowed.contains($0.lowercased()) }
    case .number:
      let digits = text.first == "-" ? text.dropFirst() : text[...]
      return (1...9).contains(digits.utf8.count) && digits.utf8.allSatisfy(HTMLBytes.isDigit)
    case .flag: return text.isEmpty || text.lowercased() == attribute.name
    case .date: return tag.name == "time" ? HTMLDate.isTime(of: text) : HTMLDate.isMoment(text)
    case .id, .address, .alignment, .dropped: return false
    }
  }

  private var words: [Substring] { text.split(whereSeparator: \.isWhitespace) }

  func hint(for rule: HTMLAttributeRule) -> String {
    switch rule {
    case .classes: "classes that begin with 'l-' belong to the theme"
    case .language: "write a language tag, such as 'en' or 'pt-BR'"
    case .words(let words): "write " + words.map { "'\($0)'" }.joined(separator: ", ")
    case .number: "write a whole number"
    case .date: "write a date as '2024-05-01'"
    case .flag: "write the name alone"
    default: "remove it"
    }
  }
}

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

  var holdsMark: Bool {
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

  /// What is wrong with the value under a rule that values can break, as advice; nil when nothing is.
  func problem(under rule: HTMLAttributeRule) -> String? {
    // Browsers may decode what is not known here.
    let isUnclear = value.contains(UInt8(ascii: "&"))
    switch rule {
    case .value(.text): return nil
    case .value(let kind): return isUnclear ? kind.advice(on: text) : kind.problem(with: text)
    case .classes:
      let isFree = !isUnclear && !text.split(whereSeparator: \.isWhitespace).contains { ThemeNames.owns($0) }
      return isFree ? nil : isUnclear ? "write a class without '&'" : ThemeNames.advice
    case .date:
      let isDate = tag.name == "time" ? HTMLDate.isTime(of: text) : HTMLDate.isMoment(text)
      return isDate && !isUnclear ? nil : "write a date as '2024-05-01'"
    case .flag:
      let isName = text.isEmpty || text.lowercased() == attribute.name
      return isName && !isUnclear ? nil : "write the name alone"
    case .id, .address, .alignment, .dropped: return "remove it"
    }
  }
}

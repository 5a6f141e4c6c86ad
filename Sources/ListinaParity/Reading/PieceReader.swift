import ListinaContent
import ListinaModel

/// Takes the HTML of a document apart into the units that are compared.
struct PieceReader {
  private let document: Document
  private var builder = PieceBuilder()
  private var slot = 0

  init(_ text: ComparedText) { document = text.document }

  /// The parts of the text; their facts are those of links alone.
  consuming func read() -> TextParts {
    document.html.bytes.withUnsafeBufferPointer { bytes in
      for index in document.blocks.indices {
        builder.begin(block: index)
        read(bytes, document.blocks[index].html)
        builder.endPiece()
      }
    }
    return builder.parts
  }

  private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      switch bytes[offset] {
      case UInt8(ascii: "<"): offset = readMarkup(bytes, offset..<range.upperBound)
      case UInt8(ascii: "&"): offset = readReference(bytes, offset..<range.upperBound)
      case ..<0x80:
        builder.words.append(UInt32(bytes[offset]))
        offset += 1
      default: offset = readScalar(bytes, offset..<range.upperBound)
      }
    }
  }

  // MARK: Words

  private mutating func readReference(_ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>) -> Int {
    guard let found = CharacterReferences.read(UnsafeBufferPointer(rebasing: bytes[rest]), at: 0),
      let scalar = found.scalar
    else {
      builder.words.append(UInt32(UInt8(ascii: "&")))
      return rest.lowerBound + 1
    }
    builder.words.append(scalar.value)
    return rest.lowerBound + found.end
  }

  /// Reads a scalar of two bytes and more; a library for it would take longer than all else here.
  private mutating func readScalar(_ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>) -> Int {
    let start = rest.lowerBound
    let first = UInt32(bytes[start])
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard length <= rest.count else { return rest.upperBound }
    var scalar = first & (0xFF >> UInt32(length + 1))
    for byte in bytes[(start + 1)..<(start + length)] { scalar = scalar << 6 | UInt32(byte & 0x3F) }
    builder.words.append(scalar)
    return start + length
  }

  // MARK: Tags

  private mutating func readMarkup(_ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>) -> Int {
    var tokens = HTMLTokenizer(UnsafeBufferPointer(rebasing: bytes[rest]))
    guard let token = tokens.next() else { return rest.upperBound }
    let end = rest.lowerBound + token.range.upperBound
    switch token.kind {
    // It begins no tag.
    case .text:
      builder.words.append(UInt32(UInt8(ascii: "<")))
      return rest.lowerBound + 1
    case .startTag(let tag): open(tag, bytes, rest, takeSlots(before: end))
    case .endTag(let name):
      _ = takeSlots(before: end)
      builder.close(name)
    case .comment, .refused: break
    }
    return end
  }

  private mutating func takeSlots(before end: Int) -> [SlottedHTML.Slot] {
    var taken: [SlottedHTML.Slot] = []
    while slot < document.html.slots.count, document.html.slots[slot].offset < end {
      taken.append(document.html.slots[slot].slot)
      slot += 1
    }
    return taken
  }

  private mutating func open(
    _ tag: HTMLTag, _ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>, _ slots: [SlottedHTML.Slot]
  ) {
    switch tag.name {
    case "a": builder.words.openLink(to: reference(in: slots) ?? address(of: tag, bytes, rest))
    case "img": if let target = reference(in: slots) { builder.words.addImage(target) }
    default:
      for case .headingID(let index) in slots { builder.beginSection(under: index) }
      builder.open(tag.name)
    }
  }

  private func reference(in slots: [SlottedHTML.Slot]) -> LinkTarget? {
    for case .reference(let index) in slots { return LinkTarget(document.references[index]) }
    return nil
  }

  /// Where a link leads that is written whole.
  private func address(
    of tag: HTMLTag, _ bytes: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>
  ) -> LinkTarget? {
    guard let value = tag.attributes.first(where: { $0.name == "href" })?.value, !value.isEmpty else {
      return nil
    }
    let start = rest.lowerBound
    let written = bytes[(start + value.lowerBound)..<(start + value.upperBound)]
    return LinkTarget(
      String(
        decoding: CharacterReferences.decode(UnsafeBufferPointer(rebasing: written)), as: UTF8.self))
  }
}

/// HTML with places left open for what differs from page to page.
///
/// A text that stands on several pages is parsed and written once; only its slots are filled for each.
package struct SlottedHTML: Sendable {
  package private(set) var bytes: [UInt8] = []
  package private(set) var slots: [(offset: Int, slot: Slot)] = []

  package init() {}

  /// What stands in an open place.
  package enum Slot: Hashable, Sendable {
    /// The id of the heading with this index.
    case headingID(Int)
    /// Where a link from the heading with this index to itself begins; the heading's words are its text.
    case permalinkStart(Int)
    /// Where that link ends.
    case permalinkEnd(Int)
    /// The whole of such a link, for a heading that holds links and so cannot be one.
    case permalink(Int)
    /// The address of an internal link or image; the index is that of ``Document/references``.
    case reference(Int)
    /// A table of records.
    case records(RecordTable)
    /// Where attributes of a block can stand, by its index in ``Document/blocks``.
    case attributes(Int)
  }

  package mutating func leave(_ slot: Slot) { slots.append((bytes.count, slot)) }

  /// Leaves a slot open in what is written already, behind those at the same offset.
  package mutating func leave(_ slot: Slot, at offset: Int) {
    let index = slots.firstIndex { $0.offset > offset } ?? slots.endIndex
    slots.insert((offset, slot), at: index)
  }

  package mutating func append(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }
  package mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }
  package mutating func append(byte: UInt8) { bytes.append(byte) }
  package mutating func append(_ run: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: run) }
  package mutating func removeLast(_ count: Int) { bytes.removeLast(count) }
  package mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

  /// Replaces pieces of the HTML, none of which holds a slot.
  mutating func apply(_ edits: TextEdits) {
    var edited: [UInt8] = []
    edited.reserveCapacity(edits.moved(bytes.count))
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      for (range, text) in edits.edits {
        edited.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<range.lowerBound]))
        edited.append(
          contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        start = range.upperBound
      }
      edited.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start...]))
    }
    bytes = edited
    for index in slots.indices { slots[index].offset = edits.moved(slots[index].offset) }
  }

  /// Appends the HTML with each slot filled.
  package func write(to output: inout [UInt8], filling fill: (Slot, inout [UInt8]) -> Void) {
    var start = 0
    for (offset, slot) in slots {
      output.append(contentsOf: bytes[start..<offset])
      fill(slot, &output)
      start = offset
    }
    output.append(contentsOf: bytes[start...])
  }
}

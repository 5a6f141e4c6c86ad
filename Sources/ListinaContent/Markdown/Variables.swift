package import ListinaModel

/// What `{{name}}` and `{{> name}}` can stand for in one text.
package struct Variables: Sendable {
  private var values: [String: String]
  /// The tables that `{{> name}}` can stand for.
  package var tables: Set<RecordTable> = []

  package init(_ values: [String: String]) { self.values = values }

  package func value(of name: String) -> String? { values[name] }
  package var names: some Sequence<String> { values.keys }

  package mutating func merge(_ other: [String: String]) {
    values.merge(other) { _, new in new }
  }

  /// `a`, `contact.email`: letters, digits, `_` and `-` between dots.
  static func isName(_ text: String) -> Bool {
    text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy(isNameByte)
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}

/// One line of a PO file, by how it begins.
enum POLine {
  enum Comment { case remark, note, reference, flag }

  /// To which part of an entry the words of a line belong.
  struct Standing: Hashable {
    var isObsolete = false
    var isPrevious = false
  }

  case empty
  case comment(Comment, ArraySlice<UInt8>)
  /// Keywords and strings.
  case words(Standing, ArraySlice<UInt8>)

  init(_ line: ArraySlice<UInt8>) {
    let line = line.drop(while: Self.isBlank)
    guard let first = line.first else {
      self = .empty
      return
    }
    guard first == UInt8(ascii: "#") else {
      self = .words(Standing(), line)
      return
    }
    let rest = line.dropFirst()
    switch rest.first {
    case UInt8(ascii: "."): self = .comment(.note, Self.trimmed(rest.dropFirst()))
    case UInt8(ascii: ":"): self = .comment(.reference, Self.trimmed(rest.dropFirst()))
    // Newer gettext writes flags that stay after '#='.
    case UInt8(ascii: ","), UInt8(ascii: "="): self = .comment(.flag, Self.trimmed(rest.dropFirst()))
    case UInt8(ascii: "|"): self = .words(Standing(isPrevious: true), rest.dropFirst())
    case UInt8(ascii: "~"):
      let isPrevious = rest.dropFirst().first == UInt8(ascii: "|")
      self = .words(
        Standing(isObsolete: true, isPrevious: isPrevious), rest.dropFirst(isPrevious ? 2 : 1))
    default: self = .comment(.remark, Self.trimmed(rest))
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C }

  /// A comment without the space after its sign, and those at its end.
  private static func trimmed(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let words = words.first == UInt8(ascii: " ") ? words.dropFirst() : words
    return words.dropLast(words.reversed().prefix(while: isBlank).count)
  }
}

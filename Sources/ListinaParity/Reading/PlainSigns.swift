/// The words of a piece of a text, without markup, as they are read for facts.
///
/// Digits of all scripts, blanks, hyphens and full-width signs are folded to one form; beside each sign stands what
/// was written there.
struct PlainSigns {
  private(set) var folded: [UInt32] = []
  private(set) var written: [UInt32] = []

  var count: Int { folded.count }
  var isBlank: Bool { folded.allSatisfy { $0 == Sign.space || $0 == Sign.tightSpace } }

  mutating func append(_ scalar: UInt32) {
    guard let sign = Sign.folded(scalar) else { return }
    folded.append(sign)
    written.append(scalar)
  }

  /// Separates what stands before from what follows.
  mutating func appendBreak() {
    if let last = folded.last, last != Sign.pause { append(Sign.pause) }
  }

  mutating func hide(_ range: Range<Int>) {
    for index in range { folded[index] = Sign.pause }
  }

  func text(_ range: Range<Int>) -> String { Self.string(folded[range]) }
  func writtenText(_ range: Range<Int>) -> String { Self.string(written[range]) }

  private static func string(_ signs: ArraySlice<UInt32>) -> String {
    var scalars = String.UnicodeScalarView()
    for sign in signs { if let scalar = Unicode.Scalar(sign) { scalars.append(scalar) } }
    return String(scalars)
  }
}

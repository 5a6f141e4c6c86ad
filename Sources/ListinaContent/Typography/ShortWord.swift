/// A word of at most 16 bytes, compared without the cost of a string.
struct ShortWord: Hashable {
  static let longest = 16

  private let low: UInt64
  private let high: UInt64

  /// Nil for an empty or a longer word.
  init?(_ bytes: some Collection<UInt8>) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var count = 0
    for byte in bytes {
      if count == Self.longest { return nil }
      if count < 8 { low = low << 8 | UInt64(byte) } else { high = high << 8 | UInt64(byte) }
      count += 1
    }
    guard count > 0 else { return nil }
    self.low = low
    self.high = high
  }

  init?(_ text: String) { self.init(text.utf8) }

  /// The words of a text with spaces between them.
  static func set(_ words: String) -> Set<ShortWord> {
    Set(words.split(separator: " ").compactMap { Self($0.utf8) })
  }

  /// Spreads the words of a small table well; see Knuth, The Art of Computer Programming, section 6.4.
  fileprivate var mixed: UInt64 { (low ^ high &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15 }
}

/// A fixed table by words, asked often enough for a dictionary's hashing to be seen in the time of a build.
struct WordTable<Value: Sendable>: Sendable {
  private var slots: [(word: ShortWord, value: Value)?]
  private let shift: UInt64

  init(_ words: [ShortWord: Value]) {
    var bits: UInt64 = 4
    while words.count * 4 > 1 << bits { bits += 1 }
    shift = 64 - bits
    slots = Array(repeating: nil, count: 1 << bits)
    for (word, value) in words {
      var index = Int(word.mixed >> shift)
      while slots[index] != nil { index = (index + 1) & (slots.count - 1) }
      slots[index] = (word, value)
    }
  }

  subscript(word: ShortWord) -> Value? {
    var index = Int(word.mixed >> shift)
    while let slot = slots[index] {
      if slot.word == word { return slot.value }
      index = (index + 1) & (slots.count - 1)
    }
    return nil
  }
}

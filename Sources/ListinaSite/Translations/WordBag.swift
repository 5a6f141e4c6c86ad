/// The words of a text, however often each stands in it, as numbers that are quick to compare.
struct WordBag {
  /// In ascending order, each once.
  private let words: [UInt64]

  init(_ text: String) {
    var words: [UInt64] = []
    var word = Self.start
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace {
        Self.end(&word, in: &words)
      } else if scalar.properties.isIdeographic {
        // Languages that are written with these have no spaces.
        Self.end(&word, in: &words)
        words.append(UInt64(scalar.value))
      } else {
        word = (word ^ UInt64(scalar.value)) &* 0x100_0000_01B3
      }
    }
    Self.end(&word, in: &words)
    words.sort()
    self.words = words.enumerated().filter { $0 == 0 || words[$0 - 1] != $1 }.map(\.element)
  }

  /// FNV-1a (RFC 9923), over scalars.
  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func end(_ word: inout UInt64, in words: inout [UInt64]) {
    if word != start { words.append(word) }
    word = start
  }

  /// The part of all words that is in both, from 0 to 1.
  func likeness(to other: WordBag) -> Double {
    var (shared, own, their) = (0, 0, 0)
    while own < words.count, their < other.words.count {
      if words[own] == other.words[their] {
        (shared, own, their) = (shared + 1, own + 1, their + 1)
      } else if words[own] < other.words[their] {
        own += 1
      } else {
        their += 1
      }
    }
    let all = words.count + other.words.count - shared
    return all == 0 ? 1 : Double(shared) / Double(all)
  }
}

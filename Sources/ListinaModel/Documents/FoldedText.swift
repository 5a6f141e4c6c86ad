/// Text in lower case without the diacritics of Latin letters, for addresses and anchors.
///
/// Letters of other scripts stay whole: in Devanagari or Arabic, marks are part of the word.
package enum FoldedText {
  package static func fold(_ text: String) -> String {
    let lowercased = text.lowercased()
    if lowercased.utf8.allSatisfy({ $0 < 0x80 }) { return lowercased }
    var folded: [UInt8] = []
    for scalar in lowercased.unicodeScalars {
      if scalar.isASCII {
        folded.append(UInt8(scalar.value))
      } else if let spelling = spellings[scalar] {
        folded += spelling
      } else if !isMark(scalar, after: folded.last) {
        folded += String(scalar).utf8
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// A combining diacritical mark on a Latin letter, as decomposed text has it.
  private static func isMark(_ scalar: Unicode.Scalar, after base: UInt8?) -> Bool {
    guard (0x300...0x36F).contains(scalar.value), let base else { return false }
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(base)
  }

  private static let spellings: [Unicode.Scalar: [UInt8]] = {
    var spellings: [Unicode.Scalar: [UInt8]] = [:]
    for (base, letters) in variants {
      for letter in letters.unicodeScalars { spellings[letter] = Array(base.utf8) }
    }
    return spellings
  }()

  private static let variants: [(base: String, letters: String)] = [
    ("a", "áàâäãåāăąǎạảấầẩẫậắằẳẵặǻ"), ("ae", "æǽ"), ("c", "çćĉċč"), ("d", "ďđðḍ"),
    ("e", "éèêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģǧ"), ("h", "ĥħḥ"), ("i", "íìîïĩīĭįıǐịỉ"), ("ij", "ĳ"),
    ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňǹŋ"), ("o", "óòôöõōŏőøǒọỏốồổỗộơớờởỡợǿ"),
    ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšșṣſ"), ("ss", "ß"), ("t", "ţťțŧṭ"), ("th", "þ"),
    ("u", "úùûüũūŭůűųǔụủưứừửữự"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓ"),
  ]
}

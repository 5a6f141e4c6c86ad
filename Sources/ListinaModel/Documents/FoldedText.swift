/// Text in lower case without the diacritics of Latin letters, for addresses and anchors.
///
/// Letters of other scripts stay whole: in Devanagari or Arabic, marks are part of the word.
package enum FoldedText {
  package static func fold(_ text: String) -> String {
    let lowercased = text.lowercased()
    if lowercased.utf8.allSatisfy({ $0 < 0x80 }) { return lowercased }
    var folded = String.UnicodeScalarView()
    for scalar in lowercased.unicodeScalars {
      if scalar.isASCII {
        folded.append(scalar)
      } else if let spelling = spellings[scalar] {
        folded.append(contentsOf: spelling)
      } else if !isMark(scalar, after: folded.last) {
        folded.append(scalar)
      }
    }
    return String(folded)
  }

  /// A combining diacritical mark on a Latin letter, as decomposed text has it.
  private static func isMark(_ scalar: Unicode.Scalar, after base: Unicode.Scalar?) -> Bool {
    guard (0x300...0x36F).contains(scalar.value), let base else { return false }
    return base.isASCII && base.properties.isAlphabetic
  }

  private static let spellings: [Unicode.Scalar: String.UnicodeScalarView] = {
    var spellings: [Unicode.Scalar: String.UnicodeScalarView] = [:]
    for (base, letters) in variants {
      for letter in letters.unicodeScalars { spellings[letter] = base.unicodeScalars }
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

/// Text in lower case without the diacritics of Latin letters, for addresses and anchors.
///
/// Letters of other scripts stay whole: in Devanagari or Arabic, marks are part of the word.
package enum FoldedText {
  package static func fold(_ text: String) -> String {
    let lowercased = text.lowercased()
    if lowercased.utf8.allSatisfy({ $0 < 0x80 }) { return lowercased }
    var folded = ""
    for character in lowercased {
      if let spelling = spellings[character] {
        folded += spelling
      } else {
        folded.append(character)
      }
    }
    return folded
  }

  /// Letters are compared by canonical equivalence, so that decomposed text is folded alike.
  private static let spellings: [Character: String] = {
    var spellings: [Character: String] = [:]
    for (base, letters) in variants {
      for letter in letters { spellings[letter] = base }
    }
    return spellings
  }()

  private static let variants: [(base: String, letters: String)] = [
    ("a", "áàâäãåāăąǎạảấầẩẫậắằẳẵặǻ"), ("ae", "æǽ"), ("c", "çćĉċč"), ("d", "ďđðḍ"),
    ("e", "éèêëēĕėęěẹẻẽếềểễệ"), ("g", "ĝğġģǧ"), ("h", "ĥħḥ"), ("i", "íìîïĩīĭįıǐịỉi\u{307}"), ("ij", "ĳ"),
    ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňǹŋ"), ("o", "óòôöõōŏőøǒọỏốồổỗộơớờởỡợǿ"),
    ("oe", "œ"), ("r", "ŕŗř"), ("s", "śŝşšșṣſ"), ("ss", "ß"), ("t", "ţťțŧṭ"), ("th", "þ"),
    ("u", "úùûüũūŭůűųǔụủưứừửữự"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷỳỵỷỹ"), ("z", "źżžẓ"),
  ]
}

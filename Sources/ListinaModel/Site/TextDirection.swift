/// The direction of a text, as HTML's `dir` names it.
package enum TextDirection: String, Sendable {
  case leftToRight = "ltr"
  case rightToLeft = "rtl"

  /// That of a script (ISO 15924; the Unicode Character Database has the direction of its letters).
  init(ofScript script: String?) {
    self = script.map(Self.fromRight.contains) == true ? .rightToLeft : .leftToRight
  }

  private static let fromRight: Set<String> = [
    "Adlm", "Arab", "Aran", "Armi", "Avst", "Chrs", "Cprt", "Elym", "Gara", "Hatr", "Hebr", "Hung", "Khar",
    "Lydi", "Mand", "Mani", "Mend", "Merc", "Mero", "Narb", "Nbat", "Nkoo", "Orkh", "Ougr", "Palm", "Phli",
    "Phlp", "Phnx", "Prti", "Rohg", "Samr", "Sarb", "Sidt", "Sogd", "Sogo", "Syrc", "Syre", "Syrj", "Syrn",
    "Thaa", "Yezi",
  ]
}

import ListinaModel

/// How a language writes quotations.
struct QuotationMarks: Sendable {
  struct Pair: Sendable {
    let open: StaticString
    let close: StaticString
  }

  /// In the place of `"…"`.
  let double: Pair
  /// In the place of `'…'`.
  let single: Pair
  /// U+2019, the apostrophe of every language here (Unicode Standard, section 6.2).
  static let apostrophe: StaticString = "’"

  private init(
    _ open: StaticString, _ close: StaticString, _ innerOpen: StaticString, _ innerClose: StaticString
  ) {
    double = Pair(open: open, close: close)
    single = Pair(open: innerOpen, close: innerClose)
  }

  /// Those of a locale or of its parents; nil where none are known.
  static func marks(for locale: LocaleTag) -> QuotationMarks? {
    var wanted: LocaleTag? = locale
    while let tag = wanted {
      if let marks = known[tag.text] { return marks }
      wanted = tag.parent
    }
    return nil
  }

  /// The delimiters of CLDR. It has no spaces in them, but French quotations have (see ``SpacingRules``).
  static let known: [String: QuotationMarks] = {
    let styles: [(languages: String, marks: QuotationMarks)] = [
      ("cs de et hr is mk sk sl", QuotationMarks("„", "“", "‚", "‘")),
      ("cy da en es ga gl id lv ms mt pt sw tr vi", QuotationMarks("“", "”", "‘", "’")),
      ("ca el eu it pt-PT sq", QuotationMarks("«", "»", "“", "”")),
      ("be ru uk", QuotationMarks("«", "»", "„", "“")),
      ("nb nn no", QuotationMarks("«", "»", "‘", "’")),
      ("bg lt", QuotationMarks("„", "“", "„", "“")),
      ("pl ro", QuotationMarks("„", "”", "«", "»")),
      ("fi sv", QuotationMarks("”", "”", "’", "’")),
      ("bs", QuotationMarks("„", "”", "‘", "’")),
      ("hu", QuotationMarks("„", "”", "»", "«")),
      ("nl", QuotationMarks("‘", "’", "‘", "’")),
      ("sr", QuotationMarks("„", "”", "’", "’")),
      ("fr", QuotationMarks("«\u{A0}", "\u{A0}»", "«\u{A0}", "\u{A0}»")),
      ("fr-CH", QuotationMarks("«", "»", "‹", "›")),
    ]
    var known: [String: QuotationMarks] = [:]
    for (languages, marks) in styles {
      for language in languages.split(separator: " ") { known[String(language)] = marks }
    }
    return known
  }()
}

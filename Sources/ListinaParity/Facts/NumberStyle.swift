import ListinaModel

/// How a locale writes numbers and dates.
struct NumberStyle: Sendable {
  /// A comma stands before decimals, and a point between groups.
  let hasDecimalComma: Bool
  /// `4/5/2026` is a day of April; nil where readers cannot know.
  let isMonthFirst: Bool?
  let months: [MonthNames]
  let locale: LocaleTag

  init(_ locale: LocaleTag) {
    let subtags: [Substring] = locale.text.split(separator: "-")
    let region = subtags.dropFirst().last { $0.count == 2 }
    self.locale = locale
    months = MonthNames.of(locale)
    hasDecimalComma =
      Self.commaLanguages.contains(locale.language)
      && !(region.map { Self.pointRegions.contains(String($0)) } ?? false)
    switch (locale.language, region) {
    case ("en", nil): isMonthFirst = nil
    case ("en", "US"), ("en", "PH"), ("fil", _): isMonthFirst = true
    default: isMonthFirst = false
    }
  }

  private static let commaLanguages: Set<String> = Set(
    """
    af az be bg bs ca cs da de el es et eu fi fr gl hr hu hy id is it ka kk lt lv mk nb nl nn no pl pt ro ru sk sl \
    sq sr sv tr uk uz vi
    """.split(separator: " ").map(String.init))

  /// Where the language's own way does not hold: Switzerland, Mexico and their like.
  private static let pointRegions: Set<String> = [
    "CH", "LI", "MX", "US", "PR", "GT", "HN", "NI", "PA", "PE", "SV", "DO",
  ]
}

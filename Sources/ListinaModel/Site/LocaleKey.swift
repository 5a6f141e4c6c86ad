/// A locale in the one spelling by which it is looked up: `zh-CN`, `zh-Hans-CN` and `cmn-CN` are the same.
struct LocaleKey: Hashable {
  private(set) var language: WrittenLanguage
  /// The subtags after language and script.
  private(set) var rest: [Substring]

  init(of tag: LocaleTag) {
    language = tag.writtenLanguage
    let subtags = LocaleSubtags(tag.successor?.text ?? tag.text)
    rest = subtags.isPrivate ? [] : subtags.rest
  }

  /// The locale and its parents, the nearest first.
  var chain: [LocaleKey] {
    var chain = [self]
    while let next = chain.last?.parent { chain.append(next) }
    return chain
  }

  private var parent: LocaleKey? {
    var parent = self
    guard let last = rest.last else {
      // CLDR has Bokmål as the parent of Nynorsk: who reads one reads the other.
      guard language.code == "nn" else { return nil }
      parent.language = WrittenLanguage(code: "no", script: language.script)
      return parent
    }
    parent.rest.removeLast()
    if let letter = parent.rest.last, letter.utf8.count == 1 { parent.rest.removeLast() }
    if rest.count == 1, LocaleSubtags.isRegion(last), let wider = wider(than: last) { parent.rest = [wider] }
    return parent
  }

  // MARK: Countries

  /// What CLDR has between a country and its language (`parentLocales`; UTS 35, part 1, section 4.1.3).
  private func wider(than region: Substring) -> Substring? {
    switch (language.code, language.script) {
    case ("en", "Latn"):
      if Self.englishInEurope.contains(region) { return "150" }
      return region == "001" || Self.englishInAmerica.contains(region) ? nil : "001"
    case ("es", "Latn"): return Self.spanishInAmerica.contains(region) ? "419" : nil
    case ("pt", "Latn"): return Self.portugueseAsInPortugal.contains(region) ? "PT" : nil
    case ("zh", "Hant"): return region == "MO" ? "HK" : nil
    default: return nil
    }
  }

  private static let englishInEurope = read("AT BE CH DE DK FI NL SE SI")
  private static let englishInAmerica = read("AS BI GU JP MH MP PH PR UM US VI")
  private static let spanishInAmerica = read(
    "AR BO BR BZ CL CO CR CU DO EC GT HN JP MX NI PA PE PR PY SV US UY VE")
  private static let portugueseAsInPortugal = read("AO CH CV FR GQ GW LU MO MZ ST TL")

  private static func read(_ regions: String) -> Set<Substring> { Set(regions.split(separator: " ")) }
}

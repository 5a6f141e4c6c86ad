import Foundation
import ListinaModel

/// Finds which of some locales' words a reader of another locale can read (RFC 4647, section 3.4).
///
/// With what that leaves to others: scripts are never mixed (`zh-TW` takes no words of `zh`, nor `sr-Latn` those of
/// `sr`), and regions have the parents that CLDR gives them (`es-MX` → `es-419` → `es`).
struct LocaleLookup {
  /// A language as it is written: two tags with the same one can be read by the same readers.
  struct Language: Hashable {
    /// Its code as CLDR has it: `he` for `iw`.
    let code: String
    /// The script that the tag names, else the one that is likely; nil where none is known.
    let script: String?
  }

  /// A locale with its script spelt out, so that `zh-CN` and `zh-Hans-CN` are the same.
  fileprivate struct Key: Hashable {
    var language: Language
    /// Region and variants, without extensions.
    var rest: [String]
  }

  private let offered: [LocaleTag]
  private let keys: [Key: [LocaleTag]]

  init(_ offered: some Sequence<LocaleTag>) {
    self.offered = offered.sorted()
    keys = Dictionary(grouping: self.offered) { Key(of: $0) }
  }

  /// The locales that serve the readers of another, the nearest first.
  func tags(for locale: LocaleTag) -> [LocaleTag] {
    var tags = offered.filter { $0 == locale }
    for key in Key(of: locale).chain {
      tags += (keys[key] ?? []).filter { !tags.contains($0) }
    }
    return tags
  }
}

extension LocaleLookup.Language {
  init(of tag: LocaleTag) {
    let modern = Self.modern[tag.language]
    code = modern?.code ?? tag.language
    script = tag.script ?? modern?.script ?? Self.likelyScript(of: tag.text)
  }

  /// The script in which a language is written where nothing else is said.
  static func usualScript(of code: String) -> String? { likelyScript(of: code) }

  private static func likelyScript(of identifier: String) -> String? {
    // `LocaleTag` finds the script among the subtags that ICU adds.
    LocaleTag(Locale.Language(identifier: identifier).maximalIdentifier)?.script
  }

  /// Codes that CLDR has replaced; Norwegian without a name for its standard is Bokmål.
  private static let modern: [String: (code: String, script: String?)] = [
    "iw": ("he", nil), "in": ("id", nil), "ji": ("yi", nil), "jw": ("jv", nil), "mo": ("ro", nil),
    "tl": ("fil", nil), "nb": ("no", nil), "sh": ("sr", "Latn"),
  ]
}

extension LocaleLookup.Key {
  fileprivate init(of tag: LocaleTag) {
    language = LocaleLookup.Language(of: tag)
    let subtags = tag.text.split(separator: "-").map(String.init)
    rest = subtags.dropFirst(tag.script == nil ? 1 : 2).prefix { $0.count > 1 } + []
  }

  /// The locale and its parents.
  fileprivate var chain: [Self] {
    var chain = [self]
    while let next = chain.last?.parent { chain.append(next) }
    return chain
  }

  private var parent: Self? {
    var parent = self
    guard let last = rest.last else {
      // CLDR makes Bokmål the parent of Nynorsk.
      parent.language = LocaleLookup.Language(code: "no", script: language.script)
      return language.code == "nn" ? parent : nil
    }
    parent.rest.removeLast()
    if rest.count == 1, let region = Self.parent(ofRegion: last, in: language) { parent.rest = [region] }
    return parent
  }

  /// What CLDR puts between a region and its language (UTS 35, part 1, section 4.1.3).
  private static func parent(ofRegion region: String, in language: LocaleLookup.Language) -> String? {
    switch (language.code, language.script) {
    case ("es", _): latinAmerica.contains(region) ? "419" : nil
    case ("pt", _): portugueseAsInPortugal.contains(region) ? "PT" : nil
    case ("zh", "Hant"): region == "MO" ? "HK" : nil
    case ("en", "Latn"):
      englishAsInEurope.contains(region)
        ? "150" : region == "001" || englishAsInAmerica.contains(region) ? nil : "001"
    default: nil
    }
  }

  private static let latinAmerica: Set<String> = [
    "AR", "BO", "BR", "BZ", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "MX", "NI", "PA", "PE", "PR",
    "PY", "SV", "US", "UY", "VE",
  ]
  private static let portugueseAsInPortugal: Set<String> = [
    "AO", "CH", "CV", "FR", "GQ", "GW", "LU", "MO", "MZ", "ST", "TL",
  ]
  private static let englishAsInEurope: Set<String> = ["AT", "BE", "CH", "DE", "DK", "FI", "NL", "SE", "SI"]
  private static let englishAsInAmerica: Set<String> = [
    "AS", "BI", "GU", "JP", "MH", "MP", "PH", "PR", "UM", "US", "VI",
  ]
}

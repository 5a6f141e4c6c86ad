import Foundation

/// Languages whose plural rules are alike, for systems whose ICU cannot be asked: CLDR 45, whole numbers only.
///
/// A test compares it with ICU where there is one.
enum PluralFamily: CaseIterable, Sendable {
  case one, oneAndMillions, zeroOrOne, zeroOrOneAndMillions, dual, west, polish, east, south, baltic, latvian
  case romanian, slovenian, arabic, irish, maltese, welsh, icelandic, none

  init(of locale: Locale) {
    let language = locale.language.languageCode?.identifier ?? ""
    let isEuropean = language == "pt" && locale.language.region?.identifier == "PT"
    self =
      isEuropean
      ? .oneAndMillions : Self.allCases.first { $0.languages.contains(language[...]) } ?? .none
  }

  /// The languages of the family.
  var languages: [Substring] {
    switch self {
    case .one:
      "af an asa ast az bal bem bez bg brx ce cgg chr ckb da de dv ee el en eo et eu fi fo fur fy gl gsw ha haw hu ia io jgo jmc ka kaj kcg kk kkj kl ks ksb ku ky lb lg lij mas mgo ml mn mr nah nb nd ne nl nn nnh no nr ny nyn om or os pap ps rm rof rwk saq sc sd sdh seh sn so sq ss ssy st sv sw syr ta te teo tig tk tn tr ts ug ur uz ve vo vun wae xh xog yi"
        .split(separator: " ")
    case .oneAndMillions: ["ca", "es", "it", "scn", "vec"]
    case .zeroOrOne:
      "ak am as bho bn csw doi fa ff gu guw hi hy kab kn ln mg nso pa pcm si ti wa zu".split(separator: " ")
    case .zeroOrOneAndMillions: ["fr", "pt"]
    case .dual: ["he", "iu", "naq", "sat", "se", "sma", "smi", "smj", "smn", "sms"]
    case .west: ["cs", "sk"]
    case .polish: ["pl"]
    case .east: ["be", "ru", "uk"]
    case .south: ["bs", "hr", "sh", "sr"]
    case .baltic: ["lt"]
    case .latvian: ["lv", "prg"]
    case .romanian: ["mo", "ro"]
    case .slovenian: ["dsb", "hsb", "sl"]
    case .arabic: ["ar", "ars"]
    case .irish: ["ga"]
    case .maltese: ["mt"]
    case .welsh: ["cy"]
    case .icelandic: ["is", "mk"]
    case .none: []
    }
  }

  /// The categories that whole numbers are of, and `other`.
  var categories: [PluralCategory] {
    let used = Set((Array(0..<200) + [1_000_000]).map(category) + [.other])
    return PluralCategory.allCases.filter(used.contains)
  }

  func category(of number: Int) -> PluralCategory {
    let (ten, hundred) = (number % 10, number % 100)
    let isMillions = number != 0 && number % 1_000_000 == 0
    switch self {
    case .one: return number == 1 ? .one : .other
    case .oneAndMillions: return number == 1 ? .one : isMillions ? .many : .other
    case .zeroOrOne: return number < 2 ? .one : .other
    case .zeroOrOneAndMillions: return number < 2 ? .one : isMillions ? .many : .other
    case .dual: return number == 1 ? .one : number == 2 ? .two : .other
    case .west: return number == 1 ? .one : 2...4 ~= number ? .few : .other
    case .polish: return number == 1 ? .one : Self.isFew(number) ? .few : .many
    case .east: return Self.isOne(number) ? .one : Self.isFew(number) ? .few : .many
    case .south: return Self.isOne(number) ? .one : Self.isFew(number) ? .few : .other
    case .baltic: return 11...19 ~= hundred || ten == 0 ? .other : ten == 1 ? .one : .few
    case .latvian: return 11...19 ~= hundred || ten == 0 ? .zero : ten == 1 ? .one : .other
    case .romanian: return number == 1 ? .one : number == 0 || 1...19 ~= hundred ? .few : .other
    case .slovenian: return [1: .one, 2: .two, 3: .few, 4: .few][hundred] ?? .other
    case .arabic:
      if number < 3 { return [.zero, .one, .two][number] }
      return 3...10 ~= hundred ? .few : 11...99 ~= hundred ? .many : .other
    case .irish:
      if number == 1 || number == 2 { return number == 1 ? .one : .two }
      return 3...6 ~= number ? .few : 7...10 ~= number ? .many : .other
    case .maltese:
      if number == 1 || number == 2 { return number == 1 ? .one : .two }
      return number == 0 || 3...10 ~= hundred ? .few : 11...19 ~= hundred ? .many : .other
    case .welsh: return [0: .zero, 1: .one, 2: .two, 3: .few, 6: .many][number] ?? .other
    case .icelandic: return Self.isOne(number) ? .one : .other
    case .none: return .other
    }
  }

  private static func isOne(_ number: Int) -> Bool { number % 10 == 1 && number % 100 != 11 }
  private static func isFew(_ number: Int) -> Bool {
    2...4 ~= number % 10 && !(12...14 ~= number % 100)
  }
}

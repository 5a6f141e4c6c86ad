/// The rules of the languages that have some; in all others no space changes.
///
/// Numbers stay with their units in all of them (ISO 80000-1, section 7.1.4; Brochure of the SI, section 5.4.3).
extension SpacingRules {
  static func rules(for language: String) -> SpacingRules? { languages[language] }

  private static let languages = words.mapValues { SpacingRules($0) }

  static let words = [
    "cs": czech, "de": german, "en": english, "fr": french, "pl": polish, "sk": slovak,
  ]

  /// Internetová jazyková příručka of the Czech Language Institute, chapter 880: what must not stand at a line's end.
  ///
  /// A date may break before its year.
  private static let czech = Words(
    short: "ksvzouai",
    beforeAnything: "§ §§ čl. odst. písm. č. tj. tzv. tzn.",
    beforeNumbers: "s. str. bod bodu bodě obr. tab. kap. sv. r. tel.",
    beforeNames: "Ing. Mgr. Bc. JUDr. MUDr. MVDr. PhDr. PaedDr. RNDr. ThDr. doc. prof.",
    afterNumbers: """
      Kč Kčs tis. mil. mld. str. hod. osob lidí korun eur procent minut minuty hodin hodiny den dny dní dnů týden \
      týdny týdnů měsíc měsíce měsíců rok roky roků let
      """,
    months: """
      leden ledna únor února březen března duben dubna květen května červen června červenec července srpen srpna \
      září říjen října listopad listopadu prosinec prosince
      """)

  /// STN 01 6910, which agrees with the Czech rules.
  private static let slovak = Words(
    short: "ksvzouai",
    beforeAnything: "§ §§ čl. ods. odst. písm. č. tzv. tzn. t.j.",
    beforeNumbers: "s. str. bod bodu bode obr. tab. kap. zv. r. tel.",
    beforeNames: "Ing. Mgr. Bc. JUDr. MUDr. MVDr. PhDr. PaedDr. RNDr. ThDr. doc. prof.",
    afterNumbers: """
      Kč Sk tis. mil. mld. str. hod. osôb ľudí korún eur percent minút minúty hodín hodiny deň dni dní týždeň \
      týždne týždňov mesiac mesiace mesiacov rok roky rokov
      """,
    months: """
      január januára február februára marec marca apríl apríla máj mája jún júna júl júla august augusta september \
      septembra október októbra november novembra december decembra
      """)

  /// PN-83/P-55366; "Poprawność językowa w aktach prawnych" of the Government Legislation Centre, chapter 7.
  private static let polish = Words(
    short: "aiouwz",
    beforeAnything: "§ §§ art. ust. pkt lit. tj. tzw.",
    beforeNumbers: "nr poz. s. str. rozdz. tel.",
    afterNumbers: "zł gr r. tys. mln mld",
    months: """
      stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
      """,
    daysHaveStops: false)

  /// Lexique des règles typographiques en usage à l'Imprimerie nationale: a no-break space before `:`, `%` and inside
  /// guillemets, a narrow one before `;`, `!` and `?` and in numbers.
  private static let french = Words(
    beforeAnything: "§ §§",
    beforeNumbers: "n° nº nos p. art.",
    beforeNames: "M. MM. Mme Mmes Mlle Mlles",
    months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    daysHaveStops: false,
    groupSpace: "\u{202F}",
    spacesPunctuation: true)

  /// DIN 5008: signs and abbreviations with their numbers, and those that consist of several letters.
  private static let german = Words(
    beforeAnything: "§ §§",
    beforeNumbers: "Art. Abs. Nr. Ziff. Buchst. S. Kap. Rn. Rz. Satz Tel.",
    months: "Januar Jänner Februar März April Mai Juni Juli August September Oktober November Dezember")

  private static let english = Words(beforeAnything: "§ §§")
}

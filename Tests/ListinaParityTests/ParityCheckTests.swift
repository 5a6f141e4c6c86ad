import ListinaModel
import Testing

@Suite("Parity check")
struct ParityCheckTests {
  @Test("says nothing of a good translation", arguments: ParitySample.locales)
  func isQuiet(locale: String) throws {
    let sample = try ParitySample(try ParitySample.pair("en"))
    let found = try sample.report(ParitySample.pair(locale), in: locale)
    #expect(found == [], "\(found)")
  }

  @Test("says nothing of a good translation, whichever text prevails", arguments: ParitySample.locales)
  func isQuietTheOtherWayRound(locale: String) throws {
    let sample = try ParitySample(try ParitySample.pair(locale), in: locale)
    let found = try sample.report(ParitySample.pair("en"), in: "en")
    #expect(found == [], "\(found)")
  }

  @Test(
    "says nothing of two translations of one text",
    arguments: [("ja", "ar"), ("hu", "de"), ("cs", "zh-Hans")])
  func isQuietBetweenTranslations(first: String, second: String) throws {
    let sample = try ParitySample(try ParitySample.pair(first), in: first)
    let found = try sample.report(ParitySample.pair(second), in: second)
    #expect(found == [], "\(found)")
  }

  // MARK: What is the same

  static let same: [(String, String, String)] = [
    ("It costs 1,000 euros.", "cs", "Stojí 1 000 eur."),
    ("It costs 1,000 euros.", "de", "Das kostet 1.000 Euro."),
    ("It costs CHF 1,000,000.", "de-CH", "Das kostet CHF 1’000’000."), ("Chapter 03", "de", "Kapitel 3"),
    ("1,00,000 rupees", "hi", "१,००,००० रुपये"), ("Rate: 2.5 %", "fr", "Taux : 2,5 %"),
    ("Rate: 2.5%", "tr", "Oran: %2,5"),
    ("On 4 May 2026", "cs", "Dne 4. května 2026"), ("On 4 May 2026", "ja", "2026年5月4日"),
    ("On May 4th, 2026", "de", "Am 04.05.2026"), ("On 4/5/2026", "cs", "Dne 4. 5. 2026"),
    ("On 5/4/2026", "cs", "Dne 4. 5. 2026"), ("On 2026-05-04", "ko", "2026년 5월 4일"),
    ("On 4 May 2026", "vi", "Ngày 4 tháng 5 năm 2026"),
    ("On 4 May 2026", "lv", "No 2026. gada 4. maija"), ("On 4 May 2026", "lt", "2026 m. gegužės 4 d."),
    ("On 4 May 2026", "hu", "A 2026. május 4-i"), ("On 4 May 2026", "fi", "Alkaen 4. toukokuuta 2026"),
    ("On 4 May 2026", "th", "4 พฤษภาคม 2569"), ("On 4 May 2026", "he", "ב־4 במאי 2026"),
    ("On 4 May 2026", "fa", "۴ مهٔ ۲۰۲۶"),
    ("In May 2024", "ja", "令和6年5月"), ("Since June 2018", "hr", "Od lipnja 2018."),
    ("On 1 March", "fr", "Le 1er mars"),
    ("Until 5 pm", "de", "Bis 17:00 Uhr"), ("At 5:30 p.m.", "fr", "À 17h30"), ("From 17:00", "ja", "午後5時から"),
    ("About 1.5 million", "ja", "約150万"), ("2 billion", "de", "2 Milliarden"),
    ("10,000 users", "zh-Hans", "1万用户"),
    ("Within thirty (30) days", "cs", "Do 30 dnů"), ("Within 30 days", "cs", "Do třiceti dnů"),
    ("Within 14 days", "de", "Binnen vierzehn Tagen"),
    ("Within 30 days", "zh-Hans", "三十天内"), ("Two copies", "zh-Hans", "2 份"),
    ("In 24 hours", "es", "En un día"),
    ("Call +49 30 901820", "de", "Telefon 030 901820"),
    ("Call +1 (415) 555-0123", "fr", "Tél. 415 555 01 23"),
    ("D-10115 Berlin", "de", "10115 Berlin"), ("London SW1A 1AA", "cs", "Londýn SW1A 1AA"),
    ("110 00 Prague", "de", "11000 Prag"),
    ("Article 6(1)(f)", "de", "Artikel 6 Absatz 1 Buchstabe f"),
    ("Regulation (EU) 2016/679", "cs", "nařízení (EU) č. 2016/679"),
    ("Write to A@Example.com.", "cs", "Pište na <a@example.com>."), ("Version 2.1.3", "pl", "wersja 2.1.3"),
    (
      "[Cookies](https://en.wikipedia.org/wiki/HTTP_cookie)", "de",
      "[Cookies](https://de.wikipedia.org/wiki/HTTP-Cookie)"
    ),
    ("[Help](https://a.example/en-US/help/)", "de", "[Hilfe](http://www.a.example/de/help)"),
    (
      "[Law](https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016R0679&from=EN)", "cs",
      "[Zákon](https://eur-lex.europa.eu/legal-content/CS/TXT/?uri=CELEX%3A32016R0679)"
    ),
    ("[Shop](https://shop.example.com/a)", "cs", "[Obchod](https://shop.example.cz/a)"),
    ("[Mail](mailto:a@b.example)", "cs", "Pošta a@b.example"),
    ("20,000 EUR", "de", "20.000 EUR"), ("20,000 EUR", "de", "20,000 EUR"),
    ("20 million EUR", "de", "20 Mio. EUR"),
    ("20 million", "sw", "milioni 20"), ("1.5 million users", "sw", "watumiaji 1.500.000"),
    ("Until 5:30 pm", "de", "Bis 17.30 Uhr"), ("Until 5:30 pm", "fr", "Jusqu’à 17 h 30"),
    ("5.30pm", "cs", "17.30"), ("On 25 May 2018", "de", "Am 25.05.18"), ("In 2020-26", "de", "In 2020-2026"),
    ("From 1 May to 30 September 2026", "ja", "2026年5月1日から9月30日まで"),
    ("From 1 May to 30 September 2026", "zh-Hans", "2026年5月1日-2026年9月30日"),
    ("Version 2.0", "sw", "Toleo 2.0"), ("1234 AB Amsterdam", "ja", "1234 AB アムステルダム"),
    ("[a](https://a.example/679/oj/eng)", "cs", "[a](https://a.example/679/oj/ces)"),
    ("On 4 May 2026, not 12 March 2026", "hu", "A 2026. május 4-i, nem a 2026. március 12-i"),
    ("[a](../terms/)", "de", "[a](/de/terms/)"),
    ("Articles 15–22", "de", "Art. 15, 16, 17, 18, 19, 20, 21, 22"),
    ("In the 21st century", "fr", "Au XXIe siècle"), ("On September 16, 2026", "zh-Hans", "二〇二六年九月十六日"),
    ("See <https://a.example/x>.", "ja", "https://a.example/x をご覧ください。"),
  ]

  @Test("takes what a language writes its own way for the same", arguments: same)
  func isSame(text: String, locale: String, translation: String) throws {
    let found = try ParitySample(text).report(translation, in: locale)
    #expect(found == [], "\(found)")
  }

  // MARK: What is not

  static let different: [(String, String, String, String)] = [
    (
      "It costs 1,000 euros.", "cs", "Stojí 1 001 eur.",
      "1:7 parity-number: the number '1,000' of the authoritative text is '1 001' here"
    ),
    (
      "Rate: 2.5 %", "fr", "Taux : 2,6 %",
      "1:8 parity-number: the number '2.5' of the authoritative text is '2,6' here"
    ),
    (
      "On 4 May 2026", "cs", "Dne 4. června 2026",
      "1:5 parity-date: the date '4 May 2026' of the authoritative text is '4. června 2026' here"
    ),
    (
      "On 4 May 2026", "ja", "2025年5月4日",
      "1:1 parity-date: the date '4 May 2026' of the authoritative text is '2025年5月4日' here"
    ),
    (
      "On 4 May 2026", "zh-Hans", "2025 年 5 月 4 日起",
      "1:1 parity-date: the date '4 May 2026' of the authoritative text is '2025 年 5 月 4 日' here"
    ),
    (
      "Version 2.1.3", "de", "Version 2.1.4",
      "1:9 parity-version: the version '2.1.3' of the authoritative text is '2.1.4' here"
    ),
    (
      "110 00 Prague", "de", "120 00 Prag",
      "1:1 parity-postal-code: the postal code '110 00' of the authoritative text is '120 00' here"
    ),
    (
      "London SW1A 1AA", "cs", "Londýn SW1A 2AA",
      "1:8 parity-postal-code: the postal code 'SW1A 1AA' of the authoritative text is 'SW1A 2AA' here"
    ),
    (
      "Write to a@b.example.", "cs", "Pište na c@b.example.",
      "1:10 parity-email: the e-mail address 'a@b.example' of the authoritative text is 'c@b.example' here"
    ),
    (
      "[Help](https://a.example/help)", "de", "[Hilfe](https://a.example/halp)",
      "1:9 parity-link: the link to 'https://a.example/help' of the authoritative text is 'https://a.example/halp' here"
    ),
    (
      "Keep it for 30 days.", "cs", "Uchovejte to.",
      "1:0 parity-number: the number '30' of the authoritative text is missing here"
    ),
    ("2 years", "de", "3 Jahre", "1:1 parity-number: the number '2' of the authoritative text is '3' here"),
    (
      "Call +49 30 901820", "de", "Telefon 030 901821",
      "1:13 parity-number: the telephone number '49 30 901820' of the authoritative text is '901821' here"
    ),
    (
      "Needs IPv6", "de", "Braucht IPv4",
      "1:9 parity-number: the word 'IPv6' of the authoritative text is 'IPv4' here"
    ),
    (
      "- a\n- b", "de", "- a",
      "1:0 parity-list: the number of list items '2' of the authoritative text is '1' here"
    ),
    (
      "| a | b |\n|---|---|\n| c | d |", "de", "| a |\n|---|\n| c |",
      "1:0 parity-table: the number of columns '2' of the authoritative text is '1' here"
    ),
    (
      "# A\n\n[b](#b)\n\n# B {#b}\n\n# C {#c}", "de", "# A\n\n[b](#c)\n\n# B {#b}\n\n# C {#c}",
      "3:5 parity-anchor: the link to '#b' of the authoritative text is '#c' here"
    ),
    ("# A {#a}", "de", "# A {#b}", "1:6 parity-anchor: the id 'a' of the authoritative text is 'b' here"),
    (
      "# A\n\ntext\n\n## B {#b}", "de", "# A\n\nText\n{: #b }\n\n## B",
      "4:4 parity-anchor: the heading of the id 'b' of the authoritative text is missing here"
    ),
    (
      "# A\n\n## B {#b}", "de", "# A\n\n### B {#b}",
      "3:0 parity-headings: the level of the heading '2' of the authoritative text is '3' here"
    ),
  ]

  /// The texts may both look right at a glance.
  static let alike: [(String, String, String)] = [
    ("A fine of 20,000 EUR", "de", "Eine Strafe von 20 EUR"), ("20,000 EUR", "de", "20,0 EUR"),
    ("20,000 EUR", "de", "20,00 EUR"), ("20,000 EUR", "de", "200,00 EUR"), ("12,500 EUR", "de", "12,5 EUR"),
    ("1,500 EUR", "de", "1,5 EUR"), ("1,500 EUR", "de", "1.5 EUR"), ("20 million EUR", "de", "20 EUR"),
    ("Version 1.10", "de", "Version 1.1"), ("Version 1.2", "de", "Version 1.20"),
    ("Version 2.0", "de", "Version 2"), ("v1.10", "fr", "v1.1"),
    ("1234 AB Amsterdam", "de", "1234 AC Amsterdam"), ("London SW1A 2AA", "de", "London SW1A 2AB"),
    ("Until 5:30 pm", "de", "Bis 18.30 Uhr"), ("On 25 May 2018", "de", "Am 25.06.18"),
    ("Between 1 May and 30 June", "cs", "Od 1. 6. do 30. 6."), ("Since May 2018", "hu", "2018 júniusától"),
    ("[a](https://a.example/b?hl=en)", "de", "[a](https://a.example/terms?hl=de)"),
    ("VAT FR 08 106 243 355", "tr", "KDV FR 80 106 243 355"),
    ("See www.a.example", "de", "Siehe www.b.example"),
    ("[a@b.example](mailto:a@b.example)", "de", "[c@b.example](mailto:a@b.example)"),
    ("[www.a.example](https://a.example)", "de", "[www.b.example](https://a.example)"),
    ("[a](https://a.example/privacy)", "de", "[a](https://a.example/de/)"),
  ]

  @Test("tells apart what looks alike", arguments: alike)
  func isNotSame(text: String, locale: String, translation: String) throws {
    let found = try ParitySample(text).report(translation, in: locale)
    #expect(found.count == 1, "\(found)")
  }

  @Test("tells of a heading that has the id of another one")
  func isTaken() throws {
    let found = try ParitySample("# A\n\n## B {#b}").findings("# A {#b}\n\n## B", in: "de")
    #expect(found.map(\.id) == [.unalignedHeadings, .parityAnchor])
  }

  @Test("says what differs, and where", arguments: different)
  func differs(text: String, locale: String, translation: String, report: String) throws {
    let found = try ParitySample(text).report(translation, in: locale)
    #expect(found == [report], "\(found)")
  }
}

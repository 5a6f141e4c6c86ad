import ListinaModel
import Testing

@testable import ListinaContent

@Suite("Spaces at which no line breaks")
struct SpacingTests {
  @Test(
    "in Czech",
    arguments: [
      // One-letter words, also in capitals, after brackets, quotation marks and dashes, and one after the other.
      (
        "k nám s vámi v Praze z Brna o tom u nás a my i vy",
        "k~nám s~vámi v~Praze z~Brna o~tom u~nás a~my i~vy"
      ),
      ("V Praze, A to", "V~Praze, A~to"),
      (
        "(v Praze) „V Brně“ \"v Ostravě\" – v Plzni —v",
        "(v~Praze) „V~Brně“ &quot;v~Ostravě&quot; – v~Plzni —v"
      ),
      ("a v Praze, i s ním", "a~v~Praze, i~s~ním"),
      ("v\nPraze", "v~Praze"),
      ("Praha a\nBrno i\nPlzeň", "Praha a~Brno i~Plzeň"),
      // Words that only end like them.
      ("do nás na to Praha je ze vsi za psa bez ní", "do nás na to Praha je ze vsi za psa bez ní"),
      ("šla k. domů é a.", "šla k. domů é a."),
      ("vitamín-k je, D'a je, 1a je", "vitamín-k je, D'a~je, 1a je"),
      // Dates: a year may stand on the next line.
      ("od 1. 1. 2025 do 31. 12. 2025", "od 1.~1. 2025 do 31.~12. 2025"),
      ("dne 1. ledna 2025, 24. prosince", "dne 1.~ledna 2025, 24.~prosince"),
      ("verze 1.1. 2025, 2024. 1. 2, bod 1. Ledna", "verze 1.1. 2025, 2024. 1. 2, bod~1. Ledna"),
      // References to laws.
      ("§ 123 odst. 2 písm. a) čl. 5 č. 89/2012 Sb.", "§~123 odst.~2 písm.~a) čl.~5 č.~89/2012 Sb."),
      ("§§ 5 a 6, Čl. 5, (čl. 7)", "§§~5 a~6, Čl.~5, (čl.~7)"),
      ("na s. 5, str. pět, obr. 3", "na s.~5, str. pět, obr.~3"),
      ("tj. dnes, tzv. cookies, např. dnes", "tj.~dnes, tzv.~cookies, např. dnes"),
      // Companies and other abbreviations of several letters.
      (
        "Clever Leap s. r. o., ČEZ, a. s., X v. o. s., Y z. s.",
        "Clever Leap s.~r.~o., ČEZ, a.~s., X v.~o.~s., Y z.~s."
      ),
      ("Z. Ú. a t. č.", "Z.~Ú. a~t.~č."),
      ("Ing. Novák a Mgr. Čapková, prof. jako", "Ing.~Novák a~Mgr.~Čapková, prof. jako"),
      // Numbers.
      ("10 %, 100 Kč, 5 dní, 3 roky, 20 °C, 5 GB, 10 €", "10~%, 100~Kč, 5~dní, 3~roky, 20~°C, 5~GB, 10~€"),
      ("(100 Kč), „5 let“, 8 hod. ráno, 2 mil. korun", "(100~Kč), „5~let“, 8~hod. ráno, 2~mil. korun"),
      ("10 000 Kč, 1 000 000, +420 800 123 456", "10~000~Kč, 1~000~000, +420~800~123~456"),
      ("v roce 2025 100 lidí, 10 0000, 12 34", "v~roce 2025 100~lidí, 10 0000, 12 34"),
      ("10 Kčs a 10 kde, 10 denně", "10~Kčs a~10 kde, 10 denně"),
      // What has been set stays, and two spaces stay two.
      ("v&nbsp;Praze 10&nbsp;%", "v~Praze 10~%"),
      ("v  Praze, 10  %", "v  Praze, 10  %"),
      ("v", "v"), ("a ", "a"), ("§", "§"),
    ])
  func czech(written: String, set: String) throws {
    #expect(try TypesetSample.paragraph(written, locale: "cs") == set)
  }

  @Test(
    "in other languages",
    arguments: [
      ("sk", "v Žiline, k § 5 ods. 2 písm. b)", "v~Žiline, k~§~5 ods.~2 písm.~b)"),
      (
        "sk", "od 1. januára 2025, 1. 1. 2025, 5 dní, 10 eur, s. r. o.",
        "od 1.~januára 2025, 1.~1. 2025, 5~dní, 10~eur, s.~r.~o."
      ),
      ("pl", "w Polsce i z Niemiec a o tym u nas", "w~Polsce i~z~Niemiec a~o~tym u~nas"),
      ("pl", "sp. z o.o., s tym, k tym", "sp. z~o.o., s tym, k tym"),
      ("pl", "art. 6 ust. 1 lit. f, 25 maja 2018 r., 10 zł", "art.~6 ust.~1 lit.~f, 25~maja 2018~r., 10~zł"),
      ("pl", "nr 5, pkt 3, nr pięć, hektar 5", "nr~5, pkt~3, nr pięć, hektar 5"),
      ("fr", "Pourquoi ? Voici : oui ; non !", "Pourquoi^? Voici~: oui^; non^!"),
      ("fr", "« Bonjour » (« oui »)\n: là ?!", "«~Bonjour~» («~oui~»)~: là^?!"),
      ("fr", "Sans espace: oui; non! a :b", "Sans espace: oui; non! a :b"),
      (
        "fr", "10 000 €, 50 %, n° 5, art. 6, 1 janvier, M. Dupont",
        "10^000~€, 50~%, n°~5, art.~6, 1~janvier, M.~Dupont"
      ),
      ("fr-CA", "Oui ? « Non »", "Oui^? «~Non~»"),
      ("de", "z. B. § 5 Abs. 1 Nr. 2, d. h., i. d. R.", "z.~B. §~5 Abs.~1 Nr.~2, d.~h., i.~d.~R."),
      ("de", "am 1. Januar 2025, 10 %, 5 kg, Art. 6 DSGVO", "am 1.~Januar 2025, 10~%, 5~kg, Art.~6 DSGVO"),
      ("de", "o Wunder, a b, Satz eins", "o Wunder, a b, Satz eins"),
      ("en", "a dog, I am, 10 km, § 5, 5 % of 10 000", "a dog, I am, 10~km, §~5, 5~% of 10~000"),
      ("en", "Article 5 a, 10 m, 5 s", "Article 5 a, 10~m, 5 s"),
      ("cs-CZ", "v Praze", "v~Praze"),
    ])
  func others(locale: String, written: String, set: String) throws {
    #expect(try TypesetSample.paragraph(written, locale: locale) == set)
  }

  @Test("in no language that has no rules", arguments: ["xx", "ja", "ar", "csb", "la"])
  func unknown(locale: String) throws {
    let text = "v Praze, 10 %, § 5, s. r. o., oui ? 10 000, 1. ledna"
    #expect(try TypesetSample.paragraph(text, locale: locale) == text)
  }

  @Test(
    "across what stands in a line",
    arguments: [
      ("k *souboru*", "k~<em>souboru</em>"),
      ("**k** souboru", "<strong>k</strong>~souboru"),
      ("slov**o k** *souboru*", "slov<strong>o k</strong>~<em>souboru</em>"),
      ("slo**k** souboru", "slo<strong>k</strong> souboru"),
      ("**10** %, 10 *%*", "<strong>10</strong>~%, 10~<em>%</em>"),
      ("1 *0* [00](x) 000", "1 <em>0</em> <a href=\"\">00</a>~000"),
      ("v `kódu v tom`, `k` nám", "v~<code>kódu v tom</code>, <code>k</code> nám"),
      ("v ![o u nás](media/x.png \"k nám\") v", "v~<img src=\"\" alt=\"o u nás\" title=\"k nám\" /> v"),
      (
        "[v Praze](<https://example.com/a v b> \"v Praze\")",
        "<a href=\"https://example.com/a%20v%20b\" title=\"v Praze\">v~Praze</a>"
      ),
      ("v {{city}} za {{price}} čili 10 {{unit}}", "v~Praha za 10~Kč čili 10~Kč"),
      ("A&B a & b &lt; v \\& v", "A&amp;B a~&amp; b &lt; v~&amp; v"),
      ("v  \nPraze", "v<br />\nPraze"),
      ("a\\\nb", "a<br />\nb"),
    ])
  func inline(written: String, set: String) throws {
    #expect(try TypesetSample.paragraph(written, locale: "cs") == set)
  }

  @Test("not from one block to the next, and not in code")
  func blocks() throws {
    let text = """
      # Informace o

      v

      - a
      - k
        - u

      > z

      ```
      v kódu 10 %
      ```

          s odsazením 10 %

      konec a
      """
    let plain = try TypesetSample(text, locale: "cs", Typography(spaces: false))
    let set = try TypesetSample(text, locale: "cs")
    #expect(set.html == plain.html)
    #expect(set.html.contains("v kódu 10 %"))
  }

  @Test("leaves titles and anchors as they were written")
  func headings() throws {
    let heading = try #require(
      try TypesetSample("# Údaje v Praze a 10 %\n", locale: "cs").document.headings.first)
    #expect(heading.text == "Údaje v Praze a 10 %")
    #expect(heading.id == "udaje-v-praze-a-10")
  }

  @Test("moves slots and blocks with the text")
  func places() throws {
    let text = "# A v Praze\n\nv [k nám](#a) a [u nás](../terms/)\n\n- i [z Brna](#a)\n"
    let plain = try TypesetSample(text, locale: "cs", Typography(spaces: false)).document
    let set = try TypesetSample(text, locale: "cs").document
    func pieces(_ document: Document) -> [String] {
      document.blocks.map { String(decoding: document.html.bytes[$0.html], as: UTF8.self) }
    }
    #expect(pieces(set).map { $0.replacing("\u{A0}", with: " ") } == pieces(plain))
    #expect(pieces(set) != pieces(plain))
    for (slot, old) in zip(set.html.slots, plain.html.slots) {
      #expect(slot.slot == old.slot)
      let before = String(decoding: set.html.bytes[..<slot.offset], as: UTF8.self)
      let isInTag = before.hasSuffix("href=\"") || before.hasSuffix("id=\"")
      #expect(isInTag || before.hasSuffix("<h1 id=\"\">") || before.hasSuffix("Praze"))
    }
    // The heading's id, its link to itself from beginning to end, and three links.
    #expect(set.html.slots.count == 6)
  }

  @Test("skips words that are marked as another language")
  func foreign() {
    let html =
      "<p>v <span lang=\"en\">a <b>v b</b> <span>a b</span></span> v b</p><div lang=\"fr\"><p>v b</p></div><p lang=\"CS-cz\">v b</p>"
    let text = PlainText(of: Array(html.utf8), in: "cs")
    #expect(text.bytes == Array("\0v \u{1} v b\0v b\0".utf8))
  }

  @Test(
    "reads tags as they were typed",
    arguments: [
      (
        "a <span title='b > \"c d\" v e'>x</span> 5' v f",
        "<p>a~<span title='b > \"c d\" v e'>x</span> 5’ v~f</p>\n"
      ),
      ("<CODE>\"a\" 10 kg</CODE> v b", "<p><CODE>\"a\" 10 kg</CODE> v~b</p>\n"),
      ("<span lang='de'>\"Wort\" v b</span> v c", "<p><span lang='de'>\"Wort\" v b</span> v~c</p>\n"),
      ("<SPAN LANG=de>v b</SPAN> v c", "<p><SPAN LANG=de>v b</SPAN> v~c</p>\n"),
    ])
  func rawTags(markdown: String, html: String) throws {
    let typography = Typography(spaces: true, quotes: true)
    let set = try TypesetSample(markdown, locale: "cs", typography).html
    #expect(set.replacing("5'", with: "5’").replacing("&quot;", with: "\"") == html)
  }
}

import Foundation
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaContent

@Suite("Quotation marks of a language")
struct QuotationTests {
  private static let quotes = Typography(spaces: false, quotes: true)

  @Test(
    "stand in the place of straight ones that belong together",
    arguments: [
      ("cs", "\"Ano\" a 'ne'", "„Ano“ a ‚ne‘"),
      ("cs", "\"Řekl 'ano' a šel\"", "„Řekl ‚ano‘ a šel“"),
      ("cs", "(\"Ano\"), \"ne\".", "(„Ano“), „ne“."),
      ("cs", "\"**Ano**\" \"*a\" b*", "„<strong>Ano</strong>“ „<em>a“ b</em>"),
      ("cs", "\"Ano\nne\"", "„Ano\nne“"),
      ("sk", "\"Áno\"", "„Áno“"),
      ("de", "\"Ja\" 'nein'", "„Ja“ ‚nein‘"),
      ("pl", "\"Tak\" 'nie'", "„Tak” «nie»"),
      ("en", "\"Yes,\" 'no'", "“Yes,” ‘no’"),
      ("en-GB", "\"Yes\"", "“Yes”"),
      ("sv", "\"Ja\"", "”Ja”"),
      ("fr", "\"Oui\"", "«~Oui~»"),
      ("fr-CH", "\"Oui\" 'non'", "«Oui» ‹non›"),
      ("pt-PT", "\"Sim\"", "«Sim»"), ("pt", "\"Sim\"", "“Sim”"),
    ])
  func pairs(locale: String, written: String, set: String) throws {
    #expect(try TypesetSample.paragraph(written, locale: locale, Self.quotes) == set)
  }

  @Test(
    "apostrophes are no quotation marks",
    arguments: [
      ("en", "it's the user's, users' data", "it’s the user’s, users’ data"),
      ("en", "'it's mine'", "‘it’s mine’"),
      ("fr", "l'article d'`x` et l'\"a\"", "l’article d’<code>x</code> et l’«~a~»"),
      ("en", "5' 10\" and '90s", "5' 10&quot; and '90s"),
    ])
  func apostrophes(locale: String, written: String, set: String) throws {
    #expect(try TypesetSample.paragraph(written, locale: locale, Self.quotes) == set)
  }

  @Test(
    "what has no partner, is set already or is code stays as it is",
    arguments: [
      "\"Ano", "Ano\"", "10\"", "\" a \"", "„Ano“ “a” ‚b‘ «c»", "`\"a\"`", "[a](<x\"y\"z> '\"a\"')",
    ])
  func unchanged(written: String) throws {
    let plain = try TypesetSample(written, locale: "cs", Typography(spaces: false))
    #expect(try TypesetSample(written, locale: "cs", Self.quotes).html == plain.html)
  }

  @Test("a quotation ends in the block in which it began")
  func blocks() throws {
    #expect(
      try TypesetSample("\"a\n\nb\"\n", locale: "cs", Self.quotes).html == "<p>&quot;a</p>\n<p>b&quot;</p>\n")
  }

  @Test("stand in the values of variables, and beside spaces that are set too")
  func variables() throws {
    let both = Typography(spaces: true, quotes: true)
    #expect(
      try TypesetSample.paragraph("{{org}} \"v Brně\" 'k nám'", locale: "cs", both)
        == "v~„Praze“ „v~Brně“ ‚k~nám‘")
  }

  @Test("are off unless wanted, and not known for every language")
  func off() throws {
    #expect(try TypesetSample.paragraph("\"a\" 'b'", locale: "cs") == "&quot;a&quot; 'b'")
    #expect(try TypesetSample.paragraph("\"a\" 'b'", locale: "xx", Self.quotes) == "&quot;a&quot; 'b'")
  }

  @Test("are those of CLDR", arguments: QuotationMarks.known.keys.sorted())
  func table(tag: String) throws {
    let marks = try #require(QuotationMarks.known[tag])
    let locale = Locale(identifier: tag)
    func bare(_ mark: StaticString) -> String { mark.description.replacing("\u{A0}", with: "") }
    #expect(bare(marks.double.open) == locale.quotationBeginDelimiter)
    #expect(bare(marks.double.close) == locale.quotationEndDelimiter)
    #expect(bare(marks.single.open) == locale.alternateQuotationBeginDelimiter)
    #expect(bare(marks.single.close) == locale.alternateQuotationEndDelimiter)
  }
}

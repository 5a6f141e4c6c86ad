import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaTheme

@Suite("Number in a language")
struct NumberWordsTests {
  @Test(
    "has the digits and the grouping of CLDR",
    arguments: [
      ("en", "0|7|10|105|999|1,000|1,234,567"), ("cs", "0|7|10|105|999|1 000|1 234 567"),
      ("de", "0|7|10|105|999|1.000|1.234.567"), ("es", "0|7|10|105|999|1000|1.234.567"),
      ("de-CH", "0|7|10|105|999|1’000|1’234’567"), ("hi", "0|7|10|105|999|1,000|12,34,567"),
      ("fa", "۰|۷|۱۰|۱۰۵|۹۹۹|۱٬۰۰۰|۱٬۲۳۴٬۵۶۷"), ("ar-EG", "٠|٧|١٠|١٠٥|٩٩٩|١٬٠٠٠|١٬٢٣٤٬٥٦٧"),
      ("ar-EG-u-nu-latn", "0|7|10|105|999|1,000|1,234,567"), ("xx", "0|7|10|105|999|1,000|1,234,567"),
      ("nb", "0|7|10|105|999|1 000|1 234 567"), ("sh", "0|7|10|105|999|1.000|1.234.567"),
    ])
  func digits(locale: String, expected: String) throws {
    let words = NumberWords(try Sample.tag(locale))
    let texts = [0, 7, 10, 105, 999, 1000, 1_234_567].map(words.text)
    let text = texts.joined(separator: "|").replacing("\u{A0}", with: " ").replacing("\u{202F}", with: " ")
    #expect(text == expected)
  }
}

import Testing

@testable import ListinaParity

@Suite("Chinese numerals")
struct ChineseNumeralsTests {
  @Test(
    "are read",
    arguments: [
      ("三十天内", [30]), ("一百二十三", [123]), ("二〇二六年", [2026]), ("十五万元", [150_000]), ("两年或五年", [2, 5]),
    ])
  func reads(text: String, values: [Int]) {
    #expect(ChineseNumerals.values(in: text.unicodeScalars.map(\.value)) == Set(values))
  }

  @Test(
    "are none where nobody could count so far",
    arguments: ["一万万万万万", "九千万万万万万", "一二三四五六七八九一二三四五"])
  func refuses(text: String) {
    #expect(ChineseNumerals.values(in: text.unicodeScalars.map(\.value)).isEmpty)
  }

  @Test("stand for no number of the other text where they are none")
  func isCompared() throws {
    let found = try ParitySample("Within 30 days").findings("一万万万万万天内", in: "zh-Hans")
    #expect(found.map(\.id) == [.parityNumber])
  }
}

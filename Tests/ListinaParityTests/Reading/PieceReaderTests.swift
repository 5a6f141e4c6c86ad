import Testing

@Suite("Tags that were typed")
struct PieceReaderTests {
  @Test(
    "lead where they say, however they are written",
    arguments: [
      "<a href='https://a.example/x'>it</a>", "<a title='a > b' href='https://a.example/x'>it</a>",
      "<a lang=en href=\"https://a.example/x\">it</a>", "<A HREF = 'https://a.example/x'>it</A>",
      "<a hreflang=en href=https://a.example/x>it</a>",
    ])
  func readsAddress(link: String) throws {
    let sample = try ParitySample("See [it](https://a.example/x).")
    #expect(try sample.report("Siehe \(link).", in: "de") == [])
    let other = link.replacing("example/x", with: "example/xyz")
    #expect(try sample.findings("Siehe \(other).", in: "de").map(\.id) == [.parityLink])
  }

  @Test("are no words of a text", arguments: ["<b title='17'>x</b>", "<br>", "<!-- 17 > 16 -->"])
  func leavesOutMarkup(markup: String) throws {
    #expect(try ParitySample("Word").report("Wort \(markup)", in: "de") == [])
  }

  @Test("are none after a '<' that begins nothing")
  func readsSign() throws {
    let sample = try ParitySample("<p>If a < 17 and b > 18</p>")
    #expect(try sample.findings("<p>Wenn a < 16 und b > 18</p>", in: "de").map(\.id) == [.parityNumber])
  }
}

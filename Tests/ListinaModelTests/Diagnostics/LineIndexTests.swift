import ListinaModel
import Testing

@Suite("Line index")
struct LineIndexTests {
  private let index = LineIndex(Array("a\nžluť k\n\nx".utf8))

  @Test("counts columns in Unicode scalars")
  func columns() {
    #expect(index.position(of: 0) == (1, 1))
    #expect(index.position(of: 2) == (2, 1))
    #expect(index.position(of: 4) == (2, 2))
    #expect(index.position(of: 8) == (2, 5))
    #expect(index.position(of: 11) == (3, 1))
    #expect(index.position(of: 13) == (4, 2))
  }

  @Test("counts as well on lines of any length", arguments: [255, 256, 257, 511, 512, 1000])
  func longLines(length: Int) {
    let index = LineIndex(Array(("ž\n" + String(repeating: "ž", count: length)).utf8))
    for column in [1, length / 2, length, length + 1] {
      #expect(index.position(of: 3 + (column - 1) * 2) == (2, column))
    }
    #expect(index.position(of: 100_000) == (2, length + 1))
  }

  @Test("knows where lines start")
  func lines() {
    #expect(index.lineCount == 4)
    #expect(index.offset(ofLine: 4) == 12)
    #expect(index.offset(ofLine: 5) == 13)
  }
}

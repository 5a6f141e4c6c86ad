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

  @Test("knows where lines start")
  func lines() {
    #expect(index.lineCount == 4)
    #expect(index.offset(ofLine: 4) == 12)
    #expect(index.offset(ofLine: 5) == 13)
  }
}

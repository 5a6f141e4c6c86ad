import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaPublish

@Suite("Excerpt of a source")
struct SourceExcerptTests {
  private func excerpt(_ text: String, line: Int?, column: Int?) throws -> SourceExcerpt? {
    let site = try TemporarySite(["content/a.md": text])
    return SourceExcerpt(of: SourcePlace("content/a.md", line: line, column: column), root: site.path)
  }

  @Test("is the line of the place, and where in it")
  func isTheLine() throws {
    let excerpt = try #require(try excerpt("one\nžluťoučký kůň\nthree", line: 2, column: 11))
    #expect(excerpt.text == "žluťoučký kůň" && excerpt.column == 11 && excerpt.line == 2)
  }

  @Test("is cut around the place in a long line")
  func isCut() throws {
    let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    let excerpt = try #require(try excerpt(line, line: 1, column: 501))
    #expect(excerpt.text.hasPrefix("…a") && excerpt.text.hasSuffix("b…") && excerpt.text.count == 162)
    #expect(Array(excerpt.text)[(excerpt.column ?? 0) - 1] == "X")
    let start = try #require(try self.excerpt(line, line: 1, column: 1))
    #expect(start.column == 1 && start.text.hasPrefix("aaa"))
  }

  @Test("is not there without a line, and beyond the end of the file")
  func isNotThere() throws {
    #expect(try excerpt("one", line: nil, column: nil) == nil)
    #expect(try excerpt("one", line: 2, column: 1) == nil)
  }
}

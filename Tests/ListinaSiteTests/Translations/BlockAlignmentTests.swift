import ListinaModel
import ListinaSite
import Testing

@Suite struct BlockAlignmentTests {
  private typealias Item = BlockAlignment.Item

  private func pairs(_ original: [Item], _ translation: [Item]) -> [String] {
    BlockAlignment(of: translation, with: original).pairs.map { pair in
      "\(pair.original.map(String.init) ?? "-"):\(pair.translation.map(String.init) ?? "-")"
    }
  }

  private func paragraph(_ length: Int = 100) -> Item { Item(.paragraph, length: length) }
  private func heading(_ level: Int, id: String? = nil) -> Item {
    Item(.heading, level: level, id: id, length: 20)
  }

  @Test("pairs texts of the same shape block by block")
  func sameShape() {
    let text = [heading(1), paragraph(), Item(.list, length: 50), heading(2), paragraph()]
    #expect(pairs(text, text) == ["0:0", "1:1", "2:2", "3:3", "4:4"])
    #expect(pairs([], []) == [])
    #expect(pairs([], [paragraph()]) == ["-:0"])
    #expect(pairs([paragraph()], []) == ["0:-"])
  }

  @Test("finds by length which paragraph a translation lacks")
  func missingParagraph() {
    #expect(
      pairs(
        [heading(1), paragraph(400), paragraph(60), paragraph(900)],
        [
          heading(1), paragraph(430), paragraph(950),
        ])
        == ["0:0", "1:1", "2:-", "3:2"])
    #expect(
      pairs([paragraph(60), paragraph(400)], [paragraph(70), paragraph(1000), paragraph(390)])
        == ["0:0", "-:1", "1:2"])
  }

  @Test("pairs headings by level where one was inserted")
  func insertedHeading() {
    #expect(
      pairs(
        [heading(1), heading(2), paragraph(80), heading(3), heading(2), paragraph(500)],
        [heading(1), heading(2), paragraph(80), heading(2), paragraph(500)])
        == ["0:0", "1:1", "2:2", "3:-", "4:3", "5:4"])
  }

  @Test("ids that were given in both texts decide")
  func givenIDs() {
    #expect(
      pairs([heading(2, id: "a"), heading(2, id: "b")], [heading(2, id: "b"), heading(2, id: "c")])
        == ["0:-", "1:0", "-:1"])
  }

  @Test("a list may be the translation of a paragraph of its length, and of no heading")
  func otherKinds() {
    #expect(pairs([paragraph(100)], [Item(.list, length: 110)]) == ["0:0"])
    #expect(pairs([paragraph(100)], [heading(2)]) == ["0:-", "-:0"])
  }

  @Test("texts of ten thousand blocks are paired by position")
  func hugeTexts() {
    let text = Array(repeating: paragraph(), count: 10_000)
    #expect(BlockAlignment(of: text, with: text).pairs.count == 10_000)
  }
}

import ListinaContent
import ListinaModel
import Testing

@testable import ListinaTranslation

@Suite struct EditedSideTests {
  @Test(
    "the side that differs from what was exported is the one that was edited",
    arguments: [
      ("a", "a", "a", EditedSide.neither), ("b", "b", "a", .neither), ("a", "b", "a", .text),
      ("a", "", "a", .text),
      ("b", "a", "a", .file), ("b", "", "a", .file), ("b", "c", "a", .both), ("b", "", nil, .file),
      ("b", "c", nil, .both), ("b", "b", nil, .neither),
    ] as [(String, String, String?, EditedSide)])
  func sides(file: String, text: String, base: String?, side: EditedSide) {
    #expect(EditedSide(file: file, text: text, exported: base.flatMap { BlockDigest(exactly: $0) }) == side)
  }
}

import ListinaModel
import ListinaSite
import Testing

@Suite struct UnitMatchingTests {
  /// Units as letters: `#a` is a heading, `a` a paragraph.
  private func units(_ text: String) -> [TextUnit] {
    text.split(separator: " ").compactMap { word in
      let bytes = Array(word.utf8) + Array(repeating: UInt8(ascii: "0"), count: 16)
      return BlockDigest(bytes).map {
        TextUnit(
          word.hasPrefix("#") ? .heading : .paragraph, digest: $0, at: SourcePlace("a.md"), range: 0..<0,
          wording: String(word.replacing("_", with: " ")))
      }
    }
  }

  private func match(_ recorded: String, _ now: String) -> String {
    let before = units(recorded)
    let matching = UnitMatching(before.map { UnitMatching.Recorded($0.kind, $0.digest) }, with: units(now)) {
      before[$0].wording
    }
    return matching.units.map { $0.map(String.init) ?? "-" }.joined(separator: " ")
  }

  @Test(
    "finds units by their digests, and changed ones between them by kind and words",
    arguments: [
      ("a b c", "a b c", "0 1 2"), ("a b c", "a x c", "0 1 2"), ("a b c", "a c", "0 - 1"),
      ("a c", "a b c", "0 2"),
      ("a b c", "c a b", "1 2 0"), ("#a p #b q", "#b q #a p", "2 3 0 1"), ("a #b c", "a x c", "0 - 2"),
      ("", "a", ""), ("a", "", "-"),
      ("a one_two_three c", "a new one_two_four c", "0 2 3"),
      ("a one_two_three four_five_six c", "a four_five_seven c", "0 - 1 2"),
      ("#h a #i b", "#h a x #i b", "0 1 3 4"),
    ])
  func matches(recorded: String, now: String, expected: String) {
    #expect(match(recorded, now) == expected)
  }

  @Test(
    "a section that is put before one of the same heading is the new one",
    arguments: [
      ("a #h p", "a #h x #h p", "0 3 4"), ("#h p", "#h x #h p", "2 3"),
      ("a #h p b", "a #h x y #h p b", "0 4 5 6"),
      // Without a heading nothing tells which is new.
      ("a h p", "a h x h p", "0 1 4"),
    ])
  func insertedSection(recorded: String, now: String, expected: String) {
    #expect(match(recorded, now) == expected)
  }
}

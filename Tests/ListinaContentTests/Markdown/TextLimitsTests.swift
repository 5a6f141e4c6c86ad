import Foundation
import ListinaSamples
import Testing

@testable import ListinaContent

@Suite("Text limits")
struct TextLimitsTests {
  /// What the tree says.
  private func trueDepth(of text: [UInt8]) throws -> Int {
    var (depth, deepest) = (0, 0)
    try MarkdownTree.walk(text[...]) { node, isEntering in
      guard node.kind == .blockQuote || node.kind == .item else { return .goOn }
      depth += isEntering ? 1 : -1
      deepest = max(deepest, depth)
      return .goOn
    }
    return deepest
  }

  @Test("never takes a text for less deep than libcmark does", arguments: 0..<40)
  func openings(seed: Int) throws {
    var random = Seeded(seed: UInt64(seed))
    let pieces = [
      "> ", ">", "- ", "-\t", "* ", "1. ", "12) ", "+\t", "  ", "    ", "\t", " ", "a", "\n", "\n\n", "```\n",
      "#",
    ]
    for _ in 0..<200 {
      let count = Int.random(in: 1...40, using: &random)
      let text = (0..<count).compactMap { _ in pieces.randomElement(using: &random) }.joined()
      let bound = text.utf8.split(separator: 0x0A).map { line -> Int in
        Array(line).withUnsafeBufferPointer { LineOpening($0[...]).weight }
      }.max()
      #expect(try trueDepth(of: Array(text.utf8)) <= bound ?? 0, "\(text.debugDescription)")
    }
  }

  @Test("counts a sign only where it can open something")
  func weights() {
    let cases: [(String, Int)] = [
      ("a > b", 0), ("> > a", 2), (">>>", 3), ("- - a", 2), ("--", 0), ("-", 1), ("- -", 2), ("1. a", 1),
      ("1.a", 0),
      ("1234567890. a", 0), ("2024", 0), ("    a", 2), ("\ta", 2), ("> - 1) a", 3), ("- \t- a", 4),
      ("**a**", 0), ("*a*", 0),
    ]
    for (line, weight) in cases {
      let found = Array(line.utf8).withUnsafeBufferPointer { LineOpening($0[...]).weight }
      #expect(found == weight, "\(line)")
    }
  }

  @Test(
    "refuses no file of the corpus",
    .enabled(if: Repository.hasShared("corpus"), "../shared/corpus is not there"))
  func corpus() throws {
    let folder = Repository.shared.appending(path: "corpus")
    let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where ["md", "txt", "markdown"].contains(file.pathExtension) {
      let text = [UInt8](try Data(contentsOf: file))
      #expect(throws: Never.self, "\(file.lastPathComponent)") {
        try MarkdownTree.walk(text[...]) { _, _ in .goOn }
      }
      count += 1
    }
    #expect(count > 100)
  }

  /// Numbers that are the same on every machine (SplitMix64).
  private struct Seeded: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }
}

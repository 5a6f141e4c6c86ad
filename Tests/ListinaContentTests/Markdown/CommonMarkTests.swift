import ListinaModel
import ListinaSamples
import Testing

@Suite(
  "CommonMark specification",
  .enabled(if: Repository.hasShared(CommonMarkExample.file), "needs ../shared/corpus"))
struct CommonMarkTests {
  /// What the specification allows and a policy may not hold: the examples of which this is said.
  ///
  /// Those with raw HTML are every example whose HTML has a tag that no Markdown made.
  private static let refused: [DiagnosticID: [Int]] = [
    .rawHTML: [21, 31] + Array(148...178) + [180, 181, 182] + Array(184...191) + [
      201, 344, 474, 475, 476, 490, 493, 523, 535, 612, 613, 614, 615, 616, 622, 627, 628, 629, 630, 631, 642,
      643,
    ],
    // Backslashes in destinations, and schemes such as `irc:` or `made-up-scheme:`.
    .unsafeLink: [202, 499, 501, 595, 597, 598, 600],
  ]

  @Test("is written as the specification has it", arguments: CommonMarkExample.all)
  func writes(example: CommonMarkExample) throws {
    let sample = try MarkdownSample(example.markdown)
    // The specification shows definitions that nothing uses, addresses with 'http:' and links without words, of which
    // a policy's writer is warned.
    let warnings: [DiagnosticID] = [.unusedDefinition, .insecureLink, .emptyLink]
    let report = sample.report.filter { line in
      !warnings.contains { line.contains(" warning[\($0.rawValue)]: ") }
    }
    for (id, numbers) in Self.refused where numbers.contains(example.number) {
      #expect(!report.isEmpty)
      #expect(report.allSatisfy { $0.contains(" error[\(id.rawValue)]: ") }, "\(report)")
      return
    }
    #expect(report == [])
    // Headings have ids, and comments are dropped.
    let html = sample.html.replacing(/(<h[1-6]) id="[^"]*"/) { "\($0.1)" }
    let expected = example.html.replacing(/(?m)^ {0,3}<!--(?s:.*?)-->\n/, with: "")
    #expect(html == expected.replacing(/<!--(?s:.*?)-->/, with: ""))
  }

  @Test("is read whole")
  func counts() {
    #expect(CommonMarkExample.all.count == 652)
    #expect(Self.refused.values.joined().count == 66 + 7)
  }
}

import ListinaModel
import ListinaSamples
import Testing

@Suite(
  "CommonMark specification",
  .enabled(if: Repository.hasShared(CommonMarkExample.file), "needs ../shared/corpus"))
struct CommonMarkTests {
  /// What the specification allows and a policy may not hold, and what is said of it instead.
  private static let refused: [(reason: String, ids: Set<DiagnosticID>, examples: [Int])] = [
    (
      "elements and attributes off the allow-list", [.rawHTML],
      [163, 169, 170, 171, 172, 173, 176, 178, 201, 490, 523, 535, 613, 614, 615, 616]
    ),
    (
      "declarations, instructions and tags that are no tags to browsers", [.rawHTML],
      [156, 157, 158, 180, 181, 182, 627, 628, 629]
    ),
    (
      "elements that do not end, or do not begin", [.unbalancedHTML],
      [31, 151, 155, 165, 174, 175, 184, 187, 344, 475, 476, 493, 630]
    ),
    ("both", [.rawHTML, .unbalancedHTML], [150, 612, 622]),
    ("blocks in `<pre>`", [.misplacedHTML], [148]),
    ("an image without a description", [.missingAlt], [474]),
    (
      "backslashes in addresses, and schemes such as `irc:` or `made-up-scheme:`", [.unsafeLink],
      [202, 499, 501, 595, 597, 598, 600]
    ),
    ("such addresses in elements that do not end", [.unsafeLink, .unbalancedHTML], [21, 631, 642, 643]),
  ]

  /// Comments that the specification shows as text, as they hold `--` or end in `--->`: what is hidden stays hidden. And
  /// HTML that it shows as code, in a row of a table, where no code can stand.
  private static let changed = [
    191: "<table>\n  <tr>\n<td>\n  Hi\n</td>\n  </tr>\n</table>\n",
    625: "<p>foo </p>\n", 626: "<p>foo &lt;!--&gt; foo --&gt;</p>\n<p>foo </p>\n",
  ]

  @Test("is written as the specification has it", arguments: CommonMarkExample.all)
  func writes(example: CommonMarkExample) throws {
    let sample = try MarkdownSample(example.markdown)
    // The specification shows definitions that nothing uses, addresses with 'http:', links without words and signs that
    // mean nothing, of which a policy's writer is warned.
    let warnings: [DiagnosticID] = [.unusedDefinition, .insecureLink, .emptyLink, .shownAsTyped]
    let problems = sample.diagnostics.filter { !warnings.contains($0.id) }
    if let refused = Self.refused.first(where: { $0.examples.contains(example.number) }) {
      let errors = problems.filter { $0.severity == .error }
      #expect(Set(errors.map(\.id)) == refused.ids, "\(refused.reason)")
      return
    }
    #expect(problems == [])
    // Headings have ids, and comments are dropped.
    let html = sample.html.replacing(/(<h[1-6]) id="[^"]*"/) { "\($0.1)" }
    let expected = example.html.replacing(/(?m)^ {0,3}<!--(?s:.*?)-->\n/, with: "")
    #expect(html == Self.changed[example.number] ?? expected.replacing(/<!--(?s:.*?)-->/, with: ""))
  }

  @Test("is read whole")
  func counts() {
    #expect(CommonMarkExample.all.count == 652)
    let refused = Self.refused.flatMap(\.examples)
    #expect(refused.count == 54)
    #expect(Set(refused).count == refused.count)
  }
}

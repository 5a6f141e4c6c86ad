import Testing

@testable import ListinaContent

@Suite("Whatever a text holds")
struct HTMLSafetyTests {
  private static let pieces = [
    "<div>", "</div>", "<p>", "</p>", "<b>", "</b>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<ul>",
    "<li>",
    "</ul>", "<script>", "</script>", "<a href=\"javascript:x\">", "<a href='../x/'", ">", "</a>",
    "<img src=x onerror=y>",
    "<!--", "-->", "--!>", "<![CDATA[", "]]>", "<?", "<", "</", "\"", "'", "=", "/", " ", "\n", "\n\n", "x",
    "ž", "{{name}}",
    "{{quote}}", "{{markup}}", "&lt;script&gt;", "&#60;", "&", "`", "*", "[", "](x)", "> ", "- ", "# ",
    "    ",
    "<font color=red>", "</font>", "<h2 id=a>", "</h2>", "<svg onload=x>", "<style>", "<x-y z=\"", "<br/>",
    "on=\"",
    "<details>", "<summary>", "<pre>", "</pre>", "<code>", "</code>",
  ]

  private static let elements: Set<String> = [
    "div", "p", "b", "table", "tr", "td", "ul", "li", "a", "img", "h1", "h2", "br", "details", "summary",
    "pre", "code",
    "ol", "blockquote", "em", "strong", "span", "hr",
  ]

  /// A generator with a fixed seed (xorshift64).
  private struct Dice {
    var state: UInt64
    mutating func roll(_ count: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(count))
    }
  }

  @Test(
    "its page has allowed elements and attributes alone, in pairs where nothing is wrong", arguments: 1...20)
  func isSafe(seed: Int) throws {
    var dice = Dice(state: UInt64(seed) &* 0x9E37_79B9_7F4A_7C15)
    for _ in 0..<200 {
      let markdown = (0...dice.roll(24)).map { _ in Self.pieces[dice.roll(Self.pieces.count)] }.joined()
      let sample = try MarkdownSample(markdown)
      let problem = try Self.problem(
        with: sample.html, isBalanced: !sample.diagnostics.contains { $0.severity == .error })
      #expect(problem == nil, "\(problem ?? "") in \(sample.html) of \(markdown)")
      #expect(sample.document.blocks.last?.html.upperBound ?? 0 == sample.document.html.bytes.count)
    }
  }

  /// A strict reader of its own: each `<` begins a plain tag, each attribute is known.
  private static func problem(with html: String, isBalanced: Bool) throws -> String? {
    var open: [Substring] = []
    for part in html.split(separator: "<", omittingEmptySubsequences: false).dropFirst() {
      guard
        let tag = try
          /(\/?)([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?)*)\s*\/?>/
          .prefixMatch(in: part)
      else { return "no tag: <\(part)" }
      let name = tag.2.lowercased()
      guard elements.contains(name) else { return "element \(name)" }
      for attribute in tag.3.matches(of: /([A-Za-z-]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=`]+))?/)
      where !["href", "src", "id", "alt", "class", "title", "start"].contains(attribute.1.lowercased()) {
        return "attribute \(attribute.1)"
      }
      if ["br", "img", "hr"].contains(name) { continue }
      if tag.1.isEmpty {
        open.append(name[...])
      } else if open.popLast() != name[...], isBalanced {
        return "</\(name)>"
      }
    }
    return isBalanced && !open.isEmpty ? "open \(open)" : nil
  }
}

import ListinaTheme
import Testing

@Suite("Escaping")
struct EscapingTests {
  @Test(
    "writes markup as text",
    arguments: [
      ("", ""), ("plain žluť", "plain žluť"), ("<b>&\"'", "&lt;b&gt;&amp;&quot;&#39;"),
      ("a & b", "a &amp; b"), ("x>", "x&gt;"),
    ])
  func escapes(text: String, html: String) {
    var output: [UInt8] = []
    Escaping.append(text, to: &output)
    #expect(String(decoding: output, as: UTF8.self) == html)
  }
}

import Testing

@testable import ListinaTheme

@Suite("Element content of a template")
struct ElementContentTests {
  /// The digits of a template that stand where an element can.
  private func found(_ template: String) -> String {
    let bytes = Array(template.utf8)
    let content = ElementContent(in: bytes)
    let digits = bytes.indices.filter {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[$0]) && content.contains($0)
    }
    return String(decoding: digits.map { bytes[$0] }, as: UTF8.self)
  }

  @Test(
    "is text between tags, and not what tags, comments and elements of text hold",
    arguments: [
      ("1<p>2</p>3", "123"), ("<p class=\"1\" id='2' title=3>4</p>", "4"),
      ("<a title=\"1>2\">3</a>", "3"), ("<a{{#x}} title=\"{{1}}\"{{/x}}>{{2}}</a>", "2"),
      ("<a title=\"{{{1}}}>\">2</a>", "2"), ("<!-- 1 <p>2 -->3", "3"), ("<!DOCTYPE html1>2", "2"),
      ("<title>1</title>2", "2"), ("<TITLE>1</Title >2", "2"), ("<script>1 < 2</script>3", "3"),
      ("<style>1</style><textarea>2</textarea><option>3</option>4", "4"), ("<title>1", ""),
      ("1 < 2 <3 {{4}}", "1234"), ("<p", ""), ("{{1", "1"), ("", ""),
    ])
  func content(template: String, expected: String) {
    #expect(found(template) == expected)
  }
}

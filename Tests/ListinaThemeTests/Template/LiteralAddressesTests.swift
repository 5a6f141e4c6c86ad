import ListinaModel
import Testing

@testable import ListinaTheme

@Suite("Literal addresses of templates")
struct LiteralAddressesTests {
  @Test(
    "are the values of href and src without tags, quoted or not",
    arguments: [
      ("<a href=\"/x\">", ["/x"]), ("<A HREF='/x'>", ["/x"]), ("<img src=/x alt=y>", ["/x"]),
      ("<img\n src = \"/x\"/>", ["/x"]), ("<a class=\"href='/x'\" href=\"/y\">", ["/y"]),
      ("<a {{#b}}class=\"c\"{{/b}} href=\"/x\">", ["/x"]), ("<a href=\"{{x}}\"><b src=\"/{{{y}}}\">", []),
      ("<a href=\"/x?a>b\"><b src=y>", ["/x?a>b", "y"]), ("<a href=\"\"><a href><a href=>", []),
      ("a < b href=\"/x\"", []), ("{{! <a href=\"/x\"> }}<!-- <a href=\"/x\"> --><a href=\"/y\">", ["/y"]),
      ("<script>x = '<a href=\"/x\">'</SCRIPT><a href=\"/y\">", ["/y"]),
      ("<script src=\"/x\"></script>", ["/x"]), ("<a data-href=\"/x\">", []), ("<a href=\"/x", ["/x"]),
      ("<a href=\"/{{x\">", []), ("<a {{{", []), ("<a { href=/x>", ["/x"]), ("</a href=\"/x\">", []),
    ])
  func finds(template: String, addresses: [String]) {
    #expect(LiteralAddresses(in: Array(template.utf8)).addresses.map(\.text) == addresses)
  }

  @Test("have the place where they begin, in the order of files")
  func places() {
    let templates = [
      "policy": ThemeSource.Text(name: "b.mustache", bytes: Array("ž\n ž<a href=\"/x\">".utf8)),
      "index": ThemeSource.Text(name: "a.mustache", bytes: Array("<a href=y>".utf8)),
      "layout": ThemeSource.Text(name: "c.mustache", bytes: Array("{{page.title}}".utf8)),
    ]
    let all = TemplateAddresses.all(in: templates)
    #expect(all.map(\.text) == ["y", "/x"])
    #expect(
      all.map(\.place) == [
        SourcePlace("a.mustache", line: 1, column: 9), SourcePlace("b.mustache", line: 2, column: 12),
      ])
  }
}

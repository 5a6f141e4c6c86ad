import Testing

@Suite("Definitions of links")
struct UnusedDefinitionsTests {
  @Test(
    "are warned about when no link uses them",
    arguments: [
      ("[Note]: viz.", "1:1", "[Note]: viz."), ("a\n\n  [b]: /c_d \"e\"\n", "3:3", "[b]: /c_d \"e\""),
      ("[a]: <b c>", "1:1", "[a]: <b c>"), ("> [a]: {{nothing}}", "1:3", "[a]: {{nothing}}"),
      ("- [a]: b", "1:3", "[a]: b"), ("[a]\n\n[a]: /b\n[A]: /c", "4:1", "[A]: /c"),
      ("[a]:\n/b", "1:1", "[a]:"),
      ("[Contact]:\n+420123456", "1:1", "[Contact]:"), ("[Email]:\n**info@x.cz**", "1:1", "[Email]:"),
      ("[1]:\n12345", "1:1", "[1]:"), ("[Tel]:\n(+420)123", "1:1", "[Tel]:"),
      ("[H]:\n'Mon-Fri'", "1:1", "[H]:"),
      ("> [Note]:\n> important", "1:3", "[Note]:"), ("> [T]:\n> <https://x.cz>", "1:3", "[T]:"),
      ("[a]:\nx]:y", "1:1", "[a]:"), ("# a [b]:\n[c]: d", "2:1", "[c]: d"),
      ("[C]:\n<Clever Leap s. r. o.>", "1:1", "[C]:"), ("[a]:\n~", "1:1", "[a]:"),
      ("[a]:\n<b>\n'c'", "1:1", "[a]:"), ("- [Note]:\n  +420123\n- b", "1:3", "[Note]:"),
      ("[n]:\n2.", "1:1", "[n]:"),
    ])
  func unused(markdown: String, place: String, words: String) throws {
    #expect(
      try MarkdownSample(markdown).report == [
        "f.md:\(place): warning[unused-definition]: '\(words)' is not shown: it defines a link that nothing uses (remove it, or write '\\[' to show it as text)"
      ])
  }

  @Test(
    "give no warning when a link or image uses them, or when they are none",
    arguments: [
      "[a]\n\n[a]: /b", "[x][ Á  b ]\n\n[á B]: <https://e.com/_a_> 'c'", "![x][a]\n\n[a]: media/b.png",
      "[a]: b c d", "a\n[Note]: _see_", "`[a]: b`", "    [a]: b", "```\n[a]: b\n```", "``` [a]: b\nc\n```",
      "<!-- [a]: b -->", "\\[a]: b", "[a\\]: b", "[a]:", "[a]:\n# b", "[a]:\n---", "[a]:\n- b", "[a]:\n1. b",
      "[a]:\n<div></div>",
      "[a]:\n***", "[a]:\n2. b", "[a]:\n\nb", "[a]\n\n[a]:\n12", "> [a]:\n> - b", "[a]:\n> b",
      "[x]({{host}}) [a]: b", "[a]\n\n[a]: {{host}}/c",
    ])
  func used(markdown: String) throws {
    #expect(try MarkdownSample(markdown).report == [])
  }

  @Test("leave the text as it is where it only looks like one")
  func leaves() throws {
    #expect(
      try MarkdownSample("a\n[b]: _c_ <https://e.com>").html
        == "<p>a\n[b]: <em>c</em> <a href=\"https://e.com\">https://e.com</a></p>\n")
  }
}

import ListinaModel
import ListinaTheme
import Testing

@Suite("Template inheritance")
struct TemplateInheritanceTests {
  private static func page(_ page: String, layout: String) throws -> String? {
    var bench = try TemplateBench(["page": page, "layout": layout])
    return try bench.page(["title": "T"])
  }

  @Test(
    "puts whole lines where a block stands",
    arguments: [
      // An empty block on one line, and one on two.
      ("<main>\n  {{$content}}{{/content}}\n</main>\n", "<main>\n  <p>T</p>\n  x\n</main>\n"),
      ("<main>\n  {{$content}}\n  {{/content}}\n</main>\n", "<main>\n  <p>T</p>\n  x\n</main>\n"),
      ("<main>\n{{$content}}\n  default\n{{/content}}\n</main>\n", "<main>\n  <p>T</p>\n  x\n</main>\n"),
      ("<main>{{$content}}{{/content}}</main>\n", "<main><p>T</p>\nx\n</main>\n"),
      ("<main>{{$content}}\n{{/content}}\n</main>", "<main><p>T</p>\nx\n\n</main>"),
    ])
  func showsLines(layout: String, expected: String) throws {
    let page = "{{<layout}}\n{{$content}}\n    <p>{{title}}</p>\n    x\n{{/content}}\n{{/layout}}\n"
    #expect(try Self.page(page, layout: layout) == expected)
  }

  @Test(
    "puts a few words where a block stands",
    arguments: [
      ("<h1>{{$content}}{{/content}}</h1>\n", "<h1>T!</h1>\n"),
      ("  {{$content}}default{{/content}}\nx", "  T!\nx"),
      ("  {{$content}}\n    default\n  {{/content}}\nx", "    T!\nx"),
    ])
  func showsWords(layout: String, expected: String) throws {
    let page = "{{<layout}}{{$content}}{{title}}!{{/content}}{{/layout}}"
    #expect(try Self.page(page, layout: layout) == expected)
  }

  @Test("removes the line of a block that nothing is given to")
  func removesEmptyBlocks() throws {
    #expect(try Self.page("{{<layout}}{{/layout}}", layout: "a\n  {{$b}}{{/b}}\nc\n") == "a\nc\n")
    #expect(
      try Self.page("{{<layout}}{{$b}}{{/b}}{{/layout}}", layout: "a\n  {{$b}}d{{/b}}\nc\n") == "a\nc\n")
  }

  @Test("shows what is given wherever the parent has the block, with the names there")
  func showsTwice() throws {
    let layout = "{{$b}}{{/b}}|{{#site}}{{$b}}{{/b}}{{/site}}"
    var bench = try TemplateBench(["page": "{{<layout}}{{$b}}{{title}}{{/b}}{{/layout}}", "layout": layout])
    #expect(try bench.page(["title": "T", "site": .record(nil)]) == "T|")
    #expect(try bench.page(["title": "T", "site": .record(Record([.text(""), .record(nil)]))]) == "T|T")
  }

  @Test("keeps a block of a partial apart from that of the parent")
  func keepsPartialsApart() throws {
    var bench = try TemplateBench([
      "page": "{{<layout}}{{$b}}page{{/b}}{{/layout}}", "layout": "{{$b}}{{/b}} {{> part}}",
      "part": "{{$b}}part{{/b}}",
    ])
    #expect(try bench.page() == "page part")
  }

  @Test("indents a partial inside a block inside a partial")
  func indentsNested() throws {
    var bench = try TemplateBench([
      "page": "{{<layout}}\n{{$b}}\n<ul>\n  {{> item}}\n</ul>\n{{/b}}\n{{/layout}}\n",
      "layout": "<main>\n  {{$b}}{{/b}}\n</main>\n", "item": "<li>\n\n  {{title}}\n</li>\n",
    ])
    #expect(
      try bench.page(["title": "T"])
        == "<main>\n  <ul>\n    <li>\n\n      T\n    </li>\n  </ul>\n</main>\n")
  }

  @Test(
    "tells what is wrong between a parent's tags",
    arguments: [
      (
        "{{<layout}}\n  stray text \n{{/layout}}",
        "page.mustache:2:3: malformed-template: 'stray text' would not be shown: it stands between the blocks of '{{<layout}}'; put it into a block, or into a comment '{{! … }}'"
      ),
      (
        "{{<layout}}{{title}}{{/layout}}",
        "page.mustache:1:14: malformed-template: '{{title}}' would not be shown: it stands between the blocks of '{{<layout}}'; put it into a block, or into a comment '{{! … }}'"
      ),
      (
        "{{<layout}}{{$b}}1{{/b}}{{! c }}{{$b}}2{{/b}}{{/layout}}",
        "page.mustache:1:36: malformed-template: the block 'b' is given to 'layout' twice; keep one of them"
      ),
      (
        "{{<layout}}{{$contnet}}{{/contnet}}{{/layout}}",
        "page.mustache:1:15: unknown-block: unknown block 'contnet' of 'layout'; write 'content'"
      ),
      (
        "{{<layout}}{{$xyzzy}}{{/xyzzy}}{{/layout}}",
        "page.mustache:1:15: unknown-block: unknown block 'xyzzy' of 'layout'; its blocks: b, content"
      ),
      (
        "{{<plain}}{{$b}}{{/b}}{{/plain}}",
        "page.mustache:1:14: unknown-block: unknown block 'b' of 'plain'; 'plain' has no block; write '{{> plain}}'"
      ),
      (
        "{{<layuot}}{{/layuot}}",
        "page.mustache:1:4: unknown-partial: unknown template 'layuot'; write 'layout'"
      ),
      (
        "{{<child}}{{/child}}",
        "page.mustache:1:4: malformed-template: 'child' inherits from 'layout' itself: there is one level of inheritance; inherit from 'layout', or show 'child' as a partial"
      ),
    ])
  func reports(page: String, complaint: String) throws {
    var bench = try TemplateBench([
      "page": page, "layout": "{{$b}}{{/b}}{{$content}}{{/content}}{{$b}}{{/b}}", "plain": "x",
      "child": "{{<layout}}{{/layout}}",
    ])
    #expect(bench.complaints() == [complaint])
  }

  @Test("places an error in what is given to a block in the file that gives it")
  func placesErrors() throws {
    var bench = try TemplateBench([
      "page": "{{<layout}}\n{{$b}}{{no}}{{/b}}\n{{/layout}}", "layout": "{{$b}}{{/b}}",
    ])
    #expect(bench.complaints().map { $0.prefix(30) } == ["page.mustache:2:9: unknown-nam"])
  }

  @Test("tells what is wrong with a default also where the page replaces it")
  func checksDefaults() throws {
    var bench = try TemplateBench([
      "page": "{{<layout}}{{$b}}page{{/b}}{{/layout}}", "layout": "{{$b}}{{titel}}{{/b}}",
    ])
    #expect(
      bench.complaints() == [
        "layout.mustache:1:9: unknown-name: unknown name 'titel' on pages of 'page'; write 'title'"
      ])
  }

  @Test("keeps the line ends of Windows and indents no blank line")
  func keepsLineEnds() throws {
    var bench = try TemplateBench([
      "page": "<p>\r\n  {{> part}}\r\n</p>\r\n", "part": "a\r\n\r\n{{title}}\r\n",
    ])
    #expect(try bench.page(["title": "T"]) == "<p>\r\n  a\r\n\r\n  T\r\n</p>\r\n")
  }
}

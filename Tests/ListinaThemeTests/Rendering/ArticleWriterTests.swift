import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@testable import ListinaTheme

@Suite("Article")
struct ArticleWriterTests {
  private func edition(_ locale: String = "cs", title: String? = nil) throws -> Edition {
    var edition = Edition(
      locale: try Sample.tag(locale), title: title ?? "Title", slug: try Sample.slug("privacy"),
      source: SourceFile(name: "cs.md", path: "/cs.md"))
    edition.hasOwnTitle = title != nil
    return edition
  }

  private func article(_ document: Document, addresses: [String] = []) -> Article {
    Article(document: document, anchors: HeadingAnchors(of: document), addresses: addresses)
  }

  private func write(_ document: Document, _ edition: Edition, addresses: [String] = []) -> String {
    String(decoding: ArticleWriter.write(article(document, addresses: addresses), of: edition), as: UTF8.self)
  }

  @Test("is one element in the language and direction of its text")
  func element() throws {
    #expect(write(Document(), try edition()) == "<article lang=\"cs\" dir=\"ltr\">\n</article>")
    #expect(write(Document(), try edition("ar")) == "<article lang=\"ar\" dir=\"rtl\">\n</article>")
  }

  @Test("has its slots filled with what is text, and never markup")
  func slots() throws {
    var document = Sample.document(["## A\"<"])
    document.html.append("<h2 id=\"")
    document.html.leave(.headingID(0))
    document.html.append("\">A</h2><a href=\"")
    document.html.leave(.reference(0))
    document.html.append("\">x</a>\n")
    #expect(
      write(document, try edition(), addresses: ["../a/?b=\"&c"]) == """
        <article lang="cs" dir="ltr">
        <h2 id="a&quot;&lt;">A</h2><a href="../a/?b=&quot;&amp;c">x</a>
        </article>
        """)
  }

  @Test("opens with the title of the front matter only where the text has no heading of level 1")
  func titles() throws {
    let title = "<h1>A &amp; B</h1>"
    #expect(write(Sample.document(["## X"]), try edition(title: "A & B")).contains(title))
    #expect(!write(Sample.document(["# X"]), try edition(title: "A & B")).contains(title))
    #expect(!write(Sample.document(["## X", "# Y"]), try edition(title: "A & B")).contains(title))
    #expect(!write(Sample.document(["## X"]), try edition()).contains("<h1>"))
  }

  private func contents(_ headings: [String]) -> String {
    String(decoding: ArticleWriter.writeContents(of: article(Sample.document(headings))), as: UTF8.self)
  }

  @Test("has a table of contents as nested lists, its texts escaped")
  func nested() {
    #expect(
      contents(["# T", "## A<", "### B", "## C"]) == """
        <ol>
        <li><a href="#a&lt;">A&lt;</a>
        <ol>
        <li><a href="#b">B</a></li>
        </ol>
        </li>
        <li><a href="#c">C</a></li>
        </ol>

        """)
  }

  @Test("has none for fewer than two headings", arguments: [[], ["# T"], ["# T", "## A"], ["## A"]])
  func tooShort(headings: [String]) {
    #expect(contents(headings) == "")
  }
}

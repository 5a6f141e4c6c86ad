import ListinaModel
import Testing

@testable import ListinaContent

@Suite("Files of media/")
struct MediaCheckTests {
  @Test(
    "are refused where a browser would run them",
    arguments: [
      ("a.html", "x"), ("a.HTM", "x"), ("b/a.js", "x"), ("a.b.css", "x"), ("a.svgz", ""),
      ("a.svg", "<svg><SCRIPT>x</SCRIPT></svg>"), ("a.svg", "<svg\nonload=\"x\"/>"),
      ("a.svg", "<svg><a href='javascript:x'/></svg>"),
      ("a.svg", "<svg><rect width=\"1\"onclick='x'/></svg>"), ("a.svg", "<svg><foreignObject/></svg>"),
    ])
  func refused(name: String, content: String) {
    let problem = MediaCheck.problem(with: "content/p/media/" + name, Array(content.utf8))
    #expect(problem?.id == .unsafeMedia)
    #expect(problem?.place == SourcePlace("content/p/media/" + name))
  }

  @Test(
    "are published where they only show something",
    arguments: [
      ("a.png", "<script>"), ("a.pdf", "%PDF"), ("html", "x"),
      ("a.svg", "<svg viewBox=\"0 0 1 1\"><title>Connection = on</title></svg>"),
      ("a.svg", "<svg><path d=\"M0 0\"/><!-- one = two --></svg>"),
    ])
  func published(name: String, content: String) {
    #expect(MediaCheck.problem(with: "content/p/media/" + name, Array(content.utf8)) == nil)
  }
}

import ListinaSite
import Testing

@Suite("Route path")
struct RoutePathTests {
  @Test(
    "refers from page to page",
    arguments: [
      ("", "cs/", "cs/"), ("cs/", "", "../"), ("cs/privacy/", "cs/privacy/", "./"),
      ("cs/privacy/", "cs/terms/", "../terms/"), ("cs/privacy/", "en/privacy/", "../../en/privacy/"),
      ("cs/privacy/", "assets/a.css", "../../assets/a.css"), ("", "", "./"),
      ("cs/", "cs/feed.xml", "feed.xml"),
    ])
  func refers(from: String, to: String, reference: String) {
    #expect(RoutePath(from).reference(to: RoutePath(to)) == reference)
  }

  @Test("names the file that is written")
  func files() {
    #expect(RoutePath("").file == "index.html")
    #expect(RoutePath("cs/").file == "cs/index.html")
    #expect(RoutePath("404.html").file == "404.html")
  }
}

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

  @Test(
    "escapes what may not stand in an address",
    arguments: [
      ("a b.pdf", "../a%20b.pdf"), ("50%.pdf", "../50%25.pdf"), ("%20.pdf", "../%2520.pdf"),
      ("a#b?c", "../a%23b%3Fc"), ("\"<>`{}|\\^.txt", "../%22%3C%3E%60%7B%7D%7C%5C%5E.txt"),
      ("dopis-ž/[1].pdf", "../dopis-%C5%BE/%5B1%5D.pdf"), ("cs/é b", "%C3%A9%20b"),
      ("a-._~!$&'()*+,;=:@/b", "../a-._~!$&'()*+,;=:@/b"),
    ])
  func escapes(to: String, reference: String) {
    #expect(RoutePath("cs/").reference(to: RoutePath(to)) == reference)
  }

  @Test(
    "keeps a name with a colon from being a scheme",
    arguments: [
      ("", "a:b.html", "./a:b.html"), ("", "javascript:alert(1)", "./javascript:alert(1)"),
      ("", "a/b:c", "a/b:c"), ("cs/", "a:b", "../a:b"), ("cs/", "cs/a:b/c", "./a:b/c"), ("", ":", "./:"),
    ])
  func colon(from: String, to: String, reference: String) {
    #expect(RoutePath(from).reference(to: RoutePath(to)) == reference)
  }

  @Test("names the file that is written")
  func files() {
    #expect(RoutePath("").file == "index.html")
    #expect(RoutePath("cs/").file == "cs/index.html")
    #expect(RoutePath("404.html").file == "404.html")
  }
}

import Testing

@testable import ListinaPublish

@Suite("Site root")
struct SiteRootTests {
  @Test(
    "stands before the paths below it as people write them",
    arguments: [
      (".", "public"), ("./", "public"), (".//", "public"), ("legal", "legal/public"),
      ("legal/", "legal/public"),
      ("legal//", "legal/public"), ("./legal/", "legal/public"), ("../legal/", "../legal/public"),
      ("/", "/public"), ("//", "/public"), ("/srv/legal/", "/srv/legal/public"), ("..", "../public"),
    ])
  func joins(root: String, path: String) {
    #expect(SiteRoot.path("public", below: root) == path)
  }
}

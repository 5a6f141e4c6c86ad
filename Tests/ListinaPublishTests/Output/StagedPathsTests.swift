import Testing

@testable import ListinaPublish

@Suite("Staged paths")
struct StagedPathsTests {
  @Test(
    "refuses what is no path below the output",
    arguments: ["", "/a", "a/", "a//b", ".", "..", "../x", "a/../b", "a/./b", "a\nb", "a\u{0}b", "a\u{7F}"])
  func invalid(path: String) {
    var paths = StagedPaths()
    #expect(throws: OutputError.invalidPath(path)) { try paths.claim(path) }
  }

  @Test(
    "accepts names that only look special", arguments: [".well-known/x", "..a", "a..", "...", "a b", "é"])
  func valid(path: String) throws {
    var paths = StagedPaths()
    try paths.claim(path)
    #expect(paths.files == [path])
  }

  @Test("refuses a path twice")
  func twice() throws {
    var paths = StagedPaths()
    try paths.claim("a/b")
    #expect(throws: OutputError.taken(path: "a/b", by: "a/b")) { try paths.claim("a/b") }
    #expect(paths.files == ["a/b"])
  }

  @Test("refuses a file where a folder is, and the reverse")
  func fileAndFolder() throws {
    var paths = StagedPaths()
    try paths.claim("a/b/c")
    #expect(throws: OutputError.taken(path: "a", by: "a")) { try paths.claim("a") }
    #expect(throws: OutputError.taken(path: "a/b/c/d", by: "a/b/c")) { try paths.claim("a/b/c/d") }
  }

  @Test("refuses paths that differ only in letter case or in how an accent is spelled")
  func letterCase() throws {
    var paths = StagedPaths()
    try paths.claim("static/Logo.png")
    try paths.claim("\u{E9}.md")
    #expect(throws: OutputError.taken(path: "static/logo.png", by: "static/Logo.png")) {
      try paths.claim("static/logo.png")
    }
    #expect(throws: OutputError.taken(path: "Static/x", by: "static")) { try paths.claim("Static/x") }
    #expect(throws: OutputError.self) { try paths.claim("e\u{301}.md") }
  }
}

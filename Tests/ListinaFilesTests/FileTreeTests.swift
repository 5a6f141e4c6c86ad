import Foundation
import ListinaFiles
import ListinaSamples
import ListinaModel
import Testing

@Suite("File tree")
struct FileTreeTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func list(ignoring isIgnored: (String) -> Bool = { _ in false }) throws -> FileTree {
    let boundary = try SiteBoundary(root: folder.path, folders: ["content", "themes"])
    return FileTree.list(
      folder.path + "/content", named: "content", within: boundary, ignoring: isIgnored)
  }

  @Test("lists files and folders in the order of their bytes")
  func order() throws {
    for name in ["b.md", "a/z.md", "a-b/c.md", "é.md", "z.md", "B.md"] {
      try folder.write("12345", to: "content/" + name)
    }
    let tree = try list()
    #expect(tree.diagnostics.isEmpty)
    #expect(
      tree.entries.map(\.name) == [
        "content/B.md", "content/a", "content/a-b", "content/a-b/c.md", "content/a/z.md", "content/b.md",
        "content/z.md", "content/é.md",
      ])
    #expect(tree.entries.map(\.kind) == [.file, .folder, .folder, .file, .file, .file, .file, .file])
  }

  @Test("names decomposed names composed, and opens them as they are on disk")
  func decomposed() throws {
    try folder.write("text", to: "content/zásady/e\u{301}.md".decomposedStringWithCanonicalMapping)
    let tree = try list()
    let entry = try #require(tree.entries.last)
    #expect(Array(entry.name.utf8) == Array("content/z\u{E1}sady/\u{E9}.md".utf8))
    #expect(TextFile.read(entry).bytes == Array("text".utf8))
  }

  #if os(Linux)
    @Test("reports two names that differ only in their bytes")
    func twins() throws {
      try folder.write("a", to: "content/\u{E9}.md")
      try folder.write("b", to: "content/e\u{301}.md")
      let tree = try list()
      #expect(tree.diagnostics.all.map(\.id) == [.duplicateFile])
      #expect(tree.entries.count == 1)
    }

    @Test("reports a name that is not UTF-8, or has a control character, and lists the others")
    func names() throws {
      try folder.write("a", to: "content/a.md")
      let invalid: [CChar] = (folder.path + "/content/caf").utf8.map(CChar.init(bitPattern:)) + [-23, 0]
      #expect(mkdir(invalid, 0o755) == 0)
      defer { rmdir(invalid) }
      #expect(mkdir(folder.path + "/content/a\nb", 0o755) == 0)
      let tree = try list()
      #expect(tree.entries.map(\.name) == ["content/a.md"])
      #expect(
        tree.diagnostics.sorted.map(\.message) == [
          #"the file name 'a\x0Ab' has a control character"#, #"the file name 'caf\xE9' is not valid UTF-8"#,
        ])
    }
  #endif

  @Test("follows links that stay in the site")
  func links() throws {
    try folder.write("shared", to: "content/a/shared.md")
    try folder.write("css", to: "themes/t/a.css")
    try folder.link("content/link.md", to: "a/shared.md")
    try folder.link("content/b", to: "a")
    try folder.link("content/theme", to: "../themes/t")
    let tree = try list()
    #expect(tree.diagnostics.isEmpty)
    #expect(
      tree.entries.map(\.name) == [
        "content/a", "content/a/shared.md", "content/b", "content/b/shared.md", "content/link.md",
        "content/theme", "content/theme/a.css",
      ])
    let link = try #require(tree.entries.first { $0.name == "content/link.md" })
    #expect(TextFile.read(link).bytes == Array("shared".utf8))
  }

  @Test(
    "refuses links that leave the site",
    arguments: ["/etc/hostname", "../outside.md", "/etc", "../contents/x.md", "a/../../outside.md"])
  func leaving(target: String) throws {
    try folder.write("x", to: "outside.md")
    try folder.write("x", to: "contents/x.md")
    try folder.write("x", to: "content/a/a.md")
    try folder.link("content/link.md", to: target)
    let tree = try list()
    #expect(
      tree.diagnostics.all == [
        .error(
          .linkLeavesSite, "symbolic link 'content/link.md' leads out of the site to '\(target)'",
          at: SourcePlace("content/link.md"), hint: "put a copy of the file in its place")
      ])
    #expect(tree.entries.map(\.name) == ["content/a", "content/a/a.md"])
  }

  @Test("refuses a link that leaves the site by way of another link")
  func leavingInTwoSteps() throws {
    try folder.write("x", to: "outside/x.md")
    try folder.write("x", to: "content/a.md")
    try folder.link("content/one", to: "two")
    try folder.link("content/two", to: "../outside")
    #expect(try list().diagnostics.all.map(\.id) == [.linkLeavesSite, .linkLeavesSite])
  }

  @Test("refuses a content folder that is a link out of the site")
  func contentLeaves() throws {
    let other = try TemporaryFolder()
    try other.write("x", to: "site.yaml")
    try folder.link("content", to: other.path)
    let tree = try list()
    #expect(tree.diagnostics.all.map(\.id) == [.linkLeavesSite])
    #expect(tree.diagnostics.all.first?.place?.file == "content")
    #expect(tree.entries.isEmpty)
  }

  @Test("accepts a content folder that is a link inside the site")
  func contentMoves() throws {
    try folder.write("x", to: "docs/site.yaml")
    try folder.link("content", to: "docs")
    #expect(try list().entries.map(\.name) == ["content/site.yaml"])
  }

  @Test("reports links that lead nowhere, to themselves or to a folder above")
  func brokenLinks() throws {
    try folder.write("x", to: "content/a/b/x.md")
    try folder.link("content/a/dangling", to: "none")
    try folder.link("content/a/self", to: "self")
    try folder.link("content/a/b/up", to: "..")
    try folder.link("content/a/b/top", to: "../..")
    let tree = try list()
    #expect(
      tree.diagnostics.sorted.map { "\($0.place?.file ?? ""): \($0.id.rawValue): \($0.message)" } == [
        "content/a/b/top: link-loop: symbolic link 'content/a/b/top' leads to a folder that holds it",
        "content/a/b/up: link-loop: symbolic link 'content/a/b/up' leads to a folder that holds it",
        "content/a/dangling: missing-file: 'content/a/dangling' does not exist",
        "content/a/self: link-loop: symbolic link 'content/a/self' leads in a circle",
      ])
    #expect(tree.entries.contains { $0.name == "content/a/b/x.md" })
  }

  @Test("refuses FIFOs and links to devices")
  func special() throws {
    try folder.write("x", to: "content/a.md")
    #expect(mkfifo(folder.path + "/content/fifo", 0o600) == 0)
    try folder.link("content/null", to: "/dev/null")
    let tree = try list()
    #expect(tree.diagnostics.sorted.map(\.id) == [.notAFile, .linkLeavesSite])
    #expect(tree.entries.map(\.name) == ["content/a.md"])
  }

  @Test("neither looks at nor enters what is ignored")
  func ignored() throws {
    try folder.write("x", to: "content/a.md")
    try folder.write("x", to: "content/.git/config")
    try folder.link("content/.#a.md", to: "me@host.123")
    let tree = try list { $0.contains("/.") }
    #expect(tree.diagnostics.isEmpty)
    #expect(tree.entries.map(\.name) == ["content/a.md"])
  }

  @Test("reports a folder that is missing, and one that is a file")
  func noFolder() throws {
    #expect(try list().diagnostics.all.map(\.id) == [.missingFile])
    try folder.write("x", to: "content")
    #expect(try list().diagnostics.all.map(\.id) == [.notAFile])
  }

  @Test("trusts an installed theme outside the site, but not links out of it")
  func installed() throws {
    let share = try TemporaryFolder()
    try share.write("x", to: "theme.yaml")
    try share.link("passwd", to: "/etc/passwd")
    let boundary = try SiteBoundary(root: folder.path, folders: ["content"], installed: [share.path])
    let tree = FileTree.list(share.path, named: "themes/listina", within: boundary)
    #expect(tree.entries.map(\.name) == ["themes/listina/theme.yaml"])
    #expect(tree.diagnostics.all.map(\.id) == [.linkLeavesSite])
  }
}

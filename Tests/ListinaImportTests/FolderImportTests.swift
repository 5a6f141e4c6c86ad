import Foundation
import ListinaFiles
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaImport

@Suite struct FolderImportTests {
  private func run(_ folder: TemporaryFolder, _ source: String, _ output: String) -> ImportReport {
    FolderImport(ImportOptions(source: folder.path + "/" + source, output: folder.path + "/" + output)).run()
  }

  @Test("writes site.yaml with what it was told, and says where it made up a name")
  func siteFile() throws {
    let site = try Imported(["terms.md": "x\n"]) { options in
      options.name = "A \"quoted\" name"
      options.email = "a@example.com"
    }
    #expect(
      try site.read("site.yaml") == """
        name: "A \\"quoted\\" name"
        baseURL: http://localhost:8080
        locales: [en]
        contact: {email: "a@example.com"}
        theme: listina

        """)
    #expect(site.messages(.placeholder) == [])
    #expect(try Imported(["terms.md": "x\n"]).messages(.placeholder) == ["'name' is 'Policies' for now"])
  }

  @Test("refuses an output within the source, around it, and one that holds something")
  func overlaps() throws {
    let folder = try TemporaryFolder()
    try folder.write("x\n", to: "in/terms.md")
    try folder.write("x\n", to: "full/notes.txt")
    for output in ["in", "in/out", ".", "full"] {
      let report = run(folder, "in", output)
      #expect(report.outcome == .outputTrouble)
      #expect(report.diagnostics.count == 1)
    }
    try folder.link("link", to: folder.path + "/in")
    #expect(run(folder, "in", "link/out").outcome == .outputTrouble)
    #expect(try folder.names() == ["full", "full/notes.txt", "in", "in/terms.md", "link"])
  }

  @Test("makes nothing of a folder without texts, and of no folder")
  func nothing() throws {
    let folder = try TemporaryFolder()
    try folder.write("x\n", to: "in/terms.txt")
    #expect(run(folder, "in", "out").outcome == .unusableSource)
    #expect(run(folder, "nowhere", "out").outcome == .unusableSource)
    #expect(run(folder, "in/terms.txt", "out").outcome == .unusableSource)
    #expect(try folder.names() == ["in", "in/terms.txt"])
  }

  @Test("reads nothing outside of the folder, and goes on beside what cannot be read")
  func hostile() throws {
    let folder = try TemporaryFolder()
    try folder.write("secret\n", to: "secret.md")
    try folder.write("![x](secret.png)\n", to: "in/terms.md")
    try folder.link("in/privacy.md", to: folder.path + "/secret.md")
    try folder.link("in/secret.png", to: folder.path + "/secret.md")
    try folder.link("in/loop.md", to: "loop.md")
    try folder.write([0x23, 0x20, 0xFF, 0x0A], to: "in/latin.md")
    try folder.write([UInt8](repeating: UInt8(ascii: "x"), count: 1_100_000), to: "in/huge.md")
    let report = run(folder, "in", "out")
    #expect(report.outcome == .done)
    #expect(report.texts == 1)
    let ids = report.diagnostics.filter { $0.severity == .warning }.map(\.id)
    #expect(
      Set(ids) == [.linkLeavesSite, .linkLoop, .invalidUTF8, .fileTooLarge])
    #expect(report.diagnostics.allSatisfy { $0.severity != .error })
    #expect(
      try folder.names(in: "out") == ["content", "content/site.yaml", "content/terms", "content/terms/en.md"])
  }

  @Test("writes the same site of the same folder, and changes nothing in it")
  func repeatable() throws {
    let folder = try TemporaryFolder()
    for name in ["b/en.md", "a.md", "a/index.md", "c/cs.md", "x/c.md"] {
      try folder.write("[a](a.md)\n", to: "in/" + name)
    }
    let before = try folder.names(in: "in")
    _ = run(folder, "in", "one")
    _ = run(folder, "in", "two")
    #expect(try folder.names(in: "one") == folder.names(in: "two"))
    for name in try folder.names(in: "one") where name.contains(".") {
      #expect(try folder.read("one/" + name) == folder.read("two/" + name))
    }
    #expect(try folder.names(in: "in") == before)
  }

  @Test("counts files that are no texts, and names those that may be")
  func leftFiles() throws {
    var files = ["terms.md": "x\n", "privacy.html": "x", "CONTRIBUTING.md": "x", "_includes/a.md": "x"]
    for number in 1...300 { files["data/\(number).csv"] = "x" }
    let site = try Imported(files)
    #expect(
      site.messages(.notImported).sorted() == [
        "'CONTRIBUTING.md' is left out", "'_includes/a.md' is left out", "'privacy.html' is left out",
        "300 files that no text shows are left out, such as 'data/99.csv'",
      ])
  }

  @Test("tells how much was written also where the check of it was ended")
  func unchecked() throws {
    let done = try Imported("terms.md", "privacy.md").report
    let problem = Diagnostic.error(.interrupted, "interrupted")
    let report = done.unchecked(.interrupted, problem)
    #expect(report.outcome == .unchecked(.interrupted))
    #expect(report.policies == 2 && report.texts == 2)
    #expect(report.diagnostics == done.diagnostics + [problem])
    #expect(ImportReport.interrupted.policies == 0)
  }

  @Test("is refused while another run writes to the output")
  func held() throws {
    let folder = try TemporaryFolder()
    try folder.write("x\n", to: "in/terms.md")
    try FileSystem.makeFolder(folder.path + "/out")
    let lock = try FolderLock(folder.path + "/out/.listina-new")
    let report = run(folder, "in", "out")
    #expect(report.outcome == .outputTrouble)
    #expect(report.diagnostics.map(\.id) == [.buildInProgress])
    withExtendedLifetime(lock) {}
  }

  @Test("stops between files when it is interrupted, and leaves nothing")
  func interrupted() throws {
    let folder = try TemporaryFolder()
    for name in ["terms", "privacy"] { try folder.write("x\n", to: "in/\(name).md") }
    let options = ImportOptions(source: folder.path + "/in", output: folder.path + "/out")
    #expect(throws: Interruption.Interrupted.self) {
      _ = try SourceFolder(options.source, Watchdog()) { throw Interruption.Interrupted() }
    }
    let source = try SourceFolder(options.source, Watchdog()) {}
    let layout = PolicyLayout(source.texts, of: "in", named: nil)
    let table = AddressTable(layout.policies, layout.locales, files: source.files, publishedAt: nil)
    var site = ImportedSite(
      options, layout.locales,
      LinkRewriter(table, policies: layout.policies, publishedAt: nil))
    for policy in layout.policies { site.add(policy, carried: [:]) }
    site.end()
    var pauses = 0
    #expect(throws: Interruption.Interrupted.self) {
      try site.write(to: options.output) {
        pauses += 1
        if pauses == 2 { throw Interruption.Interrupted() }
      }
    }
    #expect(pauses == 2)
    #expect(try folder.names().filter { $0.hasPrefix("out") } == [])
  }
}

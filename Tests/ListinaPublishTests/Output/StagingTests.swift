import Foundation
import ListinaFiles
import ListinaSamples
import ListinaModel
import Testing

@testable import ListinaPublish

@Suite("Staging")
struct StagingTests {
  private let site: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    site = try TemporaryFolder()
    output = try OutputFolder(site.path + "/public", siteRoot: site.path, sources: [])
  }

  /// Publishes files given by path and text.
  @discardableResult
  private func publish(_ files: [String: String]) throws -> Staging.Summary {
    let staging = try output.stage()
    for (path, text) in files { try staging.write(Array(text.utf8), to: path) }
    return try staging.commit()
  }

  private func status(_ path: String = "") throws -> FileStatus {
    try FileSystem.status(of: output.path + "/" + path)
  }

  private func failure(_ body: () throws -> Void) -> Diagnostic? {
    do { try body() } catch { return (error as? OutputError)?.diagnostic }
    return nil
  }

  @Test("publishes a first site and leaves nothing beside it")
  func first() throws {
    let summary = try publish(["index.html": "1", "cs/a/index.html": "2"])
    #expect(summary == Staging.Summary(written: 2, unchanged: 0, removed: 0, isSwapped: true))
    #expect(
      try site.names() == [
        "public", "public/.listina", "public/cs", "public/cs/a", "public/cs/a/index.html",
        "public/index.html",
      ])
    #expect(try site.read("public/.listina") == "v1\ncs/a/index.html\nindex.html\n")
  }

  @Test("changes nothing, not even a folder's time, when nothing has changed")
  func nothingChanged() throws {
    try publish(["index.html": "1", "cs/index.html": "2"])
    let before = try [status(), status("cs"), status("cs/index.html"), status(".listina")]
    let summary = try publish(["index.html": "1", "cs/index.html": "2"])
    let after = try [status(), status("cs"), status("cs/index.html"), status(".listina")]
    #expect(summary == Staging.Summary(written: 0, unchanged: 2, removed: 0, isSwapped: false))
    #expect(before.map(\.identity) == after.map(\.identity))
    #expect(before.map(\.modified) == after.map(\.modified))
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.path) == ["public"])
  }

  @Test("takes other bytes for what it was given before, and knows then what has changed")
  func rewrites() throws {
    func publish() throws -> Staging.Summary {
      let staging = try output.stage()
      for path in ["a/index.html", "b.html"] { try staging.write(Array("first".utf8), to: path) }
      try staging.rewrite(Array("second".utf8), at: "a/index.html")
      return try staging.commit()
    }
    #expect(try publish() == Staging.Summary(written: 2, isSwapped: true))
    #expect(try site.read("public/a/index.html") == "second")
    #expect(try site.read("public/b.html") == "first")
    #expect(try publish() == Staging.Summary(unchanged: 2, isSwapped: false))
    // What was kept at first is not, once it is another.
    try self.publish(["a/index.html": "first", "b.html": "first"])
    #expect(try publish() == Staging.Summary(written: 1, unchanged: 1, isSwapped: true))
    #expect(try site.read("public/a/index.html") == "second")
  }

  @Test("keeps file and time of what is unchanged, writes what changed, removes what is gone")
  func changes() throws {
    try publish(["a/same": "1", "a/other": "2", "b/gone": "3"])
    let same = try status("a/same")
    let other = try status("a/other")
    let summary = try publish(["a/same": "1", "a/other": "X", "c/new": "4"])
    #expect(summary == Staging.Summary(written: 2, unchanged: 1, removed: 1, isSwapped: true))
    #expect(try status("a/same").identity == same.identity)
    #expect(try status("a/same").modified == same.modified)
    #expect(try status("a/other").identity != other.identity)
    #expect(try site.names(in: "public") == [".listina", "a", "a/other", "a/same", "c", "c/new"])
    #expect(try site.read("public/a/other") == "X")
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.path) == ["public"])
  }

  @Test("keeps the listing's time while the same files are published")
  func listing() throws {
    try publish(["a": "1"])
    let before = try status(".listina")
    try publish(["a": "2"])
    #expect(try status(".listina").modified == before.modified)
  }

  @Test("writes anew what someone deleted, and what became a link with the same content")
  func repaired() throws {
    try publish(["a": "1", "b": "2"])
    try FileSystem.removeFile(output.path + "/a")
    #expect(try publish(["a": "1", "b": "2"]).written == 1)
    #expect(try site.read("public/a") == "1")
  }

  @Test("writes the files of an old site that vanished from the new one")
  func onlyRemoved() throws {
    try publish(["a": "1", "b": "2"])
    let summary = try publish(["a": "1"])
    #expect(summary == Staging.Summary(written: 0, unchanged: 1, removed: 1, isSwapped: true))
    #expect(try site.names(in: "public") == [".listina", "a"])
  }

  @Test("copies files, and keeps those that are the same")
  func copies() throws {
    try site.write(Array(repeating: 7, count: 300_000), to: "logo.png")
    let source = FileEntry(path: site.path + "/logo.png", name: "content/static/logo.png")
    let first = try output.stage()
    try first.copy(source, to: "logo.png")
    #expect(try first.commit().written == 1)
    let second = try output.stage()
    try second.copy(source, to: "logo.png")
    #expect(try second.commit().unchanged == 1)
    #expect(try Data(contentsOf: URL(filePath: output.path + "/logo.png")).count == 300_000)
    #expect(try status("logo.png").identity != FileSystem.status(of: source.path).identity)
  }

  @Test("leaves the output as it was when a build is given up")
  func discards() throws {
    try publish(["a": "1"])
    let before = try status()
    let staging = try output.stage()
    try staging.write([1], to: "b/c")
    staging.discard()
    staging.discard()
    #expect(try status().identity == before.identity)
    #expect(try site.names() == ["public", "public/.listina", "public/a"])
    #expect(failure { try staging.write([1], to: "c") } != nil)
    #expect(failure { _ = try staging.commit() } != nil)
  }

  @Test("makes the folders above the output, and takes them back when a build is given up")
  func parents() throws {
    let deep = try OutputFolder(site.path + "/a/b/public", siteRoot: site.path, sources: [])
    let given = try deep.stage()
    try given.write([1], to: "x")
    given.discard()
    #expect(try site.names() == [])
    let staging = try deep.stage()
    try staging.write([1], to: "x")
    _ = try staging.commit()
    #expect(try site.names(in: "a/b") == ["public", "public/.listina", "public/x"])
  }

  @Test("publishes to an empty folder")
  func empty() throws {
    try FileSystem.makeFolder(output.path)
    #expect(try publish(["a": "1"]).written == 1)
    #expect(try site.names(in: "public") == [".listina", "a"])
  }

  @Test("names what it did not write and leaves it alone")
  func foreign() throws {
    try publish(["a/b": "1"])
    for name in ["notes.txt", "a/draft.txt", "mine/x", "mine/y", "z"] {
      try site.write("x", to: "public/" + name)
    }
    let before = try site.names()
    #expect(
      failure { try publish(["a/b": "1"]) }?.message.replacing(site.path, with: "SITE")
        == "'SITE/public' holds 'a/draft.txt', 'mine/', 'notes.txt' and 1 more, which listina did not write")
    #expect(failure { try publish(["a/b": "1"]) }?.id == .foreignFile)
    #expect(try site.names() == before)
  }

  @Test(
    "takes nothing in a folder without a listing for its own",
    arguments: ["index.html", "empty/folder/x", ".listina/x", ".git/config"])
  func noListing(name: String) throws {
    try site.write("x", to: "public/" + name)
    #expect(failure { try publish(["index.html": "1"]) }?.id == .foreignFile)
    #expect(try site.read("public/" + name) == "x")
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.path) == ["public"])
  }

  @Test("takes an empty folder, a link or a folder under the name of a file for foreign")
  func otherKinds() throws {
    try publish(["a": "1", "b/c": "2"])
    try FileSystem.makeFolder(output.path + "/new")
    #expect(failure { try publish(["a": "1"]) }?.message.contains("'new/'") == true)
    try FileSystem.removeFolder(output.path + "/new")
    try FileSystem.removeFile(output.path + "/a")
    try site.write("1", to: "outside")
    try site.link("public/a", to: "../outside")
    #expect(failure { try publish(["a": "1"]) }?.message.contains("'a'") == true)
    try FileSystem.removeFile(output.path + "/a")
    try FileSystem.makeFolder(output.path + "/a")
    #expect(failure { try publish(["a": "1"]) }?.message.contains("'a/'") == true)
  }

  @Test("does not believe a listing that leads out of the folder")
  func tampered() throws {
    try publish(["a": "1"])
    try site.write("v1\n../precious\na\n", to: "public/.listina")
    try site.write("x", to: "precious")
    #expect(failure { try publish(["a": "2"]) }?.id == .outputTrouble)
    #expect(try site.read("precious") == "x")
    #expect(try site.read("public/a") == "1")
  }

  @Test("sees a foreign file that appears while the site is built")
  func late() throws {
    try publish(["a": "1"])
    let staging = try output.stage()
    try staging.write([2], to: "a")
    try site.write("x", to: "public/late.txt")
    #expect(failure { _ = try staging.commit() }?.id == .foreignFile)
    #expect(try site.read("public/late.txt") == "x")
    #expect(try site.read("public/a") == "1")
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.path) == ["public"])
  }

  @Test("sees a folder with foreign files that appears while the first site is built")
  func lateFolder() throws {
    let staging = try output.stage()
    try staging.write([1], to: "a")
    try site.write("x", to: "public/thesis.txt")
    #expect(failure { _ = try staging.commit() }?.id == .foreignFile)
    #expect(try site.names() == ["public", "public/thesis.txt"])
  }

  @Test("publishes to an empty folder that appears while the first site is built")
  func lateEmptyFolder() throws {
    let staging = try output.stage()
    try staging.write([1], to: "a")
    try FileSystem.makeFolder(output.path)
    #expect(try staging.commit().written == 1)
    #expect(try site.names() == ["public", "public/.listina", "public/a"])
  }

  @Test("lets one build at a time write")
  func oneAtATime() throws {
    let staging = try output.stage()
    try staging.write([1], to: "a")
    let problem = failure { _ = try output.stage() }
    #expect(problem?.id == .buildInProgress)
    #expect(
      problem?.message.replacing(site.path, with: "SITE") == "another build is writing 'SITE/public'")
    _ = try staging.commit()
    try publish(["a": "2"])
    #expect(try site.read("public/a") == "2")
  }

  @Test("refuses a path twice, and its own listing's")
  func taken() throws {
    let staging = try output.stage()
    try staging.write([1], to: "a")
    #expect(throws: OutputError.taken(path: "a", by: "a")) { try staging.write([2], to: "a") }
    try staging.write([1], to: ".listina")
    #expect(throws: OutputError.taken(path: ".listina", by: ".listina")) { _ = try staging.commit() }
  }

  @Test("takes files from eight tasks at once")
  func concurrent() async throws {
    for round in 1...2 {
      let staging = try output.stage()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for task in 0..<8 {
          group.addTask {
            for number in 0..<100 {
              try staging.write(Array("\(number % round)".utf8), to: "l\(number % 7)/p\(number)/\(task).html")
            }
          }
        }
        try await group.waitForAll()
      }
      let summary = try staging.commit()
      #expect(summary.written + summary.unchanged == 800)
      #expect(summary.unchanged == (round == 1 ? 0 : 400))
    }
    let listed = try site.read("public/.listina").split(separator: "\n").dropFirst()
    #expect(listed.count == 800)
    for path in listed { #expect(try status(String(path)).kind == .file) }
  }
}

import Foundation
import ListinaFiles
import ListinaSamples
import ListinaModel
import Testing

@testable import ListinaPublish

/// Each test sets up what a build that is killed at one moment leaves, and runs the next build.
@Suite("Working folder")
struct WorkingFolderTests {
  private let site: TemporaryFolder
  private let output: OutputFolder

  init() throws {
    site = try TemporaryFolder()
    output = try OutputFolder(site.path + "/public", siteRoot: site.path, sources: [])
  }

  private func writeSite(_ text: String, to folder: String) throws {
    try site.write(text, to: folder + "/page")
    try site.write("v1\npage\n", to: folder + "/.listina")
  }

  /// Starts a build and gives it up: what it finds stays.
  private func recover() throws { try output.stage().discard() }

  @Test("removes a site that was half written")
  func killedWhileStaging() throws {
    try writeSite("old", to: "public")
    try site.write("half", to: ".public.listina/staged/a/b")
    try recover()
    #expect(try site.names() == ["public", "public/.listina", "public/page"])
    #expect(try site.read("public/page") == "old")
  }

  @Test("removes the old site after an exchange, also when it is half removed")
  func killedAfterExchange() throws {
    try writeSite("new", to: "public")
    try site.write("old", to: ".public.listina/staged/page")
    try recover()
    #expect(try site.names() == ["public", "public/.listina", "public/page"])
    #expect(try site.read("public/page") == "new")
  }

  @Test("puts the old site back when it was killed between two renames")
  func killedBetweenRenames() throws {
    try writeSite("old", to: ".public.listina/previous")
    try writeSite("new", to: ".public.listina/staged")
    try recover()
    #expect(try site.names() == ["public", "public/.listina", "public/page"])
    #expect(try site.read("public/page") == "old")
  }

  @Test("removes the old site when it was killed after two renames")
  func killedAfterRenames() throws {
    try writeSite("new", to: "public")
    try writeSite("old", to: ".public.listina/previous")
    try recover()
    #expect(try site.names() == ["public", "public/.listina", "public/page"])
    #expect(try site.read("public/page") == "new")
  }

  @Test("never puts back a site that is being removed")
  func killedWhileRemoving() throws {
    try site.write("half", to: ".public.listina/discarded/page")
    try recover()
    #expect(try site.names() == [])
  }

  @Test("takes over an empty folder of a build that was killed at its start")
  func killedAtStart() throws {
    try FileSystem.makeFolder(output.workingPath)
    let staging = try output.stage()
    try staging.write([1], to: "a")
    #expect(try staging.commit().written == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: site.path) == ["public"])
  }

  @Test("does with two renames what an exchange does")
  func twoSteps() throws {
    try writeSite("old", to: "public")
    let working = try WorkingFolder(beside: output)
    try writeSite("new", to: ".public.listina/staged")
    try working.swapInTwoSteps()
    #expect(try site.read("public/page") == "new")
    #expect(try site.read(".public.listina/previous/page") == "old")
    try working.remove()
    #expect(try site.names() == ["public", "public/.listina", "public/page"])
  }

  @Test("puts the old site back when the second rename fails")
  func secondRenameFails() throws {
    try writeSite("old", to: "public")
    let working = try WorkingFolder(beside: output)
    try FileSystem.removeFolder(working.staged)
    #expect(throws: FileError.self) { try working.swapInTwoSteps() }
    #expect(try site.read("public/page") == "old")
    try working.remove()
  }

  @Test("leaves a folder alone that only has its name")
  func notOurs() throws {
    try site.write("x", to: ".public.listina/precious")
    try site.write("x", to: ".public.listina/staged/x")
    do throws(OutputError) {
      _ = try output.stage()
      Issue.record("it took the folder")
    } catch {
      #expect(error.diagnostic.id == .foreignFile)
      #expect(error.diagnostic.message.contains("holds 'precious'"))
    }
    #expect(try site.names(in: ".public.listina") == ["precious", "staged", "staged/x"])
  }

  @Test("does not follow a link in its place", arguments: [true, false])
  func linkInPlace(isDangling: Bool) throws {
    if !isDangling { try site.write("x", to: "other/staged") }
    try site.link(".public.listina", to: "other")
    #expect(throws: OutputError.self) { try output.stage() }
    #expect(try isDangling || site.read("other/staged") == "x")
  }
}

import Foundation
import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaStart

@Suite("New site")
struct NewSiteTests {
  private static let combinations: [[String]] = [
    ["en"], ["cs"], ["cs", "en"], ["en", "de", "sk", "cs"], ["sk", "de-AT"], ["pt-BR", "en"],
    ["ar", "ja", "de"],
  ]

  @Test("has no mistake, whatever its locales, and is unfinished", arguments: combinations)
  func checks(locales: [String]) async throws {
    let sample = try StartedSample(locales)
    for showsDrafts in [false, true] {
      let report = await sample.check(showsDrafts: showsDrafts)
      let found = Set(report.diagnostics.filter { $0.severity != .note }.map(\.id))
      #expect(report.outcome == .done)
      #expect(found.subtracting([.missingStrings]) == [.localBaseURL, .unreachableContact])
      #expect(report.diagnostics.contains { $0.id == .unfinishedText })
      #expect(report.pages == 2 + locales.count + (showsDrafts ? 3 * (locales.count + 1) : 0))
    }
  }

  @Test(
    "has the same ids in all languages, each given by its writer", arguments: ["privacy", "cookies", "terms"])
  func ids(policy: String) throws {
    let sample = try StartedSample(["en", "cs", "de", "sk", "pt-BR"])
    let ids = try ["en", "cs", "de", "sk", "pt-BR"].map { locale in
      try sample.read("content/\(policy)/\(locale).md").matches(of: /(?m)^(#+) .*\{#([a-z-]+)\}$/)
        .map { "\($0.1) \($0.2)" }
    }
    #expect(ids[0].count > 4)
    for other in ids { #expect(other == ids[0]) }
    let headings = try sample.read("content/\(policy)/en.md").matches(of: /(?m)^#/).count
    #expect(headings == ids[0].count)
  }

  @Test(
    "says in every language in as many marks what is to be written",
    arguments: ["privacy", "cookies", "terms"])
  func marks(policy: String) throws {
    let sample = try StartedSample(["en", "cs", "de", "sk", "ja"])
    let counts = try ["en", "cs", "de", "sk", "ja"].map { locale in
      try sample.read("content/\(policy)/\(locale).md").matches(of: /<!-- to be written:/).count
    }
    #expect(Set(counts).count == 1)
  }

  @Test("takes a name with any signs", arguments: ["O'Neil \"X\": # \\", "日本 – {a}", "- no"])
  func names(name: String) async throws {
    let sample = try StartedSample(["en"], name: name)
    #expect(await sample.check(showsDrafts: true).outcome == .done)
  }

  @Test("is not written into a folder that holds something")
  func notEmpty() throws {
    let sample = try StartedSample(["en"])
    #expect(throws: CommandTrouble.self) { try sample.begin(in: sample.root) }
  }

  @Test("leaves nothing behind when its starters are missing")
  func missing() throws {
    let folder = try TemporaryFolder()
    let english = try #require(LocaleTag("en"))
    let site = NewSite(locales: [english], name: "x")
    #expect(throws: CommandTrouble.self) {
      try site.write(
        to: folder.path + "/site", from: StarterShelf(folder.path + "/none"), themes: folder.path)
    }
    #expect(try folder.names() == [])
  }
}

extension StartedSample {
  fileprivate func begin(in path: String) throws {
    try NewSite(locales: [try #require(LocaleTag("en"))], name: "x").write(
      to: path, from: shelf, themes: Repository.root.appending(path: "themes").path())
  }
}

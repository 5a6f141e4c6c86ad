import Foundation
import ListinaFiles
import ListinaModel
import ListinaPublish
import ListinaSamples
import Testing

@testable import ListinaStart

/// A site that was started in a folder of its own.
struct StartedSample {
  let folder: TemporaryFolder
  let shelf = StarterShelf(Repository.root.appending(path: "starters").path())
  private let themes = Repository.root.appending(path: "themes").path()

  var root: String { folder.path + "/site" }

  init(_ locales: [String], name: String = "Example") throws {
    folder = try TemporaryFolder()
    let site = NewSite(locales: locales.compactMap { LocaleTag($0) }, name: name)
    try site.write(to: root, from: shelf, themes: themes)
  }

  func add(_ id: String, kind: PolicyKind? = nil, locales: [String] = []) throws -> NewPolicy.Result {
    let start = NewPolicy(
      try #require(Slug(id)), kind: kind, locales: locales.compactMap { LocaleTag($0) })
    return try start.write(to: root, from: shelf)
  }

  /// What a check of the site says.
  func check(showsDrafts: Bool) async -> BuildReport {
    var options = BuildOptions(root: root, output: nil)
    options.showsDrafts = showsDrafts
    return await SiteBuild(options).run()
  }

  func read(_ name: String) throws -> String { try folder.read("site/" + name) }
  func write(_ text: String, to name: String) throws { try folder.write(text, to: "site/" + name) }
}

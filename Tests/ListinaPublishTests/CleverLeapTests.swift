import Foundation
import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaSamples
import ListinaSite
import ListinaTheme
import Synchronization
import Testing

@testable import ListinaPublish

/// Clever Leap's privacy policy as this repository publishes it.
@Suite("Clever Leap's privacy policy")
struct CleverLeapTests {
  private static let seed = "seed/clever-leap-privacy.cs.txt"

  @Test(
    "says in Czech every word that it was given, in order, and no other",
    .enabled(if: Repository.hasShared(seed), "needs ../shared/seed"))
  func words() throws {
    let given = try String(contentsOf: Repository.shared.appending(path: Self.seed), encoding: .utf8)
      .split(separator: "\n").flatMap { line in
        // The numbers of list items are no words: browsers write them.
        line.trimmingPrefix(/\s*\d+\.\s/).split(whereSeparator: \.isWhitespace)
      }
    let article = try #require(try articles()["cs"])
    let published = article.replacing(/<[^>]*>/, with: "").split(whereSeparator: \.isWhitespace)
    #expect(!given.isEmpty)
    #expect(published.map(String.init) == given.map(String.init))
  }

  @Test("has the same structure and anchors in every language")
  func structure() throws {
    let articles = try articles()
    #expect(articles.keys.sorted() == ["cs", "de", "en", "sk"])
    let tags = try articles.mapValues { article in
      let tags = article.matches(of: /<[^>]*>/).map { String($0.0) }
      return try #require(tags.isEmpty ? nil : tags.dropFirst())
    }
    for (locale, own) in tags { #expect(own == tags["cs"], "\(locale)") }
  }

  /// The article of each locale, without character references.
  private func articles() throws -> [String: String] {
    let sources = try SiteSources.read(BuildOptions(root: Repository.root.path, output: nil))
    #expect(sources.diagnostics.report == [])
    let plan = SitePlan(try #require(sources.catalog), showsDrafts: false)
    let compiler = ThemeCompiler(try #require(sources.theme), for: plan.site)
    let assets = compiler.assetNames.map { RoutePath("assets/\($0)") }
    let theme = try #require(compiler.compile(assets: assets).theme)
    let policy = try #require(plan.policy(try Sample.slug("privacy")))
    let output = MemoryDestination()
    let parts = PolicyBuild.SiteParts(
      plan: plan, addresses: AddressBook(plan), renderer: PageRenderer(plan, theme: theme),
      variables: Variables.perLocale(of: plan.catalog))
    let facts = try PolicyBuild(
      policy: policy, site: parts, destination: output, watchdog: Watchdog(), pause: {}
    ).run()
    #expect(facts.diagnostics.report == [])
    var articles: [String: String] = [:]
    for (locale, edition) in policy.editions {
      let page = try #require(output.text(at: "\(locale)/\(edition.slug)/index.html"))
      let found = page.matches(of: /<article (?s:.*?)<\/article>/)
      #expect(found.count == 1)
      articles[locale.text] = found.first.map {
        String($0.0).replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
      }
    }
    return articles
  }
}

/// Keeps the files of a site in memory.
private final class MemoryDestination: Destination {
  private let files = Mutex<[String: [UInt8]]>([:])

  func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    files.withLock { $0[path] = bytes }
  }

  func copy(_ source: FileEntry, to path: String) throws(OutputError) {
    files.withLock { $0[path] = DataFile.read(source).bytes }
  }

  func text(at path: String) -> String? {
    files.withLock { $0[path].map { String(decoding: $0, as: UTF8.self) } }
  }
}

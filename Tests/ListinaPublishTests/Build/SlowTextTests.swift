import Foundation
import ListinaFiles
import ListinaModel
import ListinaSamples
import Synchronization
import Testing

@testable import ListinaPublish

@Suite("Slow texts", .timeLimit(.minutes(15)))
struct SlowTextTests {
  private final class Ending: Sendable {
    let files = Mutex<[String]>([])
    let status = Atomic<CInt>(0)
  }

  private static let site = """
    name: Example
    baseURL: https://example.com
    locales: [en]
    contact: {email: a@example.com}
    theme: plain

    """

  /// Keeps to every limit, and is at work for as long as a processor needs for 64 million steps.
  private static let slow =
    "# Slow\n\n" + String(repeating: "- ", count: 64) + "x\n" + String(repeating: "\n", count: 900_000)

  private func options(_ site: TemporarySite) -> BuildOptions {
    var options = BuildOptions(root: site.path, output: site.path + "/public")
    options.installedThemes = Repository.root.appending(path: "themes").path
    return options
  }

  @Test("are named before the process is ended, and nothing of the next site is left")
  func watched() async throws {
    let site = try TemporarySite(["content/site.yaml": Self.site, "content/fast/en.md": "# Fast\n"])
    #expect(await SiteBuild(options(site)).run().outcome == .done)
    let before = try FileSystem.status(of: site.path + "/public")
    try site.write(Self.slow, to: "content/slow/en.md")
    try site.write("# Changed\n", to: "content/fast/en.md")

    let ending = Ending()
    let patience = Watchdog.Patience(tick: .milliseconds(5), ticks: 2, processorTime: .milliseconds(100))
    let watchdog = Watchdog(patience) { file in
      ending.files.withLock { $0.append(file) }
    } end: {
      ending.status.store($0, ordering: .relaxed)
    }
    // The process of a test goes on, and so does the build, until it finds that its output was given up.
    let report = await SiteBuild(options(site), watchdog: watchdog).run()
    #expect(ending.files.withLock { $0 } == ["content/slow/en.md"])
    #expect(ending.status.load(ordering: .relaxed) == 1)
    #expect(report.outcome == .outputTrouble)
    let after = try FileSystem.status(of: site.path + "/public")
    #expect(after.identity == before.identity && after.modified == before.modified)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: site.path).sorted() == ["content", "public"])
  }

  @Test("are built when nobody watches")
  func unwatched() async throws {
    let site = try TemporarySite(["content/site.yaml": Self.site, "content/slow/en.md": Self.slow])
    #expect(await SiteBuild(options(site)).run().outcome == .done)
  }
}

import Foundation
import ListinaSamples
import Testing

@Suite("Code map")
struct CodeMapTests {
  @Test("names every target, and no file or folder that is not there")
  func targets() throws {
    let sources = Repository.root.appending(path: "Sources")
    let map = try String(contentsOf: sources.appending(path: "README.md"), encoding: .utf8)
    let folders = try FileManager.default.contentsOfDirectory(atPath: sources.path())
      .filter { $0 != "README.md" && !$0.hasPrefix(".") }
    #expect(folders.count > 8)
    for folder in folders { #expect(map.contains("| `\(folder)` |"), "\(folder) is missing from the map") }

    let files = try Set(
      #require(FileManager.default.enumerator(atPath: sources.path())).compactMap { path in
        (path as? String)?.split(separator: "/").last.map(String.init)
      })
    for name in map.matches(of: /([A-Za-z]+\.swift)`/) {
      #expect(files.contains(String(name.1)), "the map names \(name.1), which is not there")
    }
  }
}

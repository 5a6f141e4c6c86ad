import Foundation
import ListinaFiles
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaContent

@Suite("Memory of a catalog")
struct CatalogMemoryTests {
  private let site: TemporarySite
  private static let settings =
    "name: A\nbaseURL: https://a.example\nlocales: [en]\ncontact: {email: a@a.example}\n"

  init() throws {
    site = try TemporarySite([
      "content/site.yaml": Self.settings, "content/privacy/en.md": "# Privacy\n",
      "content/terms/en.md": "# Terms\n",
    ])
  }

  private func read(_ memory: inout CatalogMemory) throws -> [String] {
    let boundary = try SiteBoundary(root: site.path, folders: ["content"])
    let reader = CatalogReader(SourceTree.list(site.path, within: boundary))
    let (catalog, _) = reader.read(remembering: &memory, pausing: {})
    return catalog?.policies.flatMap { $0.editions.values.map(\.title) }.sorted() ?? []
  }

  /// Waits until what was written before counts as written long ago: nobody can set the time of a change.
  private func settle() async throws {
    let boundary = try SiteBoundary(root: site.path, folders: ["content"])
    while SourceTree.list(site.path, within: boundary).policies.contains(where: hasFreshFile) {
      try await Task.sleep(for: .milliseconds(20))
    }
  }

  private func hasFreshFile(_ folder: SourceTree.PolicyFolder) -> Bool {
    folder.files.values.contains { $0.stamp?.isFresh ?? false }
  }

  @Test("reads again what has changed, and nothing else")
  func readsChanges() async throws {
    try await settle()
    var memory = CatalogMemory()
    #expect(try read(&memory) == ["Privacy", "Terms"])
    #expect(memory.changed == ["privacy", "terms"])
    #expect(try read(&memory) == ["Privacy", "Terms"])
    #expect(memory.changed == [])
    try site.write("# Novelty\n", to: "content/privacy/en.md")
    #expect(try read(&memory) == ["Novelty", "Terms"])
    #expect(memory.changed == ["privacy"])
  }

  @Test("does not trust a file that has just been written, whose next change may look the same")
  func distrustsFreshFiles() throws {
    var memory = CatalogMemory()
    _ = try read(&memory)
    _ = try read(&memory)
    #expect(memory.changed == ["privacy", "terms"])
  }

  @Test("notices new and deleted files, and rights that change")
  func noticesFiles() async throws {
    try await settle()
    var memory = CatalogMemory()
    _ = try read(&memory)
    try site.write("x", to: "content/terms/media/a.txt")
    _ = try read(&memory)
    #expect(memory.changed == ["terms"])
    try FileSystem.removeTree(site.path + "/content/terms/media")
    _ = try read(&memory)
    #expect(memory.changed == ["terms"])
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: site.path + "/content/privacy/en.md")
    _ = try read(&memory)
    #expect(memory.changed == ["privacy"])
  }

  @Test("reads all again for other settings, but does not take it for changed")
  func readsForOtherSettings() async throws {
    try await settle()
    var memory = CatalogMemory()
    _ = try read(&memory)
    try site.write(Self.settings + "variables: {a: b}\n", to: "content/site.yaml")
    #expect(try read(&memory) == ["Privacy", "Terms"])
    #expect(memory.changed == [])
  }
}

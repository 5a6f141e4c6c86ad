import ListinaFiles
import ListinaSamples
import ListinaModel
import Testing

@Suite("Data file")
struct DataFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("reads any bytes of any number as they are")
  func reads() throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0) }
    try folder.write(bytes, to: "logo.png")
    let file = DataFile.read(FileEntry(path: folder.path + "/logo.png", name: "content/static/logo.png"))
    #expect(file.bytes == bytes)
    #expect(file.diagnostics.isEmpty)
  }

  @Test("says what is missing and what is no file")
  func refuses() throws {
    try folder.link("link", to: "none")
    let ids = ["none", "", "link"].map { name in
      DataFile.read(FileEntry(path: folder.path + "/" + name, name: "a")).diagnostics.all.map(\.id)
    }
    #expect(ids == [[.missingFile], [.notAFile], [.notAFile]])
  }
}

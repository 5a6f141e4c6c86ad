import ListinaFiles
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaPublish

@Suite("Collision check")
struct CollisionCheckTests {
  @Test("goes on after paths that cannot be used, and tells them all")
  func collects() throws {
    let check = CollisionCheck(DryRun())
    try check.write([], to: "a")
    try check.write([], to: "a")
    try check.write([], to: "../b")
    try check.copy(FileEntry(path: "/A", name: "content/static/A"), to: "A")
    #expect(
      check.diagnostics.report == [
        ": error[address-taken]: two files would be published as 'a' (rename one of them)",
        ": error[output-trouble]: '../b' cannot be published: it is no path below the output folder",
        "content/static/A: error[address-taken]: 'A' and 'a' cannot both be published: they are one on some systems (rename one of them)",
      ])
  }

  @Test("stops at trouble with the output")
  func trouble() throws {
    struct Full: Destination {
      static let error = OutputError.trouble(.error(.outputTrouble, "full"))
      func write(_ bytes: [UInt8], to path: String) throws(OutputError) { throw Self.error }
      func copy(_ source: FileEntry, to path: String) throws(OutputError) { throw Self.error }
    }
    #expect(throws: Full.error) { try CollisionCheck(Full()).write([], to: "a") }
  }
}

import Foundation
import ListinaFiles
import ListinaSamples
import Testing

@Suite("File system")
struct FileSystemTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("compares files byte for byte, also beyond one step")
  func compares() throws {
    let bytes = (0..<600_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    var other = bytes
    other[599_999] ^= 1
    try folder.write(bytes, to: "a")
    try folder.write(bytes, to: "b")
    try folder.write(other, to: "c")
    let (a, b, c) = (folder.path + "/a", folder.path + "/b", folder.path + "/c")
    #expect(try FileSystem.isFile(a, equalTo: bytes))
    #expect(try !FileSystem.isFile(a, equalTo: other))
    #expect(try FileSystem.isFile(a, equalToFile: b))
    #expect(try !FileSystem.isFile(a, equalToFile: c))
    #expect(try !FileSystem.isFile(folder.path + "/none", equalTo: bytes))
    #expect(try !FileSystem.isFile(folder.path, equalTo: bytes))
  }

  @Test("takes no link for a file")
  func link() throws {
    try folder.write("x", to: "a")
    try folder.link("b", to: "a")
    #expect(try !FileSystem.isFile(folder.path + "/b", equalTo: Array("x".utf8)))
  }

  @Test("never writes over a file")
  func exclusive() throws {
    try folder.write("x", to: "a")
    #expect(throws: FileError.self) { try FileSystem.write([1], to: folder.path + "/a") }
    #expect(try folder.read("a") == "x")
  }

  @Test("gives a file a second name")
  func links() throws {
    try folder.write("x", to: "a")
    try FileSystem.linkOrCopy(folder.path + "/a", to: folder.path + "/b")
    let (a, b) = (folder.path + "/a", folder.path + "/b")
    #expect(try FileSystem.status(of: a).identity == FileSystem.status(of: b).identity)
  }

  @Test(
    "copies a file with its time where links are refused",
    .enabled(if: FileManager.default.isWritableFile(atPath: "/dev/shm"), "needs a second file system"))
  func copies() throws {
    let other = "/dev/shm/listina-" + UUID().uuidString
    try FileSystem.write(Array("text".utf8), to: other)
    defer { unlink(other) }
    let old = [
      timespec(tv_sec: 1_000_000, tv_nsec: 123_456_789), timespec(tv_sec: 1_000_000, tv_nsec: 123_456_789),
    ]
    #expect(utimensat(AT_FDCWD, other, old, 0) == 0)
    try FileSystem.linkOrCopy(other, to: folder.path + "/a")
    let (before, after) = try (FileSystem.status(of: other), FileSystem.status(of: folder.path + "/a"))
    #expect(before.identity != after.identity)
    #expect(after.modified == before.modified)
    #expect(try folder.read("a") == "text")
  }

  @Test("leaves nothing of a copy that fails halfway")
  func halfCopy() throws {
    // A folder can be opened, but neither linked nor read.
    try folder.write("x", to: "a/x")
    #expect(throws: FileError.self) {
      try FileSystem.linkOrCopy(folder.path + "/a", to: folder.path + "/b")
    }
    #expect(try folder.names() == ["a", "a/x"])
  }

  @Test("removes a tree without following its links")
  func removes() throws {
    try folder.write("x", to: "kept/x")
    try folder.write("x", to: "gone/a/b")
    try folder.link("gone/link", to: "../kept")
    try FileSystem.removeTree(folder.path + "/gone")
    try FileSystem.removeTree(folder.path + "/gone")
    #expect(try folder.names() == ["kept", "kept/x"])
  }

  @Test("exchanges two folders in one step")
  func exchanges() throws {
    try folder.write("1", to: "a/x")
    try folder.write("2", to: "b/x")
    try FileSystem.exchange(folder.path + "/a", with: folder.path + "/b")
    #expect(try [folder.read("a/x"), folder.read("b/x")] == ["2", "1"])
  }

  @Test("lets one holder at a time have a lock, and the next one after it")
  func locks() throws {
    let path = folder.path + "/lock"
    do {
      let lock = try FolderLock(path)
      #expect(held(path))
      withExtendedLifetime(lock) {}
    }
    #expect(!held(path))
  }

  private func held(_ path: String) -> Bool {
    do throws(FileError) {
      _ = try FolderLock(path)
      return false
    } catch { return error.cause == .held }
  }

  #if os(Linux)
    @Test("says in the system's words, in lowercase, why it failed")
    func reasons() throws {
      #expect(throws: FileError.missing("/none/a")) { try FileSystem.makeFolder("/none/a") }
      #expect(FileError.missing("a").reason == "no such file or directory")
    }
  #endif
}

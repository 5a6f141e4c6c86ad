import ListinaFiles
import ListinaSamples
import Testing

@Suite struct NewFolderTests {
  private func write(_ path: String, finishing: Bool) throws {
    var folder = try NewFolder(path)
    try folder.write(Array("a".utf8), to: "content/privacy/cs.md")
    try folder.write(Array("b".utf8), to: "README.md")
    if finishing { try folder.finish() }
  }

  private func names(_ path: String) throws -> [String] {
    try FolderItem.all(in: path).map(\.shownName).sorted()
  }

  @Test("makes the folder with all its files, and those above it")
  func makesAll() throws {
    let place = try TemporaryFolder()
    try write(place.path + "/a/b/", finishing: true)
    #expect(try names(place.path + "/a/b") == ["README.md", "content"])
    #expect(try FileSystem.isFile(place.path + "/a/b/content/privacy/cs.md", equalTo: Array("a".utf8)))
  }

  @Test("leaves nothing when it is not finished")
  func leavesNothing() throws {
    let place = try TemporaryFolder()
    try write(place.path + "/a/b", finishing: false)
    #expect(try names(place.path) == [])
  }

  @Test("takes an empty folder, also with a .git in it, and leaves it when it is not finished")
  func takesAnEmptyFolder() throws {
    let place = try TemporaryFolder()
    try FileSystem.makeFolder(place.path + "/.git")
    try write(place.path, finishing: false)
    #expect(try names(place.path) == [".git"])
    try write(place.path, finishing: true)
    #expect(try names(place.path) == [".git", "README.md", "content"])
  }

  @Test("refuses a folder that holds anything, and what is no folder")
  func refuses() throws {
    let place = try TemporaryFolder()
    try FileSystem.write([], to: place.path + "/notes")
    #expect(throws: NewFolder.Refusal.notEmpty("notes")) { try write(place.path, finishing: true) }
    #expect(throws: NewFolder.Refusal.notAFolder) { try write(place.path + "/notes", finishing: true) }
    #expect(try names(place.path) == ["notes"])
  }

  @Test("replaces nothing that came to stand there after it was begun, and takes all of its own away again")
  func late() throws {
    for name in ["README.md", "content"] {
      let place = try TemporaryFolder()
      do {
        var folder = try NewFolder(place.path)
        try folder.write(Array("a".utf8), to: "content/cs.md")
        for own in ["README.md", "a", "b", "c"] { try folder.write(Array("b".utf8), to: own) }
        try place.write("mine", to: name)
        #expect(throws: FileError.self) { try folder.finish() }
      }
      #expect(try place.names() == [name])
      #expect(try place.read(name) == "mine")
    }
  }

  @Test("is refused while another run makes the folder, and takes nothing from that one")
  func held() throws {
    let place = try TemporaryFolder()
    var first = try NewFolder(place.path + "/a/b")
    try first.write(Array("a".utf8), to: "one")
    #expect(throws: NewFolder.Refusal.held) { try write(place.path + "/a/b", finishing: true) }
    try first.finish()
    #expect(try place.names() == ["a", "a/b", "a/b/one"])
  }

  @Test("removes what a killed run left")
  func killed() throws {
    let place = try TemporaryFolder()
    try place.write("old", to: ".listina-new/old/x")
    try write(place.path, finishing: true)
    #expect(try names(place.path) == ["README.md", "content"])
  }
}

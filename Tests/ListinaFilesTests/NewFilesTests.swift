import ListinaFiles
import ListinaSamples
import Testing

@Suite("New files")
struct NewFilesTests {
  private func write(_ names: [String], to folder: TemporaryFolder, finishing: Bool = true) throws {
    var files = try NewFiles(in: folder.path)
    for name in names { try files.write(Array("new".utf8), to: name) }
    if finishing { try files.finish() }
  }

  @Test("appear with their names, and nothing else does")
  func appear() throws {
    let folder = try TemporaryFolder()
    try write(["a", "b"], to: folder)
    #expect(try folder.names() == ["a", "b"])
    #expect(try folder.read("b") == "new")
  }

  @Test("do not appear when they are not finished")
  func unfinished() throws {
    let folder = try TemporaryFolder()
    try write(["a"], to: folder, finishing: false)
    #expect(try folder.names() == [])
  }

  @Test("replace nothing: where one name is taken, none of them appears")
  func taken() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: "b")
    #expect(throws: FileError.self) { try write(["a", "b"], to: folder) }
    #expect(try folder.names() == ["b"])
    #expect(try folder.read("b") == "old")
  }

  @Test("are refused while another run writes to the folder, and removed when that one was killed")
  func held() throws {
    let folder = try TemporaryFolder()
    try folder.write("old", to: ".listina-new/a")
    do {
      var first = try NewFiles(in: folder.path)
      try first.write(Array("first".utf8), to: "a")
      let error = #expect(throws: FileError.self) { try write(["a"], to: folder) }
      #expect(error?.cause == .held)
      try first.finish()
    }
    #expect(try folder.names() == ["a"])
    #expect(try folder.read("a") == "first")
  }
}

import Foundation
import ListinaFiles
import ListinaSamples
import ListinaModel
import Testing

@Suite("Text file")
struct TextFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func read(_ bytes: [UInt8]) throws -> TextFile {
    try folder.write(bytes, to: "a.md")
    return TextFile.read(FileEntry(path: folder.path + "/a.md", name: "content/a.md"))
  }

  @Test(
    "reads texts of all systems alike",
    arguments: [
      ("", ""), ("a\nb\n", "a\nb\n"), ("\u{FEFF}a", "a"), ("a\r\nb\r\n", "a\nb\n"), ("a\rb", "a\nb"),
      ("a\r\r\nb\r", "a\n\nb\n"), ("\u{FEFF}\r\n", "\n"), ("žluť\t\u{C}\n", "žluť\t\u{C}\n"),
      ("a\n\r\nb", "a\n\nb"), ("x\u{FEFF}", "x\u{FEFF}"),
      ("\u{A0}\u{FFFD}\u{10FFFD}", "\u{A0}\u{FFFD}\u{10FFFD}"),
    ])
  func normalises(text: String, expected: String) throws {
    let file = try read(Array(text.utf8))
    #expect(file.diagnostics.isEmpty)
    #expect(file.bytes.map { $0 == Array(expected.utf8) } == true)
  }

  @Test("names the line, the column and the byte that is not UTF-8")
  func invalidUTF8() throws {
    let file = try read(Array("žena\r\nžl".utf8) + [0xE9, 0x20])
    #expect(file.bytes == nil)
    #expect(
      file.diagnostics.all == [
        .error(
          .invalidUTF8, "byte '0xE9' is not valid UTF-8",
          at: SourcePlace("content/a.md", line: 2, column: 3), hint: "save the file as UTF-8")
      ])
  }

  @Test(
    "refuses sequences that only look like UTF-8",
    arguments: [
      [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xC3], [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xED, 0xA0, 0x80],
      [0xED, 0xBF, 0xBF], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80],
      [0xFF, 0xFE], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func wrongSequences(bytes: [UInt8]) throws {
    // Text around it takes both ways through the check: eight bytes at a time, and one.
    for prefix in ["", "0123456789abcde", "01234567\n"] {
      let file = try read(Array(prefix.utf8) + bytes + Array("0123456789".utf8))
      #expect(file.diagnostics.all.map(\.id) == [.invalidUTF8])
      #expect(file.diagnostics.all.first?.place?.line == (prefix.hasSuffix("\n") ? 2 : 1))
    }
  }

  @Test("agrees with the standard library on what is UTF-8")
  func agrees() throws {
    var generator = SystemRandomNumberGenerator()
    let pool: [UInt8] = [
      0x20, 0x41, 0x80, 0x90, 0x9F, 0xA0, 0xBF, 0xC2, 0xC3, 0xE0, 0xED, 0xEF, 0xF0, 0xF4, 0xFF,
    ]
    for _ in 0..<3_000 {
      let bytes = (0..<Int.random(in: 1...12, using: &generator)).map { _ in
        pool.randomElement(using: &generator) ?? 0
      }
      let isValid = String(validating: bytes, as: UTF8.self) != nil
      let found = try read(bytes).diagnostics.all.contains { $0.id == .invalidUTF8 }
      #expect(found != isValid, "\(bytes)")
    }
  }

  @Test(
    "names control characters and noncharacters, and where they are",
    arguments: [
      (0, "U+0000"), (7, "U+0007"), (0xB, "U+000B"), (0x1F, "U+001F"), (0x7F, "U+007F"), (0x80, "U+0080"),
      (0x85, "U+0085"), (0x9F, "U+009F"), (0xFDD0, "U+FDD0"), (0xFDEF, "U+FDEF"), (0xFFFE, "U+FFFE"),
      (0xFFFF, "U+FFFF"), (0x1FFFF, "U+1FFFF"), (0x10FFFE, "U+10FFFE"),
    ] as [(UInt32, String)])
  func controlCharacters(value: UInt32, shown: String) throws {
    let character = String(try #require(Unicode.Scalar(value)))
    let file = try read(Array("první řádek\nab\(character)cdefghijkl".utf8))
    #expect(file.bytes == nil)
    #expect(
      file.diagnostics.all == [
        .error(
          .controlCharacter, "control character '\(shown)' is not text",
          at: SourcePlace("content/a.md", line: 2, column: 3), hint: "delete it")
      ])
  }

  @Test("reports ten control characters of a file that is no text, not thousands")
  func manyControlCharacters() throws {
    #expect(try read([UInt8](repeating: 1, count: 5_000)).diagnostics.all.count == 10)
  }

  @Test("reads a file of exactly 1 MiB and refuses one byte more")
  func limit() throws {
    let whole = [UInt8](repeating: UInt8(ascii: "a"), count: 1_048_576)
    #expect(try read(whole).bytes?.count == 1_048_576)
    let file = try read(whole + [0x0A])
    #expect(file.bytes == nil)
    #expect(
      file.diagnostics.all.first?.message
        == "'content/a.md' has 1048577 bytes; at most 1048576 (1 MiB) are read")
    #expect(file.diagnostics.all.first?.id == .fileTooLarge)
  }

  @Test("says that a file is missing")
  func missing() {
    let file = TextFile.read(FileEntry(path: folder.path + "/none", name: "content/site.yaml"))
    #expect(file.diagnostics.all.map(\.id) == [.missingFile])
    #expect(file.diagnostics.all.first?.message == "'content/site.yaml' does not exist")
  }

  @Test("does not follow a link put in the place of a file")
  func link() throws {
    try folder.write("secret", to: "b.md")
    try folder.link("a.md", to: "b.md")
    let file = TextFile.read(FileEntry(path: folder.path + "/a.md", name: "content/a.md"))
    #expect(file.bytes == nil)
  }

  @Test("refuses a folder and a FIFO without waiting for a writer")
  func notAFile() throws {
    #expect(mkfifo(folder.path + "/fifo", 0o600) == 0)
    for path in [folder.path, folder.path + "/fifo"] {
      let file = TextFile.read(FileEntry(path: path, name: "content/a.md"))
      #expect(file.diagnostics.all.map(\.id) == [.notAFile])
    }
  }

  @Test(
    "gives the system's reason when a file may not be read", .enabled(if: geteuid() != 0, "root may read all")
  )
  func denied() throws {
    try folder.write("a", to: "a.md")
    #expect(chmod(folder.path + "/a.md", 0) == 0)
    let file = TextFile.read(FileEntry(path: folder.path + "/a.md", name: "content/a.md"))
    #expect(
      file.diagnostics.all == [
        .error(
          .unreadableFile, "cannot read 'content/a.md': permission denied", at: SourcePlace("content/a.md"))
      ])
  }

  #if os(Linux)
    @Test("gives the system's reason when reading fails, also to root")
    func failing() {
      let file = TextFile.read(FileEntry(path: "/proc/self/mem", name: "content/a.md"))
      #expect(
        file.diagnostics.all == [
          .error(
            .unreadableFile, "cannot read 'content/a.md': input/output error", at: SourcePlace("content/a.md")
          )
        ])
    }

    @Test("reads a file whose size the system does not know")
    func unknownSize() {
      let file = TextFile.read(FileEntry(path: "/proc/self/status", name: "status"))
      #expect((file.bytes?.count ?? 0) > 100)
    }
  #endif
}

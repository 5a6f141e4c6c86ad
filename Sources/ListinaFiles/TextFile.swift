package import ListinaModel

/// The text of one file as everything after it may expect: UTF-8 without a byte order mark, lines that end with
/// LF, no control characters.
package struct TextFile: Sendable {
  /// The most that is read, in bytes (1 MiB): far more than any policy has. Markdown made to be slow
  /// can still take long; the limit bounds memory.
  package static let limit = 1_048_576

  /// Nil when the file could not be read or is not such text; `diagnostics` says why.
  package let bytes: [UInt8]?
  package let diagnostics: DiagnosticList

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    diagnostics = DiagnosticList()
  }

  private init(refused diagnostics: [Diagnostic]) {
    bytes = nil
    self.diagnostics = DiagnosticList(diagnostics)
  }

  /// Reads one file of the site; a symbolic link in the last part of its path is not followed.
  package static func read(_ entry: FileEntry, limit: Int = limit) -> TextFile {
    do throws(FileError) {
      let file = try OpenFile(entry.path)
      guard file.status.kind == .file else {
        let kind = file.status.kind == .folder ? "a folder" : "neither a file nor a folder"
        return TextFile(refused: [
          .error(.notAFile, "'\(entry.name)' is \(kind)", at: entry.place, hint: "put a file in its place")
        ])
      }
      var bytes = try file.readAll(limit: limit)
      guard bytes.count <= limit else {
        return TextFile(refused: [tooLarge(max(file.status.size, bytes.count), limit, entry)])
      }
      TextNormalisation.normalise(&bytes)
      return checked(bytes, entry)
    } catch {
      return TextFile(refused: [FileTrouble.diagnostic(for: error, named: entry.name)])
    }
  }

  private static func tooLarge(_ size: Int, _ limit: Int, _ entry: FileEntry) -> Diagnostic {
    .error(
      .fileTooLarge, "'\(entry.name)' has \(size) bytes; at most \(limit) (\(limit >> 20) MiB) are read",
      at: entry.place, hint: "shorten the text; images belong into media/")
  }

  private static func checked(_ bytes: [UInt8], _ entry: FileEntry) -> TextFile {
    let findings = TextCheck.findings(in: bytes)
    if findings.isEmpty { return TextFile(bytes) }
    let lines = LineIndex(bytes)
    return TextFile(
      refused: findings.map { finding in
        let (line, column) = lines.position(of: finding.offset)
        let place = SourcePlace(entry.name, line: line, column: column)
        switch finding.kind {
        case .invalidByte(let byte):
          return .error(
            .invalidUTF8, "byte '0x\(hex(UInt32(byte), digits: 2))' is not valid UTF-8", at: place,
            hint: "save the file as UTF-8")
        case .forbidden(let scalar):
          return .error(
            .controlCharacter, "control character 'U+\(hex(scalar.value, digits: 4))' is not text",
            at: place, hint: "delete it")
        }
      })
  }

  private static func hex(_ value: UInt32, digits: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}

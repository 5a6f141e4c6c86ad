#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One name in a folder, as the system lists it.
package struct FolderItem: Sendable {
  /// The name as it is on disk; nil when it is not valid UTF-8.
  package let name: String?
  /// The name for people: bytes that are not UTF-8, and control characters, as `\xE9`.
  package let shownName: String
  package let kind: FileStatus.Kind

  /// The name to open it by.
  var diskName: String { name ?? shownName }

  /// Everything in a folder but `.` and `..`, in no order.
  ///
  /// Throws a `FileError` when the folder cannot be read, or is a symbolic link.
  package static func all(in folder: String) throws(FileError) -> [FolderItem] {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(folder, code: errno) }
    guard let stream = fdopendir(descriptor) else {
      let code = errno
      close(descriptor)
      throw FileError(folder, code: code)
    }
    defer { closedir(stream) }
    var items: [FolderItem] = []
    while true {
      // readdir(3) tells an error from the end by errno alone.
      errno = 0
      guard let entry = readdir(stream) else { break }
      let bytes = nameBytes(of: entry)
      if bytes == [dot] || bytes == [dot, dot] { continue }
      items.append(try item(bytes, type: Int(entry.pointee.d_type), in: folder))
    }
    if errno != 0 { throw FileError(folder, code: errno) }
    return items
  }

  private static let dot = UInt8(ascii: ".")

  /// The struct is shorter or longer than the name, so the name is read in place, never copied with the struct.
  private static func nameBytes(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let offset = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return [] }
    let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: CChar.self)
    return Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))
  }

  private static func item(
    _ bytes: [UInt8], type: Int, in folder: String
  ) throws(FileError) -> FolderItem {
    let name = String(validating: bytes, as: UTF8.self)
    let shownName = name.map { $0.unicodeScalars.map(shown).joined() } ?? bytes.map(shown).joined()
    let kind: FileStatus.Kind
    switch type {
    case Int(DT_REG): kind = .file
    case Int(DT_DIR): kind = .folder
    case Int(DT_LNK): kind = .link
    case Int(DT_UNKNOWN): kind = try FileSystem.status(of: folder + "/" + (name ?? shownName)).kind
    default: kind = .other
    }
    return FolderItem(name: name, shownName: shownName, kind: kind)
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    scalar.properties.generalCategory == .control
      ? shown(UInt8(truncatingIfNeeded: scalar.value)) : String(scalar)
  }

  private static func shown(_ byte: UInt8) -> String {
    if 0x20..<0x7F ~= byte { return String(Unicode.Scalar(byte)) }
    let digits = String(byte, radix: 16, uppercase: true)
    return #"\x"# + (digits.count < 2 ? "0" : "") + digits
  }
}

import ListinaFiles
import ListinaModel

/// The file `.listina` in the output: it names every file that was written, but not itself.
///
/// Its first line is the version of its format, `v1`; then one path a line, sorted by their UTF-8 bytes.
struct OutputListing: Sendable, Hashable {
  static let name = ".listina"
  private static let version = "v1"

  /// Paths of files below the output folder, sorted.
  let files: [String]

  init(files: some Sequence<String>) { self.files = files.sorted() }

  /// The listing that these bytes are; nil when listina does not write such a one.
  ///
  /// A listing is not trusted: a path that leads out of the folder makes all of it void.
  init?(_ bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self), text.hasSuffix("\n") else { return nil }
    let lines = text.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.first == Self.version, lines.dropFirst().allSatisfy(OutputPath.isValid) else { return nil }
    self.init(files: lines.dropFirst())
  }

  var bytes: [UInt8] { Array((([Self.version] + files).joined(separator: "\n") + "\n").utf8) }

  /// The folders that the files stand in.
  var folders: Set<String> {
    var folders: Set<String> = []
    for file in files {
      var next = OutputPath.folder(of: file)
      while let folder = next, folders.insert(folder).inserted { next = OutputPath.folder(of: folder) }
    }
    return folders
  }
}

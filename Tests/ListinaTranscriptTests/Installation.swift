import Foundation
import ListinaRecording

/// The built program, installed as a user has it: `bin/listina` and `share/listina`.
struct Installation: ~Copyable {
  struct MissingBinary: Error, CustomStringConvertible {
    let path: String
    var description: String { "there is no '\(path)': build the whole package first ('swift build')" }
  }

  private let folder: TemporaryFolder
  /// The folder for PATH.
  let programs: URL

  init() throws {
    let folder = try TemporaryFolder()
    let programs = folder.url.appending(path: "bin")
    let manager = FileManager.default
    let binary = try Self.binary()
    try manager.createDirectory(at: programs, withIntermediateDirectories: true)
    let program = programs.appending(path: "listina")
    // A copy of a large file is slow, a link not always possible.
    do { try manager.linkItem(at: binary, to: program) } catch {
      try manager.copyItem(at: binary, to: program)
    }
    let share = folder.url.appending(path: "share/listina")
    try manager.createDirectory(at: share, withIntermediateDirectories: true)
    try manager.copyItem(at: Repository.themes, to: share.appending(path: "themes"))
    try manager.copyItem(at: Repository.starters, to: share.appending(path: "starters"))
    self.programs = programs
    self.folder = folder
  }

  /// The program stands beside the bundle of the tests.
  private static func binary() throws -> URL {
    var folder = URL(filePath: CommandLine.arguments.first ?? "")
    while folder.path().count > 1 {
      folder.deleteLastPathComponent()
      let candidate = folder.appending(path: "listina")
      if FileManager.default.isExecutableFile(atPath: candidate.path()),
        !(try candidate.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false)
      {
        return candidate
      }
      if folder.lastPathComponent == ".build" { break }
    }
    throw MissingBinary(
      path: URL(filePath: CommandLine.arguments.first ?? "").deletingLastPathComponent()
        .appending(path: "listina").path())
  }
}

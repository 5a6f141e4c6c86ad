import ListinaFiles
import ListinaModel

/// The folder that a site is published to, found to be one that may be replaced as a whole.
package struct OutputFolder: Sendable {
  /// Absolute, without symbolic links; it may not exist yet.
  package let path: String
  /// As the user wrote it.
  package let shownPath: String

  /// Finds the folder.
  ///
  /// The site's root, a folder that holds it, and whatever is in, is or holds one of the `sources` (`content`, `themes`)
  /// are refused, and so is a symbolic link: swapping would replace the link and leave what it leads to.
  package init(_ path: String, siteRoot: String, sources: [String]) throws(OutputError) {
    var shown = path
    while shown.utf8.count > 1, shown.hasSuffix("/") { shown.removeLast() }
    shownPath = shown
    guard !shown.isEmpty else {
      throw .trouble(.error(.outputTrouble, "the output folder has no name", hint: "name it with --output"))
    }
    let location: RealLocation
    var problem: Diagnostic?
    do throws(FileError) {
      problem = try Self.problem(withKindOf: shown)
      location = try RealLocation(shown)
      if problem == nil {
        problem = try Self.conflict(of: location, shown, siteRoot: siteRoot, sources: sources)
      }
    } catch { throw problem.map(OutputError.trouble) ?? .refused("use", shown, error) }
    if let problem { throw .trouble(problem) }
    self.path = location.path
  }

  /// The folder in which the next site is put together, on the same file system.
  var workingPath: String { Self.beside(path) }

  /// The working folder for people.
  var shownWorkingPath: String {
    // `.` and `..` are no names of folders: the real path says it better.
    name(of: shownPath) == name(of: path) ? Self.beside(shownPath) : workingPath
  }

  /// A path below the output or the working folder as the user would write it.
  func shown(_ inside: String) -> String {
    for (real, shown) in [(path, shownPath), (workingPath, shownWorkingPath)] where inside.hasPrefix(real) {
      return shown + inside.dropFirst(real.count)
    }
    return inside
  }

  /// Locks the folder for this build, cleans up after one that was killed, and starts a new site.
  ///
  /// Throws when another build is at work, and when the folder holds what listina did not write.
  package func stage() throws(OutputError) -> Staging { try Staging(self) }

  private func name(of path: String) -> Substring { path.split(separator: "/").last ?? "" }

  private static func beside(_ path: String) -> String {
    let folder = OutputPath.folder(of: path).map { $0 + "/" } ?? ""
    return folder + "." + path.dropFirst(folder.count) + ".listina"
  }

  private static func problem(withKindOf shown: String) throws(FileError) -> Diagnostic? {
    guard let status = try FileSystem.statusIfAny(of: shown) else { return nil }
    switch status.kind {
    case .folder:
      return nil
    case .link:
      let target = try FileSystem.target(ofLink: shown)
      return .error(
        .outputTrouble, "the output folder '\(shown)' is a symbolic link to '\(target)'",
        hint: "name the folder itself with --output")
    case .file, .other:
      return .error(
        .outputTrouble, "the output '\(shown)' is not a folder", hint: "choose another with --output")
    }
  }

  private static func conflict(
    of location: RealLocation, _ shown: String, siteRoot: String, sources: [String]
  ) throws(FileError) -> Diagnostic? {
    let hint = "choose a folder of its own with --output"
    if try RealLocation(siteRoot).isInside(location) {
      return .error(.outputTrouble, "the output folder '\(shown)' holds the site's sources", hint: hint)
    }
    for source in sources {
      let folder = try RealLocation(source)
      if location.isInside(folder), folder.isInside(location) {
        return .error(
          .outputTrouble, "the output folder '\(shown)' is what the site is made from", hint: hint)
      }
      if location.isInside(folder) {
        return .error(
          .outputTrouble, "the output folder '\(shown)' is in '\(source)', which the site is made from",
          hint: hint)
      }
      if folder.isInside(location) {
        return .error(.outputTrouble, "the output folder '\(shown)' holds '\(source)'", hint: hint)
      }
    }
    return nil
  }
}

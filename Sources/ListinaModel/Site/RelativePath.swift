/// Paths that are written relative to a folder.
package enum RelativePath {
  /// The parts of the path that is meant, with `.` and `..` worked in; nil when it climbs out of all folders.
  ///
  /// `read` makes the name of a part that was written, such as one with escapes.
  package static func resolve(
    _ path: some StringProtocol, from folders: [String], reading read: (String) -> String = { $0 }
  ) -> [String]? {
    var parts = folders
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if parts.popLast() == nil { return nil }
      default: parts.append(read(String(part)))
      }
    }
    return parts
  }
}

/// The rule for paths of files below the output folder.
enum OutputPath {
  /// Says whether a path is relative, without empty parts, `.`, `..` or control characters.
  static func isValid(_ path: String) -> Bool {
    guard path.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { return false }
    return path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { part in
      !part.isEmpty && part != "." && part != ".."
    }
  }

  /// The folder of a path, or nil for a path at the top.
  static func folder(of path: String) -> String? {
    path.lastIndex(of: "/").map { String(path[..<$0]) }
  }
}

import ListinaFiles
import ListinaModel

/// The folder that holds `content/` and `themes/`.
package enum SiteRoot {
  /// A path below a root as people write it: `public` for `.`, `legal/public` for `legal/`.
  package static func path(_ path: String, below root: String) -> String {
    var folder = root[...]
    while folder.hasPrefix("./") { folder = folder.dropFirst(2).drop { $0 == "/" } }
    while folder.hasSuffix("/"), folder != "/" { folder.removeLast() }
    switch folder {
    case "", ".": return path
    case "/": return "/" + path
    default: return folder + "/" + path
    }
  }

  /// Why a path is no root for a site, or nil.
  static func problem(with root: String) -> Diagnostic? {
    let hint = "name the folder that holds content/ with --root"
    do throws(FileError) {
      let status = try FileSystem.status(of: try FileSystem.resolve(root))
      if status.kind == .folder { return nil }
      return .error(.missingFile, "'\(root)' is not a folder", hint: hint)
    } catch {
      guard error.cause == .missing else {
        return .error(.unreadableFile, "cannot use '\(root)': \(error.reason)", hint: hint)
      }
      return .error(.missingFile, "there is no folder '\(root)'", hint: hint)
    }
  }
}

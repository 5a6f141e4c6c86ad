import ListinaContent
import ListinaFiles
package import ListinaModel

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

  /// Says that there is no site at a path; nil where there is one, whatever is wrong with it.
  package static func missingSite(at root: String) -> Diagnostic? {
    if let problem = problem(with: root) { return problem }
    do throws(FileError) {
      if try FileSystem.statusIfAny(of: root + "/content") != nil { return nil }
    } catch { return error.diagnostic }
    return SourceTree.missingContent(of: root)
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

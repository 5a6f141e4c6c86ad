import ListinaFiles

/// What came with the program: `share/listina` beside the folder of the binary.
package struct InstalledFiles: Sendable {
  private let folder: String

  /// Themes, one folder each.
  package var themes: String { folder + "/themes" }
  /// What new sites, policies and texts begin with.
  package var starters: String { folder + "/starters" }

  /// The files in a folder that is laid out as `share/listina` is.
  package init(folder: String) { self.folder = folder }

  /// Those of the program that runs, or nil when its binary cannot be found.
  package init?() {
    for candidate in ["/proc/self/exe", CommandLine.arguments.first ?? ""] where candidate.contains("/") {
      do throws(FileError) {
        let binary = try FileSystem.resolve(candidate)
        let parts = binary.split(separator: "/").dropLast(2)
        self.init(folder: "/" + parts.joined(separator: "/") + "/share/listina")
        return
      } catch {
        continue
      }
    }
    return nil
  }
}

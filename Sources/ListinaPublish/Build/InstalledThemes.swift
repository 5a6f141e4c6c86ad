import ListinaFiles

/// The themes that came with the program.
package enum InstalledThemes {
  /// `share/listina/themes` beside the folder of the binary, or nil when the binary cannot be found.
  package static var path: String? {
    for candidate in ["/proc/self/exe", CommandLine.arguments.first ?? ""] where candidate.contains("/") {
      do throws(FileError) {
        let binary = try FileSystem.resolve(candidate)
        let parts = binary.split(separator: "/").dropLast(2)
        return "/" + parts.joined(separator: "/") + "/share/listina/themes"
      } catch {
        continue
      }
    }
    return nil
  }
}

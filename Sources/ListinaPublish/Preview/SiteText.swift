import ListinaFiles

/// The lines of one of a site's own text files.
package struct SiteText: Sendable {
  package let lines: [String]

  /// Nil when the name, relative to the root, leads out of `content/` and `themes/`, and when there is no such text.
  package init?(_ name: String, root: String) {
    guard OutputPath.isValid(name), name.hasPrefix("content/") || name.hasPrefix("themes/") else {
      return nil
    }
    // What the site ignores is nobody's business.
    guard !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return nil }
    do throws(FileError) {
      let boundary = try SiteBoundary(root: root, folders: ["content", "themes"])
      let path = try FileSystem.resolve(root + "/" + name)
      guard boundary.contains(path) else { return nil }
      guard let bytes = TextFile.read(FileEntry(path: path, name: name)).bytes else { return nil }
      lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    } catch { return nil }
  }
}

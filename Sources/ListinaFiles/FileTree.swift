package import ListinaModel

/// All files and folders below a folder, in one order on every machine, and what is wrong with them.
package struct FileTree: Sendable {
  /// Sorted by name, in the order of its UTF-8 bytes; the folder itself is not among them.
  package let entries: [FileEntry]
  package let diagnostics: DiagnosticList

  /// Lists a folder, and symbolic links as what they lead to.
  ///
  /// `name` is the folder's path relative to the site's root, with which the names of all entries start. What
  /// `isIgnored` says of such a name is neither looked at nor entered. Links that leave the boundary, lead nowhere
  /// or in a circle, what is neither file nor folder, and names that are no text are errors.
  package static func list(
    _ folder: String, named name: String, within boundary: SiteBoundary,
    ignoring isIgnored: (String) -> Bool = { _ in false }
  ) -> FileTree {
    withoutActuallyEscaping(isIgnored) { isIgnored in
      var walk = FileTreeWalk(boundary: boundary, isIgnored: isIgnored)
      walk.start(at: folder, named: name)
      // Strings compare by the UTF-8 bytes of their normalisation, and names are normalised.
      return FileTree(
        entries: walk.entries.sorted { $0.name < $1.name }, diagnostics: walk.diagnostics)
    }
  }
}

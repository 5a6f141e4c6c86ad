package import ListinaModel

/// One file or folder of a tree, whatever symbolic links lead to it.
package struct FileEntry: Hashable, Sendable {
  package enum Kind: Sendable { case file, folder }

  /// The path to open, with the bytes that are on disk and without symbolic links.
  package let path: String
  /// The path relative to the site's root, in Unicode Normalization Form C: `content/privacy/cs.md`.
  package let name: String
  package let kind: Kind
  /// Nil for a folder, and outside a tree.
  package let stamp: FileStamp?

  /// An entry outside a tree: a file that someone named.
  package init(path: String, name: String, kind: Kind = .file) {
    self.path = path
    self.name = name
    self.kind = kind
    self.stamp = nil
  }

  /// A file of a tree.
  init(path: String, name: String, _ status: FileStatus) {
    self.path = path
    self.name = name
    self.kind = .file
    self.stamp = FileStamp(status)
  }

  package var place: SourcePlace { SourcePlace(name) }

  /// The last part of the name.
  package var lastName: Substring { name.split(separator: "/").last ?? "" }
}

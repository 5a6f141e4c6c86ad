/// Says that something below a site's folders has changed, though not what.
package protocol FolderWatch: Sendable {
  /// Ends when nobody reads it any more; one reader at a time.
  var changes: AsyncStream<FolderChange> { get }
}

/// How far a change has got, as far as one can tell.
package enum FolderChange: Sendable {
  /// A file is being written, or a folder filled: more is to come.
  case begun
  /// A file was closed, moved, or deleted.
  case done
}

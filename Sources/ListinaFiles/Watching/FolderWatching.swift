/// Begins to watch the folders of a site, by the best means that the system has.
package enum FolderWatching {
  /// A watch, and why the kernel cannot do it where it could have been asked.
  package static func begin(
    _ folders: WatchedFolders, polling: Bool
  ) -> (watch: any FolderWatch, trouble: FileError?) {
    #if os(Linux)
      if !polling {
        do throws(FileError) { return (try InotifyWatch(folders), nil) } catch {
          return (PollingWatch(folders), error)
        }
      }
    #endif
    return (PollingWatch(folders), nil)
  }
}

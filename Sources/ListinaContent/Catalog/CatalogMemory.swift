import ListinaFiles
import ListinaModel

/// What was read of policies before, so that only those are read again whose files have changed.
package struct CatalogMemory: Sendable {
  /// All that the reading of a policy depends on beside the files of its folder.
  struct Circumstances: Equatable {
    var site: Site
    var localVariables: [LocaleTag: [String: String]]
    var unusable: Set<String>
    var isKnownSite: Bool
  }

  private struct Remembered {
    var files: [String: FileEntry]
    var policy: ReadPolicy
    /// It was read in the present circumstances.
    var isValid = true
  }

  private(set) var circumstances: Circumstances?
  private var remembered: [String: Remembered] = [:]
  /// The names of the folders that were new, or had other files than before, when they were read last.
  package private(set) var changed: Set<String> = []
  private var staticFiles: [String: FileStamp?] = [:]
  /// Counts the readings that found other files in `content/static/` than the one before.
  package private(set) var staticEdition = 0

  package init() {}

  /// What was read of each folder, by its name.
  package var policies: [String: ReadPolicy] { remembered.mapValues(\.policy) }

  package func holds(_ folder: String) -> Bool { remembered[folder] != nil }

  /// Begins a reading; what was read in other circumstances counts no more.
  mutating func begin(_ circumstances: Circumstances, _ folders: [SourceTree.PolicyFolder]) {
    changed = []
    let names = Set(folders.map(\.name))
    remembered = remembered.filter { names.contains($0.key) }
    if self.circumstances != circumstances {
      for name in remembered.keys { remembered[name]?.isValid = false }
    }
    self.circumstances = circumstances
  }

  /// What was read of a folder, if nothing in it has changed.
  func policy(of folder: SourceTree.PolicyFolder) -> ReadPolicy? {
    guard let known = remembered[folder.name], known.isValid, Self.areSame(known.files, folder.files) else {
      return nil
    }
    return known.policy
  }

  mutating func remember(_ policy: ReadPolicy, of folder: SourceTree.PolicyFolder) {
    let isSame = remembered[folder.name].map { Self.areSame($0.files, folder.files) } ?? false
    if !isSame { changed.insert(folder.name) }
    remembered[folder.name] = Remembered(files: folder.files, policy: policy)
  }

  /// Compares the files of `content/static/` with those of the reading before.
  mutating func remember(staticFiles files: [String: FileEntry]) {
    let stamps = files.mapValues(\.stamp)
    defer { staticFiles = stamps }
    let isSame =
      stamps.count == staticFiles.count
      && stamps.allSatisfy { path, stamp in
        guard let known = staticFiles[path] else { return false }
        guard let stamp, let known else { return true }
        return stamp.look == known.look
      }
    if !isSame { staticEdition += 1 }
  }

  private static func areSame(_ old: [String: FileEntry], _ new: [String: FileEntry]) -> Bool {
    guard old.count == new.count else { return false }
    return new.allSatisfy { path, entry in
      guard let before = old[path], before.path == entry.path else { return false }
      guard let stamp = entry.stamp, let known = before.stamp else { return before.kind == entry.kind }
      return stamp.isSure(toEqual: known)
    }
  }
}

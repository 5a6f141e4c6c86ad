import ListinaContent
package import ListinaFiles
import ListinaModel

/// The texts and files that came with the program for others to begin with.
package struct StarterShelf: Sendable {
  private let folder: String
  private let watchdog: Watchdog

  package init(_ folder: String, _ watchdog: Watchdog = Watchdog()) {
    self.folder = folder
    self.watchdog = watchdog
  }

  /// The text of a new policy of a kind; nil when there is none of that kind.
  ///
  /// In a language without one it is the structure of the English text, to be translated.
  func text(of kind: PolicyKind, in locale: LocaleTag) throws(CommandTrouble) -> String? {
    guard try exists(kind.rawValue) else { return nil }
    for tag in locale.lookup {
      let path = "\(kind.rawValue)/\(tag).md"
      if try exists(path) { return String(decoding: try read(path), as: UTF8.self) }
    }
    let path = "\(kind.rawValue)/\(LocaleTag.english).md"
    let english = SourceText(name: path, bytes: try read(path))
    guard let policy = Slug(kind.rawValue) else { return nil }
    let outline = watchdog.watch(path) {
      OutlineReader(policy: policy, variables: Variables([:])).read(english)
    }
    return UntranslatedText(of: outline).text
  }

  /// The content of a file.
  func read(_ path: String) throws(CommandTrouble) -> [UInt8] {
    let name = folder + "/" + path
    let file = watchdog.watch(name) { TextFile.read(FileEntry(path: name, name: name)) }
    guard let bytes = file.bytes else {
      throw .refused(
        file.diagnostics.all.map {
          .error($0.id, $0.message, at: $0.place, hint: "install listina again, with its 'share' folder")
        })
    }
    return bytes
  }

  private func exists(_ path: String) throws(CommandTrouble) -> Bool {
    do throws(FileError) {
      _ = try FileSystem.resolve(folder)
      return try FileSystem.statusIfAny(of: folder + "/" + path) != nil
    } catch {
      throw .refused(
        .missingFile, "cannot read '\(folder)': \(error.reason)",
        hint: "install listina with its 'share' folder beside 'bin'")
    }
  }
}

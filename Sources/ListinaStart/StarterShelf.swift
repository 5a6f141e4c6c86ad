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
    let known = LocaleLookup(try locales(of: kind)).tags(for: locale)
    // What readers understand is not yet a text in their language: the Bokmål of `nb` to those of `nn`.
    if let tag = known.first(where: { $0.isReadable(by: locale) }) {
      return String(decoding: try read("\(kind.rawValue)/\(tag).md"), as: UTF8.self)
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

  /// The locales in which there is a text of a kind.
  private func locales(of kind: PolicyKind) throws(CommandTrouble) -> [LocaleTag] {
    let path = folder + "/" + kind.rawValue
    do throws(FileError) {
      let boundary = try SiteBoundary(root: folder, folders: [], installed: [folder])
      let tree = FileTree.list(path, named: path, within: boundary)
      return tree.entries.filter { $0.kind == .file && $0.name.hasSuffix(".md") }
        .compactMap { LocaleTag($0.lastName.dropLast(3)) }
    } catch {
      throw unreadable(error)
    }
  }

  private func exists(_ path: String) throws(CommandTrouble) -> Bool {
    do throws(FileError) {
      _ = try FileSystem.resolve(folder)
      return try FileSystem.statusIfAny(of: folder + "/" + path) != nil
    } catch {
      throw unreadable(error)
    }
  }

  private func unreadable(_ error: FileError) -> CommandTrouble {
    .refused(
      .missingFile, "cannot read '\(folder)': \(error.reason)",
      hint: "install listina with its 'share' folder beside 'bin'")
  }
}

package import ListinaContent
import ListinaFiles
package import ListinaModel

/// A site that is started: a folder with all that a first build needs, in the locales that were asked for.
package struct NewSite {
  package var locales: [LocaleTag]
  package var name: String
  package var email: String

  package init(locales: [LocaleTag], name: String, email: String = StandIn.email) {
    self.locales = locales
    self.name = name
    self.email = email
  }

  /// The policies that most sites need, in the order of lists.
  private static let kinds: [PolicyKind] = [.privacy, .cookies, .terms]

  /// Files that are the same for every site: where each stands, and its name among the starters, which begins with no dot.
  private static let commonFiles = [
    (path: "README.md", starter: "site/README.md"),
    (path: ".gitignore", starter: "site/gitignore"),
    (path: ".gitattributes", starter: "site/gitattributes"),
    (path: ".github/workflows/listina.yml", starter: "site/github.yml"),
    (path: ".gitlab-ci.yml", starter: "site/gitlab-ci.yml"),
  ]

  /// Writes the site into a folder that is empty or not there, with the theme of a folder of themes.
  package func write(to path: String, from shelf: StarterShelf, themes: String) throws(CommandTrouble) {
    let texts = try files(from: shelf)
    let theme = try themeFiles(in: themes)
    do throws(NewFolder.Refusal) {
      var folder = try NewFolder(path)
      do throws(FileError) {
        for (path, text) in texts { try folder.write(text, to: path) }
        for file in theme { try folder.copy(file.path, to: file.name) }
        try folder.finish()
      } catch { throw .trouble(error) }
    } catch {
      throw .unwritten(error.diagnostic(of: path, hint: "name a folder that is empty or not there yet"))
    }
  }

  /// Every file but those of the theme, by its path in the site.
  private func files(from shelf: StarterShelf) throws(CommandTrouble) -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = []
    for file in Self.commonFiles { files.append((file.path, try shelf.read(file.starter))) }
    files.append(("content/site.yaml", Array(SiteSettings(of: self).text.utf8)))
    files.append(("content/cookies.yaml", try shelf.read("site/cookies.yaml")))
    for (index, kind) in Self.kinds.enumerated() {
      guard let id = Slug(kind.rawValue) else { continue }
      var start = PolicyStart(id: id, kind: kind, authoritative: locales[0])
      start.order = index + 1
      files.append(("content/\(id)/policy.yaml", Array(start.settings.utf8)))
      for locale in locales {
        files.append(("content/\(id)/\(locale).md", Array(try start.text(in: locale, from: shelf).utf8)))
      }
    }
    return files
  }

  private func themeFiles(in themes: String) throws(CommandTrouble) -> [FileEntry] {
    let hint = "install listina with its 'share' folder beside 'bin'"
    do throws(FileError) {
      let boundary = try SiteBoundary(root: themes, folders: [], installed: [themes])
      let tree = FileTree.list(themes + "/listina", named: "themes/listina", within: boundary)
      guard !tree.diagnostics.hasErrors else { throw FileError.missing(themes) }
      return tree.entries.filter { $0.kind == .file }
    } catch {
      throw .refused(.missingTheme, "there is no theme 'listina' in '\(themes)'", hint: hint)
    }
  }
}

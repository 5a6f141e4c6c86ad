import ListinaContent
import ListinaFiles
import ListinaModel

/// One text of a publisher, read.
struct ForeignText: Sendable {
  let entry: FileEntry
  /// Below the imported folder.
  let path: TextPath
  let bytes: [UInt8]
  /// Where the text itself begins; front matter that cannot be read is left in it.
  let bodyStart: Int
  /// Nil where there is none, or none that can be read.
  let frontMatter: ForeignFrontMatter?
  let links: WrittenLinks

  init(_ entry: FileEntry, at path: TextPath, _ bytes: [UInt8]) {
    self.entry = entry
    self.path = path
    self.bytes = bytes
    let front = Self.split(bytes, entry.name)
    let yaml = front?.yaml
    frontMatter = yaml.flatMap { ForeignFrontMatter($0, of: entry.name) }
    bodyStart = front?.bodyStart ?? 0
    links = WrittenLinks(in: SourceText(name: entry.name, bytes: bytes), from: bodyStart)
  }

  /// Where its front matter is kept as it is: it cannot be taken apart.
  var keepsFrontMatter: Bool { frontMatter == nil && bodyStart > 0 }

  /// Whether nothing is left without the front matter.
  var isEmpty: Bool {
    bytes[bodyStart...].allSatisfy { $0 == UInt8(ascii: " ") || (0x09...0x0D).contains($0) }
  }

  /// The language that the text itself names.
  var namedLocale: LocaleTag? {
    for key in ["lang", "locale", "language"] {
      if let tag = frontMatter?.text(key).flatMap({ KnownLanguages.tag($0) }) { return tag }
    }
    return nil
  }

  private static func split(_ bytes: [UInt8], _ name: String) -> FrontMatter? {
    do throws(FrontMatter.Unclosed) { return try FrontMatter(of: bytes, file: name) } catch {
      // The site's own check says so, at the place.
      return nil
    }
  }
}

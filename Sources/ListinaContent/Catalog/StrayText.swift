import ListinaModel

/// A text that stands where none is read, or under a name by which none is read.
struct StrayText {
  /// The locale that its name or folder tells.
  let locale: LocaleTag
  /// It is in the policy's folder, and not in one below.
  let isInPlace: Bool

  /// What is likely meant by a file of a policy's folder that is no text by its name; `name` is its path there.
  ///
  /// Any two letters are a tag: a word in a name is only taken for one of the site, or where the whole name is a tag.
  init?(_ name: String, locales: [LocaleTag]) {
    let parts = name.split(separator: "/")
    guard let file = parts.last, parts.count <= 2, let stem = Self.stem(of: file) else { return nil }
    isInPlace = parts.count == 1
    if let tag = Self.tag(stem) {
      locale = tag
    } else if parts.count == 2, let tag = Self.tag(parts[0]) {
      locale = tag
    } else if let tag = Self.tag(in: stem, of: locales) {
      locale = tag
    } else {
      return nil
    }
  }

  /// What to do with it, for a policy's folder.
  func cure(in folder: String) -> String {
    isInPlace ? "rename it to '\(locale).md'" : "move it to '\(folder)/\(locale).md'"
  }

  /// A tag of a language of two letters, perhaps with what follows: three letters are a word more often.
  static func tag(_ text: Substring) -> LocaleTag? {
    LocaleTag.read(String(text)).tag.flatMap { $0.language.utf8.count == 2 ? $0 : nil }
  }

  private static func tag(in stem: Substring, of locales: [LocaleTag]) -> LocaleTag? {
    for separator: Character in [".", "-", "_"] {
      let words = stem.split(separator: separator)
      guard words.count > 1 else { continue }
      for word in [words[words.count - 1], words[0]] {
        if let tag = tag(word), locales.contains(tag) || separator == "." { return tag }
      }
    }
    return nil
  }

  /// The name without its ending, where that is one of texts.
  private static func stem(of file: Substring) -> Substring? {
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return nil }
    let ending = file[file.index(after: dot)...].lowercased()
    guard ["md", "markdown", "mdown", "mkd", "mdx", "txt", "text"].contains(ending) else { return nil }
    return file[..<dot]
  }
}

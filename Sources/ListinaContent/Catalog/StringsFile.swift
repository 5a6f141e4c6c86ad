import ListinaFiles
import ListinaModel

/// A file `strings/<locale>.yaml`, of a site or of a theme.
enum StringsFile {
  /// The locale that a file is named by, or nil with an error.
  static func locale(of entry: FileEntry, _ diagnostics: inout DiagnosticList) -> LocaleTag? {
    let name = String(entry.lastName)
    guard name.hasSuffix(".yaml") else {
      diagnostics.add(
        .warning(
          .unknownFile, "unknown file '\(entry.name)'", at: entry.place,
          hint: hint(for: name) ?? "name it by a locale, for example 'cs.yaml'"))
      return nil
    }
    let (locale, problem) = LocaleTag.read(String(name.dropLast(5)))
    guard let problem else { return locale }
    diagnostics.add(
      .error(
        .unknownLocale, problem.message, at: entry.place,
        hint: locale.map { "rename the file to '\($0).yaml'" }
          ?? "name the file by a BCP 47 tag, for example 'cs.yaml'"))
    return nil
  }

  /// What to do with a file that is named by a locale, and is no YAML by its name.
  private static func hint(for name: String) -> String? {
    let parts = name.split(separator: ".")
    guard parts.count == 2, let tag = LocaleTag.read(String(parts[0])).tag else { return nil }
    switch parts[1].lowercased() {
    case "yml", "yaml", "txt", "json": return "name it '\(tag).yaml'"
    case "md": return "texts of policies go into their folders, as in 'content/privacy/\(tag).md'"
    default: return nil
    }
  }
}

/// What a site's `strings/<locale>.yaml` says.
struct LocalWords: Sendable {
  var strings: [String: ThemeSource.Message]
  var variables: [String: String]
}

extension YAMLShape where Value == LocalWords {
  static var localWords: Self {
    .mapping { fields in
      let strings = fields.optional("strings", .messages)
      let variables = fields.optional("variables", .variables)
      return LocalWords(strings: strings ?? [:], variables: variables ?? [:])
    }
  }
}

extension YAMLShape where Value == [String: ThemeSource.Message] {
  /// A mapping from a string's key to its text, or to its texts by plural category.
  static var messages: Self {
    .checked(.entries(of: .message)) { entries, _, diagnostics in
      var messages: [String: ThemeSource.Message] = [:]
      for entry in entries {
        guard isKey(entry.name) else {
          diagnostics.add(
            .error(
              .invalidValue, "'\(entry.name)' is no key of a string", at: entry.place,
              hint: "use letters and digits, a small letter first"))
          continue
        }
        messages[entry.name] = entry.value
      }
      return messages
    }
  }

  private static func isKey(_ text: String) -> Bool {
    guard let first = text.first, first.isASCII, first.isLowercase else { return false }
    return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
  }
}

extension YAMLShape where Value == ThemeSource.Message {
  /// A text, or a mapping of plural categories; which ones the language has is for the theme's compiler to say.
  static var message: Self {
    .either(
      .checked(.text) { text, place, _ in ThemeSource.Message(text, at: place) },
      or: .checked(.entries(of: .text)) { entries, place, _ in
        let forms = entries.map { ThemeSource.Message.Form($0.name, $0.value, at: $0.place) }
        return ThemeSource.Message(.plural(forms), at: place)
      })
  }
}

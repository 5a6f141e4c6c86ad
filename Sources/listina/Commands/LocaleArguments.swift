import ArgumentParser
import ListinaModel

/// Reads what is given as `--locale`.
enum LocaleArguments {
  /// One of those that can be given several times.
  static func readEach(_ text: String) throws -> LocaleTag {
    let parts = text.split { $0 == "," || $0 == " " }
    if parts.count > 1 {
      throw ValidationError("write '\(parts.map { "--locale \($0)" }.joined(separator: " "))'")
    }
    return try read(text)
  }

  static func read(_ text: String) throws -> LocaleTag {
    if let language = CountryCode.language(of: text.prefix { $0 != "-" }) {
      throw ValidationError("that is the code of a country; the tag of its language is '\(language)'")
    }
    if let tag = LocaleTag(text) { return tag }
    let spelling = LocaleTag.canonicalSpelling(of: text)
    throw ValidationError(
      spelling.map { "write '\($0)'" } ?? "write the tag of a language, for example 'cs' or 'pt-BR'")
  }

  /// Each locale once.
  static func unique(_ locales: [LocaleTag]) -> [LocaleTag] {
    locales.enumerated().filter { !locales[..<$0].contains($1) }.map(\.element)
  }
}

import ArgumentParser
import ListinaModel

/// Reads what is given as `--locale`.
enum LocaleArguments {
  /// One of those that can be given several times.
  static func readEach(_ text: String) throws -> LocaleTag {
    try checkForOne(text)
    return try read(text)
  }

  /// One of those of a new site.
  static func readEachNew(_ text: String) throws -> LocaleTag {
    try checkForOne(text)
    return try readNew(text)
  }

  /// One of a new site, which begins with the tags of today.
  static func readNew(_ text: String) throws -> LocaleTag {
    let spelling = LocaleTag.canonicalSpelling(of: text).flatMap { LocaleTag($0) }
    if let spelling, let successor = spelling.successor {
      throw ValidationError("write '\(successor)', which has replaced '\(spelling)'")
    }
    return try read(text)
  }

  static func read(_ text: String) throws -> LocaleTag {
    if let language = CountryCode.language(of: text.prefix { $0 != "-" }) {
      throw ValidationError("that is the code of a country; the tag of its language is '\(language)'")
    }
    let spelling = LocaleTag.canonicalSpelling(of: text)
    if spelling == "x-default" {
      throw ValidationError(
        "write the tag of a language, for example 'cs'; pages name their 'x-default' by themselves")
    }
    if let tag = LocaleTag(text) { return tag }
    throw ValidationError(
      spelling.map { "write '\($0)'" } ?? "write the tag of a language, for example 'cs' or 'pt-BR'")
  }

  private static func checkForOne(_ text: String) throws {
    let parts = text.split { $0 == "," || $0 == " " }
    if parts.count > 1 {
      throw ValidationError("write '\(parts.map { "--locale \($0)" }.joined(separator: " "))'")
    }
  }

  /// Each locale once.
  static func unique(_ locales: [LocaleTag]) -> [LocaleTag] {
    locales.enumerated().filter { !locales[..<$0].contains($1) }.map(\.element)
  }
}

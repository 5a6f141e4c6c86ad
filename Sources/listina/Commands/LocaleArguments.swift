import ArgumentParser
import ListinaModel

/// Reads what is given as `--locale`.
enum LocaleArguments {
  static func read(_ text: String) throws -> LocaleTag {
    if let tag = LocaleTag(text) { return tag }
    if let spelling = LocaleTag.canonicalSpelling(of: text) { throw ValidationError("write '\(spelling)'") }
    let parts = text.split { $0 == "," || $0 == " " }
    if parts.count > 1 {
      throw ValidationError("write '\(parts.map { "--locale \($0)" }.joined(separator: " "))'")
    }
    throw ValidationError("write a BCP 47 tag, for example 'cs' or 'pt-BR'")
  }

  /// Each locale once.
  static func unique(_ locales: [LocaleTag]) -> [LocaleTag] {
    locales.enumerated().filter { !locales[..<$0].contains($1) }.map(\.element)
  }
}

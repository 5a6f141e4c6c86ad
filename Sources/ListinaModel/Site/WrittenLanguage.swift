/// A language in one of its scripts: who reads one of its locales reads the others too.
package struct WrittenLanguage: Hashable, Sendable {
  /// Its code in CLDR: `no` of `nb`, `zh` of `cmn`; all of a tag that is private, or from before there were codes.
  package let code: String
  /// The script that is named, else the one in which the language is likely written; nil where there is no code.
  package let script: String?

  init(code: String, script: String?) {
    self.code = code
    self.script = script
  }

  /// That of a tag in which nothing is to be replaced.
  init(of text: String) {
    let subtags = LocaleSubtags(text)
    guard !subtags.isPrivate else {
      self.init(code: text, script: nil)
      return
    }
    let known = Self.inCLDR[subtags.language]
    let code = known?.code ?? subtags.language
    self.init(
      code: code,
      script: subtags.script ?? known?.script ?? LikelyScript.script(of: code, in: subtags.region))
  }

  /// The script in which the language is likely written where nothing else is said.
  package var usualScript: String { LikelyScript.script(of: code, in: nil) }

  /// What is one language in CLDR, though the registry of subtags has a code of its own for it (`languageAlias`).
  private static let inCLDR: [String: (code: String, script: String?)] = [
    "arb": ("ar", nil), "cmn": ("zh", nil), "nb": ("no", nil), "sh": ("sr", "Latn"), "swh": ("sw", nil),
    "tl": ("fil", nil), "zsm": ("ms", nil),
  ]
}

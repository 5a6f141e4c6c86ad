import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaSamples
import ListinaSite
import ListinaTranslation
import Testing

/// A site with one policy that is translated, for tests of what translators do.
struct TranslationSample {
  let site: TemporarySite

  init(_ files: [String: String], locales: String = "cs, en, de") throws {
    var all = [
      "content/site.yaml": "name: A\nbaseURL: https://a.cz\nlocales: [\(locales)]\ncontact: {email: a@a.cz}\n"
    ]
    for (path, text) in files { all["content/" + path] = text }
    site = try TemporarySite(all)
  }

  func write(_ text: String, to path: String) throws { try site.write(text, to: "content/" + path) }

  func translations(of policy: String = "privacy") throws -> PolicyTranslations {
    let working = try WorkingSite.read(site.path, Watchdog())
    let id = try #require(Slug(policy))
    return try PolicyTranslations(of: working.policy(id, at: SourcePlace("content/\(policy)")), in: working)
  }
}

extension TranslationSample {
  /// A policy in Czech and, where that is given, in English, which is accepted then.
  init(czech: String, english: String? = nil, _ files: [String: String] = [:]) throws {
    var all = files
    all["privacy/cs.md"] = czech
    all["privacy/en.md"] = english
    try self.init(all, locales: "cs, en, de, ar")
    if english != nil { try accept("en") }
  }
}

import ListinaModel

/// Gives each locale of a site all interface strings of a theme, and says what its own files lack.
struct StringsCompletion {
  typealias Strings = [String: (message: ThemeSource.Message, file: LocaleTag)]

  private let source: ThemeSource
  private let site: Site
  private let lookup: LocaleLookup
  private(set) var diagnostics = DiagnosticList()

  init(_ source: ThemeSource, for site: Site) {
    self.source = source
    self.site = site
    lookup = LocaleLookup(source.strings.keys)
  }

  /// The strings of each locale of the site; what one lacks is taken from the default locale.
  mutating func complete() -> [[String: MessageCatalog.Message]] {
    let keys = Set(source.strings.values.flatMap(\.keys))
    var forms = PluralForms()
    var catalogs: [[String: MessageCatalog.Message]] = []
    for locale in site.locales {
      var strings = strings(for: locale)
      let missing = keys.subtracting(strings.keys).sorted()
      if !missing.isEmpty {
        report(missing, in: locale)
        strings.merge(fallbackStrings()) { own, _ in own }
      }
      catalogs.append(catalog(of: strings, for: locale, &forms))
    }
    diagnostics.add(contentsOf: forms.diagnostics)
    return catalogs
  }

  private func catalog(
    of strings: Strings, for locale: LocaleTag, _ forms: inout PluralForms
  ) -> [String: MessageCatalog.Message] {
    var catalog: [String: MessageCatalog.Message] = [:]
    for (key, (message, file)) in strings.sorted(by: { $0.key < $1.key }) {
      // Words of another language keep its rules; those of its parent are the locale's own.
      let isOwn = file.isReadable(by: locale)
      catalog[key] = MessageCatalog.Message(
        forms.content(of: message, named: key, in: file), at: message.place, in: isOwn ? locale : file)
    }
    return catalog
  }

  private func strings(for locale: LocaleTag) -> Strings {
    var strings: Strings = [:]
    for file in lookup.tags(for: locale) { add(file, to: &strings) }
    return strings
  }

  private func fallbackStrings() -> Strings {
    var strings = strings(for: site.defaultLocale)
    for file in [.english] + source.strings.keys.sorted() { add(file, to: &strings) }
    return strings
  }

  private func add(_ file: LocaleTag, to strings: inout Strings) {
    for (key, message) in source.strings[file] ?? [:] where strings[key] == nil {
      strings[key] = (message, file)
    }
  }

  private mutating func report(_ missing: [String], in locale: LocaleTag) {
    let shown = missing.prefix(3).map { "'\($0)'" }.joined(separator: ", ")
    let more = missing.count > 3 ? " and \(missing.count - 3) more" : ""
    diagnostics.add(
      .warning(
        .missingStrings, "theme '\(source.name)' has no words in '\(locale)' for \(shown)\(more)",
        at: SourcePlace("content/strings/\(locale).yaml"),
        hint: "add them below 'strings:' in this file; until then they are shown in another language"))
  }
}

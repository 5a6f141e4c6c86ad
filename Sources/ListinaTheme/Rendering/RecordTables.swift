import ListinaModel

/// The tables of records that texts show, made once for each locale.
struct RecordTables: Sendable {
  private var html: [LocaleTag: [RecordTable: [UInt8]]] = [:]

  /// No tables.
  init() {}

  /// The tables of a site by its theme's partials.
  init(_ catalog: Catalog, theme: Theme, words: SiteWords) {
    for locale in catalog.site.locales {
      let subject = TableSubject(locale: locale, site: catalog.site, words: words)
      for table in catalog.tables {
        guard let template = theme.tables[table] else { continue }
        var output: [UInt8] = []
        template.render(
          TableContract.record(of: subject, for: table, options: theme.options),
          locale: theme.strings.positions[locale] ?? 0, into: &output)
        html[locale, default: [:]][table] = output
      }
    }
  }

  /// A table in the language of the text that it stands in.
  func html(of table: RecordTable, in locale: LocaleTag) -> [UInt8] { html[locale]?[table] ?? [] }
}

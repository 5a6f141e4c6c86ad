import ListinaModel

/// The names that the partials of tables of records can use; they are of no page, as a table stands on many.
struct TableContract {
  private let common: [Scope.Field]

  /// The contract of a theme with these options.
  init(options: Scope) {
    common = [
      Scope.Field("lang", .text, "The language of the text that the table stands in"),
      Scope.Field("dir", .text, "`ltr` or `rtl`"),
      Scope.Field("site", .record(TableSubject.siteTable.scope), "The site"),
      Scope.Field("options", .record(options), "The theme's options, as the site set them"),
    ]
  }

  /// The names at the top of a table's partial.
  func scope(of table: RecordTable) -> Scope {
    let own =
      switch table {
      case .cookies: TableSubject.cookiesTable.scope
      case .processors: TableSubject.processorsTable.scope
      }
    return Scope(common + [Scope.Field(table.rawValue, .record(own), "The records")])
  }

  /// The values of one table, in the order of ``scope(of:)``.
  static func record(of subject: TableSubject, for table: RecordTable, options: Record) -> Record {
    let own =
      switch table {
      case .cookies: TableSubject.cookiesTable.record(subject)
      case .processors: TableSubject.processorsTable.record(subject)
      }
    return Record([
      .text(subject.locale.text), .text(subject.locale.direction.rawValue),
      .record(TableSubject.siteTable.record(subject)), .record(options), .record(own),
    ])
  }
}

extension RecordTable {
  /// The template that makes the table.
  var template: String { "partials/\(rawValue)" }
}

/// A table of records in one language.
struct TableSubject: Sendable {
  var locale: LocaleTag
  var site: Site
  var words: SiteWords

  fileprivate var cookies: [CookieRow] { words.cookies(in: locale) }
  fileprivate var processors: [ProcessorRow] { words.processors(in: locale) }
}

extension TableSubject {
  /// `site`, in tables of records
  static let siteTable = ContractTable<TableSubject>([
    .text("name", "Who publishes the policies") { $0.site.name }
  ])

  /// `cookies`, in `partials/cookies.mustache`
  static let cookiesTable = ContractTable<TableSubject>([
    .flag("anyCategory", "A record has a category") { $0.cookies.contains { !$0.category.isEmpty } },
    .flag("anyProvider", "A record has a provider") { $0.cookies.contains { !$0.cookie.provider.isEmpty } },
    .list("records", CookieRow.table, "The cookies, in the order of `cookies.yaml`") { $0.cookies },
  ])

  /// `processors`, in `partials/processors.mustache`
  static let processorsTable = ContractTable<TableSubject>([
    .flag("anyData", "A record says which data are received") { $0.processors.contains { !$0.data.isEmpty } },
    .flag("anyCountry", "A record says where") { $0.processors.contains { !$0.country.isEmpty } },
    .flag("anyTransfer", "A record says what a transfer rests on") {
      $0.processors.contains { !$0.transfer.isEmpty }
    },
    .list("records", ProcessorRow.table, "The recipients, in the order of `processors.yaml`") {
      $0.processors
    },
  ])
}

extension ProcessorRow {
  /// An item of `processors.records`
  static let table = ContractTable<ProcessorRow>([
    .text("name", "Who receives the data") { $0.name },
    .text("purpose", "What for") { $0.purpose },
    .text("data", "Which data; may be empty") { $0.data },
    .text("country", "The names of the countries; may be empty") { $0.country },
    .text("transfer", "What a transfer to a third country rests on; may be empty") { $0.transfer },
    .text("url", "A page that says more; may be empty") { $0.url },
  ])
}

/// A recipient of data in the words of a language.
struct ProcessorRow: Sendable {
  var name: String
  var purpose: String
  var data: String
  var country: String
  var transfer: String
  var url: String
}

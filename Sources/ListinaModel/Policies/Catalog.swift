/// Every policy with its editions, hence every address: known before any text is rendered.
package struct Catalog: Hashable, Sendable {
  package var site: Site
  /// In the order of lists.
  package var policies: [Policy]
  package var cookies: [Cookie]
  package var processors: [Processor]
  /// The tables that texts can ask for: those whose file has records, or mistakes that are reported.
  package var tables: Set<RecordTable>
  /// Files that are copied as they are: path below the output folder → file.
  package var staticFiles: [String: SourceFile]
  /// Variables that a locale has otherwise than `site.yaml`.
  package var localVariables: [LocaleTag: [String: String]]

  /// Interface strings that the site has otherwise than its theme.
  package var localStrings: [LocaleTag: [String: ThemeSource.Message]]

  package init(site: Site) {
    self.site = site
    self.policies = []
    self.cookies = []
    self.processors = []
    self.tables = []
    self.staticFiles = [:]
    self.localVariables = [:]
    self.localStrings = [:]
  }
}

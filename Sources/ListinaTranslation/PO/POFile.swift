package import ListinaModel

/// The messages of one translation, as gettext and the tools of translators exchange them.
package struct POFile: Sendable {
  package var header: POHeader
  /// In their order; those that are obsolete are written last.
  package var entries: [POEntry]
  /// Where each entry begins, for diagnostics; as many as entries when the file was read.
  package var places: [SourcePlace] = []
  /// Lines after `# ` behind the last entry.
  package var lastRemarks: [String] = []

  package init(_ header: POHeader, _ entries: [POEntry] = []) {
    self.header = header
    self.entries = entries
  }
}

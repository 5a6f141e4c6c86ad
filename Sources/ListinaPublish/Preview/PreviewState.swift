package import ListinaModel
package import ListinaSite

/// What someone who looks at a page in the preview is told about it and the site.
package struct PreviewState: Sendable {
  /// Changes with the page's bytes; empty where there is no page.
  package var version = ""
  /// Changes with the files of `content/static/`, which any page may show.
  package var staticEdition = 0
  /// Nil for pages that show no text of a policy.
  package var standing: PageStanding?
  /// The file of the text that the page shows.
  package var source: SourcePlace?
  /// Where the sections of the text begin in it.
  package var sections: [SectionPlace] = []
  /// What is still to be written in the text.
  package var unfinished: [Diagnostic] = []
  /// The site's errors: nothing can be published before they are mended.
  package var errors: [Diagnostic]
  package var warnings: Int
  package var notes: Int

  init(_ diagnostics: [Diagnostic]) {
    errors = diagnostics.filter { $0.severity == .error }
    warnings = diagnostics.count { $0.severity == .warning }
    notes = diagnostics.count { $0.severity == .note }
  }
}

import ListinaModel
import ListinaSite

/// What is remembered of a policy after its pages were written: all that checks between pages need.
struct PolicyFacts: Sendable {
  let policy: Slug
  /// The ids of the text in each locale.
  var ids: [LocaleTag: [String]] = [:]
  /// Links to sections of texts on other pages.
  var links: [SectionLink] = []
  var pages = 0
  var diagnostics = DiagnosticList()

  /// The lines of a file on which errors were found.
  func lines(withErrorsIn file: String) -> Set<Int> {
    Set(
      diagnostics.all.lazy.filter { $0.severity == .error && $0.place?.file == file }
        .compactMap { $0.place?.line })
  }
}

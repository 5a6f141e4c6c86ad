import ListinaModel
import ListinaSite

/// What is remembered of a policy after its pages were written: all that checks between pages need.
struct PolicyFacts: Sendable {
  let policy: Slug
  /// The anchors of the text in each locale.
  var anchors: [LocaleTag: HeadingAnchors] = [:]
  /// Links to sections of other policies.
  var links: [SectionLink] = []
  var pages = 0
  var diagnostics = DiagnosticList()

  /// A link from a text to a section of another policy.
  struct SectionLink: Sendable {
    var policy: Slug
    var anchor: String
    /// The language of the page that links.
    var locale: LocaleTag
    var reference: Reference
  }
}

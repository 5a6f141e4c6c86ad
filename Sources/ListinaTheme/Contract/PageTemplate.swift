import ListinaSite

/// The templates that every theme has, one for each kind of page.
package enum PageTemplate: String, CaseIterable, Sendable {
  case policy, index, languages, redirect
  case notFound = "not-found"

  init(for content: PagePlan.Content) {
    self =
      switch content {
      case .policy: .policy
      case .index: .index
      case .languages: .languages
      case .redirect: .redirect
      case .notFound: .notFound
      }
  }
}

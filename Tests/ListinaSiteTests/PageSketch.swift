import ListinaSite

extension PagePlan {
  /// One line: `cs/ochrana/ shows cs`, `en/privacy/ leads to cs/`.
  var sketch: String {
    let what =
      switch content {
      case .policy(let policy, let served): "shows \(policy.id) in \(served.locale) to \(locale)"
      case .index: "lists policies in \(locale)"
      case .languages(of: let policy): "offers languages of \(policy?.id.text ?? "the site") in \(locale)"
      case .redirect(let target, of: _): "leads to \(target.text)"
      case .notFound: "is not found in \(locale)"
      }
    return "\(route.text) \(what)"
  }
}

import ListinaContent
import ListinaModel

/// The files of YAML that a new site has.
struct SiteFiles {
  let options: ImportOptions
  let locales: [LocaleTag]

  static let site = "content/site.yaml"

  /// `site.yaml`, and notes on what nobody has told yet.
  func site() -> (text: String, diagnostics: DiagnosticList) {
    let lines = [
      "name: \(QuotedText.yaml(options.name ?? StandIn.name))",
      "baseURL: \(options.baseURL?.text ?? StandIn.baseURL)",
      "locales: [\(locales.map(\.text).joined(separator: ", "))]",
      "contact: {email: \(QuotedText.yaml(options.email ?? StandIn.email))}",
      "theme: listina",
    ]
    var diagnostics = DiagnosticList()
    if options.name == nil {
      diagnostics.add(
        .note(
          .placeholder, "'name' is '\(StandIn.name)' for now",
          at: SourcePlace(options.output + "/" + Self.site, line: 1),
          hint: "write yours before you publish, or import again with --name"))
    }
    // The check of the new site tells of addresses that cannot stay.
    return (lines.map { $0 + "\n" }.joined(), diagnostics)
  }

  /// `policy.yaml`, or nil where nothing has to be said.
  func settings(of policy: ImportedPolicy) -> String? {
    var lines: [String] = []
    let kind = PolicyKind.named(by: policy.id)
    if kind != .unstated(of: policy.id) { lines.append("kind: \(kind.rawValue)") }
    if let first = locales.first, policy.texts[first] == nil,
      let authoritative = locales.first(where: { policy.texts[$0] != nil })
    {
      lines.append("authoritative: \(authoritative)")
    }
    let aliases = policy.aliases.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
    if !aliases.isEmpty { lines.append("aliases:") }
    for (locale, slugs) in aliases {
      lines.append("  \(locale): [\(slugs.map(\.text).joined(separator: ", "))]")
    }
    return lines.isEmpty ? nil : lines.map { $0 + "\n" }.joined()
  }
}

import Foundation
import ListinaContent
import ListinaModel
import ListinaParity
import ListinaSamples
import ListinaSite

/// Two texts of a policy, compared as a check compares them.
struct ParitySample {
  private let policy: Policy
  private let original: ComparedText

  init(_ text: String, in locale: String = "en", accepting accepted: [AcceptedFinding] = []) throws {
    var policy = try Sample.policy("privacy", [locale: "privacy"])
    policy.accepted = accepted
    self.policy = policy
    original = try Self.read(text, in: locale, nil).text
  }

  /// What a check says of a translation, with what a build says of its headings.
  func findings(_ text: String, in locale: String, skipping skipped: Set<Int> = []) throws -> [Diagnostic] {
    var (translation, warnings) = try Self.read(text, in: locale, original)
    translation.skipped = skipped
    var check = ParityCheck(policy, original: original)
    return warnings + check.findings(in: translation) + check.unused()
  }

  /// Where each finding stands and what it says, without its id.
  func report(_ text: String, in locale: String) throws -> [String] {
    try findings(text, in: locale).map { diagnostic in
      "\(diagnostic.place?.line ?? 0):\(diagnostic.place?.column ?? 0) \(diagnostic.id.rawValue): \(diagnostic.message)"
    }
  }

  private static func read(
    _ text: String, in locale: String, _ original: ComparedText?
  ) throws -> (text: ComparedText, warnings: [Diagnostic]) {
    let tag = try Sample.tag(locale)
    let name = "content/privacy/\(locale).md"
    let source = SourceText(name: name, bytes: Array(text.utf8))
    let typesetter = Typesetter(for: tag, Typography())
    let parser = DocumentParser(
      variables: Variables([:]), policy: try Sample.slug("privacy"), typesetter: typesetter)
    let document = parser.parse(source, from: 0).0
    guard let original else {
      return (ComparedText(document, of: source, in: tag, anchors: HeadingAnchors(of: document)), [])
    }
    let aligned = HeadingAnchors.aligned(
      document, with: (original.document, original.anchors), from: SourceFile(name: name, path: name))
    return (ComparedText(document, of: source, in: tag, anchors: aligned.anchors), aligned.diagnostics.all)
  }

  /// The pairs that were translated by hand.
  static let locales = ["ar", "cs", "de", "es", "fr", "hu", "ja", "pl", "zh-Hans"]

  static func pair(_ locale: String) throws -> String {
    let file = URL(filePath: #filePath).appending(path: "../Pairs/\(locale).md").standardizedFileURL
    return try String(contentsOf: file, encoding: .utf8)
  }
}

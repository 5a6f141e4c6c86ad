import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@testable import ListinaPublish

@Suite("Work in progress")
struct WorkInProgressTests {
  private func notes(strict: Bool = false, showsDrafts: Bool = false) throws -> [String] {
    var draft = try Sample.policy("terms", ["cs": "terms", "en": "terms", "fr": "terms"])
    draft.isDraft = true
    let policies = [try Sample.policy("privacy", ["cs": "privacy", "fr": "privacy"]), draft]
    let plan = try Sample.plan(["cs", "en", "fr-CA"], policies, showsDrafts: showsDrafts)
    return WorkInProgress.notes(on: plan, strict: strict).report
  }

  private func missing(_ severity: String) -> [String] {
    [
      "content/privacy: \(severity)[missing-translation]: 'privacy' has no text in 'en': readers get the one in 'cs' (add 'content/privacy/en.md')",
      "content/privacy: \(severity)[missing-translation]: 'privacy' has no text in 'fr-CA': readers get the one in 'fr' (add 'content/privacy/fr-CA.md')",
    ]
  }

  private let draft =
    "content/terms: note[draft-policy]: 'terms' is a draft and is not published (see it with --drafts; remove 'draft' from policy.yaml to publish it)"

  @Test("is noted: drafts, and texts that a policy lacks")
  func notes() throws {
    #expect(try notes() == missing("note") + [draft])
  }

  @Test("makes missing translations errors for those who are strict about them, and drafts none")
  func strict() throws {
    #expect(try notes(strict: true) == missing("error") + [draft])
  }

  @Test("does not name drafts that are shown, but what they lack")
  func drafts() throws {
    #expect(
      try notes(showsDrafts: true) == missing("note") + [
        "content/terms: note[missing-translation]: 'terms' has no text in 'fr-CA': readers get the one in 'fr' (add 'content/terms/fr-CA.md')"
      ])
  }
}

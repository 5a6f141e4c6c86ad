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
    let plan = try Sample.plan(["cs", "en", "fr", "fr-CA"], policies, showsDrafts: showsDrafts)
    return WorkInProgress.notes(on: plan, strict: strict).report
  }

  /// Who reads French in Canada has a text in French, which is no error to anyone.
  private func missing(_ severity: String) -> [String] {
    [
      "content/privacy: \(severity)[missing-translation]: 'privacy' has no text in 'en': readers get the one in 'cs' (add 'content/privacy/en.md')",
      "content/privacy: note[missing-translation]: 'privacy' has no text in 'fr-CA': readers get the one in 'fr' (add 'content/privacy/fr-CA.md')",
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

  @Test("is noted: purposes of cookies and labels of links that a locale lacks")
  func words() throws {
    let czech = LocalizedText([try Sample.tag("cs"): "a"])
    let french = LocalizedText([
      try Sample.tag("cs"): "a", try Sample.tag("en"): "a", try Sample.tag("fr"): "a",
    ])
    var catalog = Catalog(site: try Sample.site(["cs", "en", "fr-CA"]))
    catalog.cookies = ["a", "b", "c", "d"].map { Cookie(id: $0, lifetime: .session, purpose: czech) }
    catalog.cookies += [
      Cookie(id: "e", lifetime: .session, purpose: LocalizedText("all")),
      Cookie(id: "f", lifetime: .session, purpose: french),
    ]
    let place = SourcePlace("content/site.yaml", line: 7, column: 3)
    catalog.site.footer = [
      FooterLink(label: french, href: "/a", place: place), FooterLink(label: czech, href: "/b", place: place),
    ]
    for strict in [false, true] {
      let severity = strict ? "error" : "note"
      let notes = WorkInProgress.notes(on: SitePlan(catalog, showsDrafts: false), strict: strict)
      #expect(
        notes.report == [
          "content/cookies.yaml: \(severity)[missing-translation]: cookies.yaml has no purpose in 'en' for 'a', 'b', 'c' and 1 more: readers get another language (add 'en' to 'purpose')",
          "content/cookies.yaml: \(severity)[missing-translation]: cookies.yaml has no purpose in 'fr-CA' for 'a', 'b', 'c' and 1 more: readers get another language (add 'fr-CA' to 'purpose')",
          "content/site.yaml:7:3: \(severity)[missing-translation]: the footer's link '/b' has no label in 'en': readers get another language (add 'en' to 'label')",
          "content/site.yaml:7:3: \(severity)[missing-translation]: the footer's link '/b' has no label in 'fr-CA': readers get another language (add 'fr-CA' to 'label')",
        ])
    }
  }

  @Test("does not name drafts that are shown, but what they lack")
  func drafts() throws {
    #expect(
      try notes(showsDrafts: true) == missing("note") + [
        "content/terms: note[missing-translation]: 'terms' has no text in 'fr-CA': readers get the one in 'fr' (add 'content/terms/fr-CA.md')"
      ])
  }

  @Test("says where links lead when the page of a missing text is left out")
  func omitted() throws {
    var catalog = Catalog(site: try Sample.site(["cs", "fr", "fr-CA", "en"]))
    catalog.site.fallback = .omit
    catalog.policies = [try Sample.policy("privacy", ["cs": "a", "fr": "b"])]
    let notes = WorkInProgress.notes(on: SitePlan(catalog, showsDrafts: false), strict: false)
    #expect(
      notes.report == [
        "content/privacy: note[missing-translation]: 'privacy' has no text in 'en': it has no page there, and links lead to the one in 'cs' (add 'content/privacy/en.md')",
        "content/privacy: note[missing-translation]: 'privacy' has no text in 'fr-CA': it has no page there, and links lead to the one in 'fr' (add 'content/privacy/fr-CA.md')",
      ])
  }
}

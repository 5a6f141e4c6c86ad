import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@Suite("Drafts")
struct DraftTests {
  private func plan(showsDrafts: Bool) throws -> SitePlan {
    var policy = try Sample.policy("privacy", ["cs": "privacy", "en": "privacy"])
    policy.editions[try Sample.tag("en")]?.isDraft = true
    return try Sample.plan(["cs", "en"], [policy], showsDrafts: showsDrafts)
  }

  private func served(_ plan: SitePlan) throws -> String? {
    let policy = try #require(plan.policies.first)
    return Fallback([]).edition(of: policy, for: try Sample.tag("en"))?.locale.text
  }

  @Test("of a translation give way to the authoritative text, and are known as hidden")
  func hidden() throws {
    let plan = try plan(showsDrafts: false)
    #expect(try served(plan) == "cs")
    #expect(plan.hiddenDrafts.map(\.edition.locale.text) == ["en"])
  }

  @Test("of a translation are its text where drafts are shown")
  func shown() throws {
    let plan = try plan(showsDrafts: true)
    #expect(try served(plan) == "en")
    #expect(plan.hiddenDrafts.isEmpty)
  }
}

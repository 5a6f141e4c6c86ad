import ListinaModel
import Testing

@Suite("Kind of a policy")
struct PolicyKindTests {
  @Test(
    "is told by the name of a new policy, and by fewer names where nobody says it",
    arguments: [
      ("privacy", PolicyKind.privacy, PolicyKind.privacy), ("terms", .terms, .terms),
      ("cookie-policy", .cookies, .other), ("terms-of-service", .terms, .other), ("imprint", .page, .other),
      ("page", .other, .other), ("refunds", .other, .other),
    ])
  func byName(id: String, named: PolicyKind, unstated: PolicyKind) throws {
    let id = try #require(Slug(id))
    #expect(PolicyKind.named(by: id) == named)
    #expect(PolicyKind.unstated(of: id) == unstated)
  }
}

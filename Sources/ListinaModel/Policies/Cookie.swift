/// A cookie that the organisation's services set.
package struct Cookie: Hashable, Sendable {
  package var id: String
  /// What kind of cookie it is, in a word or two.
  package var category: LocalizedText?
  package var lifetime: Lifetime
  package var provider: String
  package var purpose: LocalizedText

  package init(id: String, lifetime: Lifetime, purpose: LocalizedText) {
    self.id = id
    self.category = nil
    self.lifetime = lifetime
    self.provider = ""
    self.purpose = purpose
  }
}

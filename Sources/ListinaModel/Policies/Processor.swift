/// A third party that receives personal data: a processor, or another recipient or kind of recipient
/// (GDPR, Articles 4(9), 13(1)(e) and 28).
package struct Processor: Hashable, Sendable {
  package var name: LocalizedText
  package var purpose: LocalizedText
  /// Which personal data it receives.
  package var data: LocalizedText?
  /// Where it processes them: codes of ISO 3166-1 alpha-2, or `EU`.
  package var countries: [String]
  /// What a transfer to a third country rests on, such as an adequacy decision (GDPR, Articles 13(1)(f) and 44 to 49).
  package var transfer: LocalizedText?
  /// A page that says more about it; may be empty.
  package var url: String

  package init(name: LocalizedText, purpose: LocalizedText) {
    self.name = name
    self.purpose = purpose
    self.data = nil
    self.countries = []
    self.transfer = nil
    self.url = ""
  }
}

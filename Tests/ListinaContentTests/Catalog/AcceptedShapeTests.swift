import ListinaModel
import Testing

@Suite("Accepted findings")
struct AcceptedShapeTests {
  private static let file = "content/privacy/policy.yaml"

  @Test("are read as the diagnostic prints them")
  func areRead() throws {
    let sample = try CatalogSample([
      Self.file:
        #"accepted: [{finding: parity-number, locale: en, anchor: age, original: "16", translation: "14", reason: law}]"#
    ])
    #expect(sample.report == [])
    let accepted = try #require(sample.catalog?.policies.first?.accepted.first)
    #expect(accepted.finding == .parityNumber && accepted.locale.text == "en" && accepted.anchor == "age")
    #expect(accepted.original == "16" && accepted.translation == "14" && accepted.reason == "law")
  }

  @Test(
    "that cannot be are errors at their place",
    arguments: [
      (
        "finding: parity-numbers, locale: en, original: a, reason: b",
        "1:22: error[invalid-value]: 'parity-numbers' is no finding that can be accepted (write 'parity-number')"
      ),
      (
        "finding: parity-number, locale: fr, original: a, reason: b",
        "1:12: error[unknown-locale]: unknown locale 'fr': the site does not have it (remove the entry)"
      ),
      (
        "finding: parity-number, locale: en, original: a",
        "1:12: error[missing-key]: 'reason' is missing (add 'reason: …')"
      ),
      (
        "finding: parity-number, locale: en, reason: b",
        "1:12: error[missing-key]: 'original' and 'translation' are missing (copy the entry from the diagnostic: it says what each text has)"
      ),
    ])
  func areErrors(entry: String, complaint: String) throws {
    let sample = try CatalogSample([Self.file: "accepted: [{\(entry)}]"])
    #expect(sample.report == ["\(Self.file):\(complaint)"])
  }
}

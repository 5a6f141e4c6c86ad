import ListinaModel
import Testing

@Suite("Translations that were broken on purpose")
struct MutationTests {
  private static let locales = ["ar", "cs", "de", "fr", "ja", "pl"]
  private static let count = 200

  @Test("are found in 95 of 100 cases, and none cascades")
  func areFound() throws {
    let sample = try ParitySample(try ParitySample.pair("en"))
    var chance = Mutation.Chance(state: 2026)
    var counts: [Mutation.Kind: (found: Int, all: Int)] = [:]
    var missed: [String] = []
    var findings = 0
    for number in 0..<Self.count {
      let locale = Self.locales[number % Self.locales.count]
      let kind = Mutation.Kind.allCases[(number / Self.locales.count) % Mutation.Kind.allCases.count]
      let text = try ParitySample.pair(locale)
      let broken = try #require(Mutation(kind: kind).broken(text, &chance))
      try #require(broken != text)
      let found = try sample.findings(broken, in: locale)
      findings += found.count
      counts[kind, default: (0, 0)].all += 1
      if found.isEmpty {
        missed.append("\(locale) \(kind): \(Self.difference(text, broken))")
      } else {
        counts[kind, default: (0, 0)].found += 1
      }
      #expect(found.count <= 3, "\(locale) \(kind): \(found.map(\.message))")
    }
    for (kind, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      print("\(kind.rawValue): \(count.found) of \(count.all) found")
    }
    print("findings: \(findings); missed:", missed.isEmpty ? "none" : missed.joined(separator: "\n  "))
    #expect(Double(missed.count) <= Double(Self.count) * 0.05, "\(missed)")
  }

  private static func difference(_ text: String, _ broken: String) -> String {
    let (old, new) = (text.split(separator: "\n"), broken.split(separator: "\n"))
    return zip(old, new).first { $0 != $1 }.map { "\($0) -> \($1)" } ?? "the end"
  }
}

import Foundation
import ListinaModel
import ListinaSite

/// `policies.json`: the site's policies and their addresses, for other programs.
struct PolicyIndex: Encodable {
  let schemaVersion = 1
  let name: String
  let baseURL: String
  let locales: [String]
  let validFrom: String?
  let validUntil: String?
  let policies: [Policy]

  struct Policy: Encodable {
    let id: String
    let kind: String
    let url: String
    let authoritative: String
    let editions: [Edition]
  }

  struct Edition: Encodable {
    let locale: String
    let title: String
    let url: String
  }

  init(_ plan: SitePlan, validFrom: CalendarDate?, validUntil: CalendarDate?) {
    let site = plan.site
    name = site.name
    baseURL = site.baseURL.address(of: "")
    locales = site.locales.map(\.text)
    self.validFrom = validFrom?.description
    self.validUntil = validUntil?.description
    policies = plan.policies.map { policy in
      Policy(
        id: policy.id.text, kind: policy.kind.rawValue, url: site.baseURL.address(of: "\(policy.id)/"),
        authoritative: policy.authoritative.text,
        editions: site.locales.compactMap { locale in
          policy.editions[locale].map { edition in
            Edition(
              locale: locale.text, title: edition.title,
              url: site.baseURL.address(of: plan.route(to: policy, for: locale).text))
          }
        })
    }
  }

  private enum CodingKeys: String, CodingKey {
    case schemaVersion, name, baseURL, locales, validFrom, validUntil, policies
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(schemaVersion, forKey: .schemaVersion)
    try container.encode(name, forKey: .name)
    try container.encode(baseURL, forKey: .baseURL)
    try container.encode(locales, forKey: .locales)
    // A date that there is none of is null, not absent.
    try container.encode(validFrom, forKey: .validFrom)
    try container.encode(validUntil, forKey: .validUntil)
    try container.encode(policies, forKey: .policies)
  }

  func write() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try Array(encoder.encode(self)) + [UInt8(ascii: "\n")]
  }
}

import ListinaModel
import ListinaSite

/// `policies.json`: the site's policies and their addresses, for other programs.
struct PolicyIndex {
  /// The version of the file's format.
  static let schemaVersion = 1

  private let plan: SitePlan
  private let validFrom: CalendarDate?
  private let validUntil: CalendarDate?

  init(_ plan: SitePlan, validFrom: CalendarDate?, validUntil: CalendarDate?) {
    self.plan = plan
    self.validFrom = validFrom
    self.validUntil = validUntil
  }

  func write() -> [UInt8] {
    let site = plan.site
    var json = JSONWriter()
    json.object { json in
      json.member("schemaVersion", Self.schemaVersion)
      json.member("name", site.name)
      json.member("baseURL", site.baseURL.address(of: ""))
      json.member("validFrom", validFrom?.description)
      json.member("validUntil", validUntil?.description)
      json.array("locales") { json in
        for locale in site.locales { json.element(locale.text) }
      }
      json.array("policies") { json in
        for policy in plan.policies { json.element { append(policy, to: &$0) } }
      }
    }
    return json.bytes + [UInt8(ascii: "\n")]
  }

  private func append(_ policy: Policy, to json: inout JSONWriter) {
    let baseURL = plan.site.baseURL
    json.member("id", policy.id.text)
    json.member("kind", policy.kind.rawValue)
    json.member("url", baseURL.address(of: policy.id.text + "/"))
    json.member("authoritative", policy.authoritative.text)
    json.array("editions") { json in
      for locale in plan.site.locales {
        guard let edition = policy.editions[locale] else { continue }
        json.element { json in
          json.member("locale", locale.text)
          json.member("title", edition.title)
          json.member("url", baseURL.address(of: plan.route(to: policy, for: locale).text))
        }
      }
    }
  }
}

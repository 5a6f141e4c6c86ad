import ListinaContent
import ListinaModel

/// The `site.yaml` of a new site, with a word on each key.
struct SiteSettings {
  private let site: NewSite

  init(of site: NewSite) { self.site = site }

  var text: String {
    """
    # The name of the site, shown on every page.
    name: \(QuotedText.yaml(site.name))

    # Where the site will stand, for example https://example.com/legal. Search engines and app stores get this address.
    baseURL: \(StandIn.baseURL)

    # The languages. The first is the default, and its texts are the ones that count; the others are translations.
    locales: [\(site.locales.map(\.text).joined(separator: ", "))]

    # Whom readers can turn to. 'name', 'url' and 'address' are possible too.
    contact: {email: \(QuotedText.yaml(site.email))}

    # The folder in themes/ that says how pages look.
    theme: listina

    # Whose midnight begins a new day, for example Europe/Prague.
    timezone: UTC

    """
  }
}

import ListinaModel
import ListinaSite

/// What every page of a site is made with, to be compared with what it was before.
struct SiteInputs: Equatable {
  let catalog: Catalog
  let theme: ThemeSource?
  /// Where the theme's assets are published, which changes with what is in them.
  let assets: [RoutePath]

  /// Whether the checks of texts would find the same: titles are in every menu, but no link depends on them.
  func checksAlike(_ other: SiteInputs) -> Bool { self == other || essence == other.essence }

  private var essence: SiteInputs {
    var catalog = catalog
    for index in catalog.policies.indices {
      catalog.policies[index].order = 0
      catalog.policies[index].media = [:]
      for (locale, edition) in catalog.policies[index].editions {
        catalog.policies[index].editions[locale] = Edition(
          locale: edition.locale, title: "", slug: edition.slug, source: edition.source)
      }
    }
    catalog.policies.sort { $0.id < $1.id }
    return SiteInputs(catalog: catalog, theme: theme, assets: [])
  }
}

package import ListinaModel

extension Variables {
  /// What texts of one locale can name: the site's variables, those of the locale, and the built-in ones.
  package init(of site: Site, local: [LocaleTag: [String: String]], for locale: LocaleTag) {
    self.init(site.variables)
    for tag in LocaleLookup(local.keys).tags(for: locale).reversed() { merge(local[tag] ?? [:]) }
    var builtIn = ["name": site.name, "contact.email": site.contact.email]
    builtIn["contact.name"] = site.contact.name
    builtIn["contact.url"] = site.contact.url
    if !site.contact.address.isEmpty {
      builtIn["contact.address"] = site.contact.address.joined(separator: ", ")
    }
    merge(builtIn)
  }

  /// The same, with the names of one policy.
  package func naming(_ policy: Slug, title: String) -> Variables {
    var variables = self
    variables.merge(["policy.id": policy.text, "policy.title": title])
    return variables
  }
}

import ListinaContent
import ListinaModel

/// Gives policies the slugs and aliases that their publisher's texts ask for, as far as Listina has such addresses.
struct FormerAddresses {
  /// By text: the keys of front matter that are said in Listina's own way now.
  private(set) var carried: [String: Set<String>] = [:]
  private(set) var diagnostics = DiagnosticList()

  private let locales: [LocaleTag]
  private let publishedAt: BaseURL?
  /// By locale: ids, slugs and aliases.
  private var taken: [LocaleTag: Set<Slug>] = [:]

  static let slugKeys = ["slug", "permalink", "url"]
  static let aliasKeys = ["redirect_from", "aliases", "redirects"]

  init(_ policies: inout [ImportedPolicy], _ locales: [LocaleTag], publishedAt: BaseURL?) {
    self.locales = locales
    self.publishedAt = publishedAt
    let ids = Set(policies.map(\.id))
    for locale in locales { taken[locale] = ids }
    // All slugs before any alias: what is in use now counts more.
    var lost: [String: [Placed<String>]] = [:]
    for index in policies.indices {
      for (locale, text) in policies[index].sortedTexts {
        lost[text.text.entry.name] = takeSlug(of: text, locale, &policies[index])
      }
    }
    for index in policies.indices {
      for (locale, text) in policies[index].sortedTexts {
        lost[text.text.entry.name, default: []] += takeAliases(of: text, locale, &policies[index])
        report(lost[text.text.entry.name] ?? [], policies[index], locale)
      }
    }
  }

  /// Returns the addresses that the text cannot keep.
  private mutating func takeSlug(
    of text: PlacedText, _ locale: LocaleTag, _ policy: inout ImportedPolicy
  ) -> [Placed<String>] {
    var lost: [Placed<String>] = []
    for key in Self.slugKeys {
      guard let wish = text.text.frontMatter?.texts(key).first else { continue }
      guard let slug = slug(wish.value, in: locale), policy.slugs[locale].map({ $0 == slug }) ?? true,
        slug == policy.slug(in: locale) || take(slug, in: locale)
      else {
        lost.append(wish)
        continue
      }
      if slug != policy.id { policy.slugs[locale] = slug }
      carried[text.text.entry.name, default: []].insert(key)
    }
    return lost
  }

  private mutating func takeAliases(
    of text: PlacedText, _ locale: LocaleTag, _ policy: inout ImportedPolicy
  ) -> [Placed<String>] {
    var lost: [Placed<String>] = []
    for key in Self.aliasKeys {
      guard let wishes = text.text.frontMatter?.texts(key), !wishes.isEmpty else { continue }
      let before = lost.count
      for wish in wishes {
        guard let slug = slug(wish.value, in: locale) else {
          lost.append(wish)
          continue
        }
        if slug == policy.id || slug == policy.slug(in: locale)
          || policy.aliases[locale]?.contains(slug) == true
        {
          continue
        }
        if take(slug, in: locale) {
          policy.aliases[locale, default: []].append(slug)
        } else {
          lost.append(wish)
        }
      }
      if lost.count == before { carried[text.text.entry.name, default: []].insert(key) }
    }
    return lost
  }

  /// The slug that an address comes down to: one part, perhaps below its locale.
  private func slug(_ address: String, in locale: LocaleTag) -> Slug? {
    var path = publishedAt?.split(address)?.path ?? address
    if let url = publishedAt, url.path != "/", path.hasPrefix(url.path) {
      path = String(path.dropFirst(url.path.count))
    }
    guard !path.contains("#"), !path.contains("?"), !path.contains(":") else { return nil }
    var parts = path.split(separator: "/")[...]
    if let last = parts.last, last == "index.html" || last == "index.htm" { parts.removeLast() }
    if parts.count > 1, let first = parts.first, LocaleTag.canonicalSpelling(of: first) == locale.text {
      parts.removeFirst()
    }
    guard parts.count == 1, let name = parts.first,
      let slug = Slug(PercentEscapes.decode(AddressTable.page(String(name)))),
      !Slug.reserved.contains(slug.text),
      !locales.contains(where: { $0.text.lowercased() == slug.text })
    else { return nil }
    return slug
  }

  private mutating func take(_ slug: Slug, in locale: LocaleTag) -> Bool {
    taken[locale, default: []].insert(slug).inserted
  }

  private mutating func report(_ lost: [Placed<String>], _ policy: ImportedPolicy, _ locale: LocaleTag) {
    guard let first = lost.first else { return }
    let names = lost.prefix(5).map { "'\($0.value)'" }.joined(separator: ", ")
    let more = lost.count > 5 ? " and \(lost.count - 5) more" : ""
    diagnostics.add(
      .note(
        .lostAddress, "\(names)\(more) will not lead to the text any more", at: first.place,
        hint:
          "have your host redirect to '/\(locale)/\(policy.slug(in: locale))/'; an alias is one name below a language, as in '/\(locale)/old-name/'"
      ))
  }
}

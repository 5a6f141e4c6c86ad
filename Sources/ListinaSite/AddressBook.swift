package import ListinaModel

/// Every address of the site, each held by one page or file.
package struct AddressBook: Sendable {
  /// What stands at an address.
  private struct Holder: Sendable {
    /// Made for messages only: there are many addresses and few collisions.
    var name: @Sendable () -> String
    var place: SourcePlace?
    /// The file that stands there.
    var file = ""
    /// The policy whose text the page shows or leads to, and the language of its reader.
    var text: (policy: Slug, locale: LocaleTag)?
    /// False for names that change with what is in the file: no hint should lead there.
    var isLasting = true

    init(at place: SourcePlace? = nil, name: @escaping @Sendable () -> String) {
      self.name = name
      self.place = place
    }
  }

  /// By path in lowercase: what is published may be copied to where `A` and `a` are one.
  private var holders: [String: Holder] = [:]
  /// Folders that addresses need, with one address that needs each.
  private var folders: [String: String] = [:]
  package private(set) var diagnostics = DiagnosticList()

  /// Files that Listina writes beside the pages.
  private static let ownFiles = ["robots.txt", "sitemap.xml", "policies.json", ".listina"]

  /// The folder of theme assets and of the files that texts show.
  private static let assetFolder = "assets"

  /// The addresses of a plan's pages and files, beside a theme's published assets.
  package init(_ plan: SitePlan, assets: [RoutePath] = []) {
    // No file's path ends with a slash, so that this holds the folder alone.
    let folder = Self.assetFolder + "/"
    holders[folder] = Holder { "the folder '\(folder)', which Listina writes" }
    folders[Self.assetFolder] = folder
    for file in Self.ownFiles { claim(file, Holder { "'\(file)', which Listina writes" }) }
    for page in plan.commonPages { claim(page.route.file, Holder { Self.name(of: page) }) }
    for policy in plan.policies {
      for page in plan.pages(of: policy) {
        var holder = Self.holder(of: page, policy)
        holder.text = (policy.id, page.locale)
        claim(page.route.file, holder)
      }
    }
    for (path, file) in plan.catalog.staticFiles.sorted(by: { $0.key < $1.key }) {
      claim(path, Holder(at: SourcePlace(file.name)) { "the file '\(file.name)'" })
    }
    for asset in assets {
      var holder = Holder { "a file of the theme" }
      holder.isLasting = false
      claim(asset.file, holder)
    }
  }

  /// Whether a page or file stands at a path below the root; the path of a page may be that of its folder.
  package func contains(_ path: String) -> Bool {
    let file = RoutePath(path).file
    return holders[file.lowercased()]?.file == file
  }

  /// The page or file that a path means: `en/terms`, `en/terms/` and `en/terms/index.html` are one page.
  package func route(at path: String) -> RoutePath? {
    if contains(path) { return RoutePath(Self.address(of: RoutePath(path).file)) }
    return contains(path + "/") ? RoutePath(path + "/") : nil
  }

  /// The policy whose text stands at a route, and the language of its reader; nil for other pages and for files.
  package func text(at route: RoutePath) -> (policy: Slug, locale: LocaleTag)? {
    holders[route.file.lowercased()]?.text
  }

  /// The address closest to one that is not there.
  package func nearest(to path: String) -> String? {
    if contains(path + "/") { return path + "/" }
    return NearestName.find(
      path,
      among: holders.values.lazy.filter(\.isLasting).map { Self.address(of: $0.file) }.filter { !$0.isEmpty })
  }

  private static func address(of file: String) -> String {
    file.hasSuffix("/index.html") || file == "index.html" ? String(file.dropLast(10)) : file
  }

  private mutating func claim(_ file: String, _ holder: Holder) {
    let key = file.lowercased()
    if let first = holders[key] { return refuse(file, holder, because: first) }
    if let needing = folders[key], let first = holders[needing] {
      return refuse(file, holder, because: first)
    }
    var folder = key[...]
    while let slash = folder.lastIndex(of: "/") {
      folder = folder[..<slash]
      if let first = holders[String(folder)] { return refuse(file, holder, because: first) }
      if folders.updateValue(key, forKey: String(folder)) != nil { break }
    }
    var holder = holder
    holder.file = file
    holders[key] = holder
  }

  private mutating func refuse(_ file: String, _ second: Holder, because first: Holder) {
    let address = Self.address(of: file)
    diagnostics.add(
      .error(
        .addressTaken, "two pages at '/\(address)': \(first.name()) and \(second.name())",
        at: second.place ?? first.place, hint: "give one of them another slug or name"))
  }

  private static func holder(of page: PagePlan, _ policy: Policy) -> Holder {
    switch page.content {
    case .policy(_, let served) where !page.isFallback:
      return Holder(at: served.place) { "the policy '\(policy.id)' in '\(page.locale)'" }
    case .redirect:
      for alias in policy.aliases[page.locale] ?? []
      where page.route == RoutePath("\(page.locale)/\(alias.slug)/") {
        return Holder(at: alias.place) { "the alias '\(alias.slug)' of '\(policy.id)'" }
      }
      fallthrough
    default: return Holder(at: policy.place) { "the policy '\(policy.id)' at its id" }
    }
  }

  private static func name(of page: PagePlan) -> String {
    switch page.content {
    case .index: "the list of policies in '\(page.locale)'"
    case .notFound: "the page '404.html'"
    case .policy, .languages, .redirect: "the site's first page"
    }
  }
}

import ListinaFiles
import ListinaModel

/// What the addresses of a publisher's folder and site lead to.
struct AddressTable: Sendable {
  enum Target: Hashable, Sendable {
    /// A policy, and the language if the address names one.
    case policy(Slug, LocaleTag?)
    /// The text of the whole folder, or the list of its texts.
    case home
    /// Another file of the folder.
    case file(FileEntry)
  }

  private var targets: [String: Target] = [:]
  private let files: [String: FileEntry]
  /// The path at which the folder is published, with a slash at its end, or nothing.
  private(set) var mount = ""

  /// Folders whose files generators publish at the root of a site.
  private static let roots = ["", "static/", "public/", "docs/", "content/", "assets/"]

  init(
    _ policies: [ImportedPolicy], _ locales: [LocaleTag], files: [String: FileEntry], publishedAt: BaseURL?
  ) {
    self.files = files
    let texts = policies.flatMap { policy in policy.sortedTexts.map { (policy, $0.locale, $0.text) } }
    // What is surer comes first, and nothing takes its place.
    for (policy, locale, text) in texts {
      add(text.text.path.folders + [text.text.path.stem], policy, locale)
    }
    for (policy, locale, text) in texts { add(text.text.path.subject, policy, locale) }
    for (policy, locale, text) in texts {
      add(text.subject, policy, nil)
      add([locale.text] + text.subject, policy, locale)
      add(text.subject + [locale.text], policy, locale)
    }
    for (policy, locale, text) in texts { addPublished(text, policy, locale) }
    for path in [""] + locales.map({ $0.text.lowercased() }) where targets[path] == nil {
      targets[path] = .home
    }
    mount =
      publishedAt.map { String($0.path.dropFirst()).lowercased() } ?? commonMount(of: texts.map(\.2))
  }

  private mutating func add(_ parts: [String], _ policy: ImportedPolicy, _ locale: LocaleTag?) {
    guard let key = Self.key(of: parts.joined(separator: "/"), from: []) else { return }
    add(key, policy, locale)
  }

  private mutating func add(_ key: String, _ policy: ImportedPolicy, _ locale: LocaleTag?) {
    guard targets[key] == nil else { return }
    targets[key] = policy.isHome && key.isEmpty ? .home : .policy(policy.id, locale)
  }

  /// The addresses that the front matter names.
  private mutating func addPublished(_ text: PlacedText, _ policy: ImportedPolicy, _ locale: LocaleTag) {
    guard let front = text.text.frontMatter else { return }
    for key in FormerAddresses.slugKeys + FormerAddresses.aliasKeys {
      for address in front.texts(key) where !address.value.contains("#") && !address.value.contains(":") {
        guard let path = Self.key(of: address.value, from: []), !path.isEmpty else { continue }
        add(path, policy, locale)
        if !address.value.hasPrefix("/") {
          add(text.text.path.subject.dropLast() + [path], policy, locale)
          add(text.subject.dropLast() + [path], policy, nil)
        }
      }
    }
  }

  // MARK: Look-ups

  /// What a path in a text leads to, relative or from the root of the publisher's site; nil when it is not there.
  func target(of path: String, in text: PlacedText) -> Target? {
    let file = text.text.path
    if path.hasPrefix("/") {
      if let target = page(path, from: []) ?? mounted(path) { return target }
      if let found = Self.roots.lazy.compactMap({ self.file($0 + path.dropFirst(), from: []) }).first {
        return found
      }
      let isMounted = !mount.isEmpty && path.lowercased().hasPrefix("/" + mount)
      return isMounted ? self.file(String(path.dropFirst(mount.count + 1)), from: []) : nil
    }
    var bases = [file.folders, text.rest.folders]
    // Many generators publish `terms.md` as `terms/`, and there links start from that folder.
    if !file.isIndex { bases += [file.folders + [file.stem], text.rest.folders + [text.rest.stem]] }
    for base in bases {
      if let target = page(path, from: base) ?? self.file(path, from: base) { return target }
    }
    return nil
  }

  private func page(_ path: String, from folders: [String]) -> Target? {
    Self.key(of: path, from: folders).flatMap { targets[$0] }
  }

  private func mounted(_ path: String) -> Target? {
    guard !mount.isEmpty, let key = Self.key(of: path, from: []) else { return nil }
    if key + "/" == mount { return .home }
    return key.hasPrefix(mount) ? targets[String(key.dropFirst(mount.count))] : nil
  }

  private func file(_ path: String, from folders: [String]) -> Target? {
    guard !path.hasSuffix("/"), let parts = Self.parts(of: path, from: folders) else { return nil }
    return files[parts.joined(separator: "/")].map { .file($0) }
  }

  /// The path that most links from the root have before that of a text: the folder may be a part of a larger site.
  private func commonMount(of texts: [PlacedText]) -> String {
    var found: [String: Set<String>] = [:]
    for link in texts.lazy.flatMap(\.text.links.links) where link.address.hasPrefix("/") {
      let path = link.address.prefix { $0 != "?" && $0 != "#" }
      guard !path.hasPrefix("//"), let key = Self.key(of: path, from: []), targets[key] == nil else {
        continue
      }
      var rest = key[...]
      while let slash = rest.firstIndex(of: "/") {
        rest = rest[rest.index(after: slash)...]
        guard targets[String(rest)] != nil, !rest.isEmpty else { continue }
        found[String(key.dropLast(rest.count)), default: []].insert(String(rest))
        break
      }
    }
    let most = found.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    return most.flatMap { $0.value.count > 1 ? $0.key : nil } ?? ""
  }

  // MARK: Paths

  /// One spelling of a path: without `index`, endings of files, and letter case; nil when it climbs out of the folder.
  private static func key(of path: some StringProtocol, from folders: [String]) -> String? {
    guard var parts = parts(of: path, from: folders) else { return nil }
    if let last = parts.popLast() {
      let stem = TextPath(last)?.stem ?? Self.page(last)
      if !TextPath.isIndex(stem) { parts.append(stem) }
    }
    return parts.joined(separator: "/").lowercased()
  }

  /// A name without what makes it that of a page.
  static func page(_ name: String) -> String {
    for ending in [".html", ".htm"] where name.lowercased().hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  private static func parts(of path: some StringProtocol, from folders: [String]) -> [String]? {
    RelativePath.resolve(path, from: folders) { PercentEscapes.decode($0) }
  }
}

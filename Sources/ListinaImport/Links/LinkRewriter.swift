import ListinaContent
import ListinaFiles
import ListinaModel

/// Rewrites the links of texts: those to other texts of the folder lead to policies, those to its files to media.
struct LinkRewriter {
  private let table: AddressTable
  private let policies: [Slug: ImportedPolicy]
  private let home: Slug?
  private let publishedAt: BaseURL?
  /// How many links lead to a policy or to a file now.
  private(set) var count = 0
  /// The files that texts show or lead to, by what they are called in the new site: path below its root → file.
  private(set) var media: [String: FileEntry] = [:]
  /// By policy: a file's name → its name in `media/`; nil for what must not be copied.
  private var mediaNames: [Slug: [String: String?]] = [:]
  /// Links from the root of the publisher's site to pages that are not in the folder.
  private(set) var pagesElsewhere = 0
  private(set) var diagnostics = DiagnosticList()
  /// Of the text that a place was asked for last.
  private var lines: (name: String, index: LineIndex)?

  init(_ table: AddressTable, policies: [ImportedPolicy], publishedAt: BaseURL?) {
    self.table = table
    self.policies = Dictionary(uniqueKeysWithValues: policies.map { ($0.id, $0) })
    self.publishedAt = publishedAt
    home = policies.first(where: \.isHome)?.id
  }

  /// Copies the body of a text with its links rewritten.
  mutating func rewrite(_ text: PlacedText, of policy: ImportedPolicy, into edited: inout EditedText) {
    var copied = text.text.keepsFrontMatter ? 0 : text.text.bodyStart
    for link in text.text.links.links {
      guard link.path.lowerBound >= copied, let new = replacement(for: link, in: text, of: policy) else {
        continue
      }
      edited.copy(copied..<link.path.lowerBound)
      edited.insert(new, at: link.path.lowerBound)
      copied = link.path.upperBound
    }
    edited.copy(copied..<text.text.bytes.count)
  }

  /// What stands for the path of a link now; nil where it stays.
  private mutating func replacement(
    for link: WrittenLinks.Link, in text: PlacedText, of policy: ImportedPolicy
  ) -> String? {
    guard let path = path(of: link.address) else { return nil }
    guard let target = table.target(of: path, in: text) else {
      return elsewhere(link, path, in: text, of: policy)
    }
    let new: String
    switch target {
    case .home: new = home.map { "../\($0)/" } ?? "../"
    case .policy(let id, let locale) where id == policy.id:
      new = ownPath(link, named: locale, in: text, of: policy)
    case .policy(let id, _): new = "../\(id)/"
    case .file(let file):
      guard let name = mediaName(of: file, for: policy, at: link, in: text) else { return nil }
      new = "media/" + name
    }
    count += 1
    return new
  }

  /// The path of a link to the text's own policy.
  private func ownPath(
    _ link: WrittenLinks.Link, named locale: LocaleTag?, in text: PlacedText, of policy: ImportedPolicy
  ) -> String {
    if let locale, locale != text.locale {
      // From one language to the other: the reader's own would lead nowhere else.
      return "/\(locale)/\(policy.slug(in: locale))/"
    }
    let suffix = link.address.drop { $0 != "?" && $0 != "#" }
    return suffix.hasPrefix("#") && suffix.count > 1 ? "" : "../\(policy.id)/"
  }

  /// The path that an address means on the publisher's site; nil for what leads elsewhere or into the same text.
  private func path(of address: String) -> String? {
    if let url = publishedAt, let (path, _) = url.split(address) { return "/" + url.path.dropFirst() + path }
    let path = String(address.prefix { $0 != "?" && $0 != "#" })
    guard !path.isEmpty, !path.hasPrefix("//"), !path.contains("\\") else { return nil }
    let scheme = path.prefix { $0 != ":" && $0 != "/" }
    return path[scheme.endIndex...].hasPrefix(":") ? nil : path
  }

  // MARK: What is not in the folder

  private mutating func elsewhere(
    _ link: WrittenLinks.Link, _ path: String, in text: PlacedText, of policy: ImportedPolicy
  ) -> String? {
    if path.hasPrefix("/") {
      if let url = publishedAt, !link.isImage, link.address.hasPrefix("/") {
        let host = url.text.dropLast(max(0, url.path.count - 1))
        let written = text.text.bytes[link.path]
        return host + String(decoding: written, as: UTF8.self)
      }
      if link.address.hasPrefix("/") { pagesElsewhere += 1 }
      return nil
    }
    if let other = accidentalTarget(of: path, in: policy) {
      diagnostics.add(
        .warning(
          .deadLink, "'\(link.address)' leads nowhere here, and would lead to \(other) in the new site",
          at: place(of: link, in: text),
          hint: "write where it should lead"))
    }
    return nil
  }

  /// What a path that means nothing here would happen to mean in the new site.
  private func accidentalTarget(of path: String, in policy: ImportedPolicy) -> String? {
    guard let parts = RelativePath.resolve(path, from: ["content", policy.id.text]), parts.first == "content"
    else { return nil }
    if parts.count == 1 { return "the list of policies" }
    guard parts.count == 2, path.hasPrefix("..") else { return nil }
    let name = TextPath(parts[1])?.stem ?? parts[1]
    return Slug(name).flatMap { policies[$0] }.map { "the policy '\($0.id)'" }
  }

  // MARK: Media

  private mutating func mediaName(
    of entry: FileEntry, for policy: ImportedPolicy, at link: WrittenLinks.Link, in text: PlacedText
  ) -> String? {
    if let known = mediaNames[policy.id]?[entry.name] { return known }
    if let problem = problem(with: entry) {
      diagnostics.add(
        .warning(
          .notImported, problem.message + ", and is left out",
          at: place(of: link, in: text),
          hint: problem.hint))
      mediaNames[policy.id, default: [:]][entry.name] = .some(nil)
      return nil
    }
    let name = freeName(for: String(entry.lastName), in: policy)
    media["content/\(policy.id)/media/\(name)"] = entry
    mediaNames[policy.id, default: [:]][entry.name] = name
    return name
  }

  private func problem(with entry: FileEntry) -> Diagnostic? {
    // Only images of SVG are looked into.
    let isText = entry.name.lowercased().hasSuffix(".svg")
    guard isText else { return MediaCheck.problem(with: entry.name, []) }
    let data = DataFile.read(entry)
    guard let bytes = data.bytes else { return data.diagnostics.all.first }
    return MediaCheck.problem(with: entry.name, bytes)
  }

  /// The name of a file in letters that no address has to escape, which no other file of the policy has.
  private func freeName(for name: String, in policy: ImportedPolicy) -> String {
    let parts = name.split(separator: ".")
    let ending = parts.count > 1 ? parts.last.flatMap { Slug.suggestion(for: $0) }.map { ".\($0)" } ?? "" : ""
    let words = parts.dropLast(parts.count > 1 ? 1 : 0).joined(separator: "-")
    let stem = Slug.suggestion(for: words)?.text ?? "file"
    var free = stem + ending
    var number = 2
    while media["content/\(policy.id)/media/\(free)"] != nil {
      free = "\(stem)-\(number)\(ending)"
      number += 1
    }
    return free
  }

  /// Where a link of the text stands that is being rewritten.
  private mutating func place(of link: WrittenLinks.Link, in text: PlacedText) -> SourcePlace {
    let name = text.text.entry.name
    if lines?.name != name { lines = (name, LineIndex(text.text.bytes)) }
    let position = lines?.index.position(of: link.path.lowerBound)
    return SourcePlace(name, line: position?.line, column: position?.column)
  }
}

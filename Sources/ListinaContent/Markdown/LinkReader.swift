import ListinaModel

/// Tells where a link's destination leads, once its variables are filled in.
struct LinkReader {
  enum Destination: Equatable {
    /// An address elsewhere, which may be written as it is.
    case external(String)
    /// A place of this site.
    case local(Reference.Target)
    /// What must not be published, and why.
    case refused(reason: String, hint: String)
  }

  /// The policy whose folder relative paths start from.
  let policy: Slug
  /// Where the site is published.
  var site: BaseURL?

  private static let schemes = ["https", "http", "mailto", "tel"]

  func read(_ written: String) -> Destination {
    // As browsers do (URL Standard, section 4.4): a variable may begin with a space.
    let leading = written.drop { $0 == " " }
    let destination = String(leading.dropLast(leading.reversed().prefix { $0 == " " }.count))
    if destination.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      return .refused(
        reason: "link destination holds a control character", hint: "write the address without it")
    }
    if let scheme = scheme(of: destination) {
      guard Self.schemes.contains(scheme.lowercased()) else {
        return .refused(
          reason: "links with '\(scheme):' are not allowed",
          hint: "use https:, http:, mailto:, tel: or a path of this site")
      }
      return external(destination, scheme: scheme)
    }
    if destination.hasPrefix("//") || destination.contains("\\") {
      return .refused(
        reason: "'\(destination)' is no address or path",
        hint: "write https:// and the host, or a path with /")
    }
    return local(destination)
  }

  /// `https:` needs a host, and every address something after its scheme.
  private func external(_ destination: String, scheme: Substring) -> Destination {
    let rest = destination.dropFirst(scheme.utf8.count + 1)
    let isWeb = scheme.lowercased().hasPrefix("http")
    let isWhole =
      isWeb
      ? rest.hasPrefix("//") && !["", "/", "?", "#"].contains(rest.dropFirst(2).prefix(1)) : !rest.isEmpty
    if isWhole { return own(destination).map { .local($0) } ?? .external(destination) }
    return .refused(
      reason: "'\(destination)' is no whole address",
      hint: isWeb ? "write https:// and the host" : "write the address after '\(scheme):'")
  }

  /// An address of the site itself, which is checked as a path of it would be.
  private func own(_ destination: String) -> Reference.Target? {
    guard let (path, suffix) = site?.split(destination) else { return nil }
    return Self.normalised(path, from: []).map { .address(path: $0, suffix: suffix) }
  }

  /// Whether what is sent to an address can be read on the way (RFC 9110, section 4.2.1).
  static func isInsecure(_ address: String) -> Bool { address.lowercased().hasPrefix("http:") }

  private func scheme(of destination: String) -> Substring? {
    let end = destination.utf8.firstIndex { byte in
      byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
        || byte == UInt8(ascii: "#")
    }
    guard let end, destination.utf8[end] == UInt8(ascii: ":") else { return nil }
    return destination[..<end]
  }

  private func local(_ destination: String) -> Destination {
    let (address, anchor) = Self.split(destination, at: "#")
    let (path, query) = Self.split(address, at: "?")
    if path.isEmpty, query == nil { return .local(.anchor(PercentEscapes.decode(anchor ?? ""))) }
    let suffix = String(destination.dropFirst(path.count))
    if path.hasPrefix("/"), let path = Self.normalised(path.dropFirst(), from: []) {
      return .local(.path(path, suffix: suffix))
    }
    guard !path.hasPrefix("/"), let path = Self.normalised(path, from: ["content", policy.text]) else {
      return .refused(
        reason: "'\(destination)' leaves the site", hint: "link to a file of the site, or to https://")
    }
    var parts = path.split(separator: "/").map(String.init)[...]
    guard parts.popFirst() == "content" else { return .local(.path(path, suffix: suffix)) }
    guard let folder = parts.popFirst(), !Self.isIndex(folder) || !parts.isEmpty else {
      return .local(.index(suffix: suffix))
    }
    // What stands in `static/` is published at the root.
    if folder == "static", !parts.isEmpty {
      return .local(.path(parts.joined(separator: "/"), suffix: suffix))
    }
    var link = PolicyLink(folder, query: query, anchor: anchor.map { PercentEscapes.decode($0) })
    if parts.isEmpty, folder.hasSuffix(".md") { link.policy = String(folder.dropLast(3)) }
    return .local(target(of: parts, link))
  }

  /// `content/terms/cs.md` is the policy `terms`; another file of the own folder is media.
  private func target(of parts: ArraySlice<String>, _ policyLink: PolicyLink) -> Reference.Target {
    var link = policyLink
    var rest = parts
    if rest.first == "releases" { rest.removeFirst() }
    if let date = rest.first.flatMap({ CalendarDate($0) }) {
      rest.removeFirst()
      link.page = .release(date)
      if rest.first == "changes" {
        rest.removeFirst()
        link.page = .changes(date)
      }
    } else {
      rest = parts
    }
    if let last = rest.last, Self.isIndex(last) { rest.removeLast() }
    if let name = rest.first, rest.count == 1, let text = Self.text(name) {
      rest.removeFirst()
      link.text = text
    }
    if rest.isEmpty { return .policy(link) }
    if link.policy == policy.text { return .media(parts.joined(separator: "/")) }
    link.text = rest.joined(separator: "/")
    return .policy(link)
  }

  private static func isIndex(_ name: String) -> Bool { name == "index.md" || name == "index" }

  /// The locale of a text's name, however its letters are spelt: `cs.md`, `cs`, `pt_br`.
  private static func text(_ name: String) -> String? {
    let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    return LocaleTag.canonicalSpelling(of: stem) == nil ? nil : stem
  }

  /// The path with `.` and `..` worked in and escapes decoded, or nil when it climbs out.
  private static func normalised(_ path: some StringProtocol, from folders: [String]) -> String? {
    guard let parts = RelativePath.resolve(path, from: folders, reading: { PercentEscapes.decode($0) }) else {
      return nil
    }
    let isFolder = path.hasSuffix("/") && !parts.isEmpty
    return parts.joined(separator: "/") + (isFolder ? "/" : "")
  }

  private static func split(_ text: some StringProtocol, at mark: Character) -> (String, String?) {
    guard let index = text.firstIndex(of: mark) else { return (String(text), nil) }
    return (String(text[..<index]), String(text[text.index(after: index)...]))
  }
}

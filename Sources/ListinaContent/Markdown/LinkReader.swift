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

  private static let schemes = ["https", "http", "mailto", "tel"]

  func read(_ destination: String) -> Destination {
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
    if isWhole { return .external(destination) }
    return .refused(
      reason: "'\(destination)' is no whole address",
      hint: isWeb ? "write https:// and the host" : "write the address after '\(scheme):'")
  }

  private func scheme(of destination: String) -> Substring? {
    let end = destination.utf8.firstIndex { byte in
      byte == UInt8(ascii: ":") || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?")
        || byte == UInt8(ascii: "#")
    }
    guard let end, destination.utf8[end] == UInt8(ascii: ":") else { return nil }
    return destination[..<end]
  }

  private func local(_ destination: String) -> Destination {
    let (path, anchor) = Self.split(destination, at: "#")
    let (plainPath, query) = Self.split(path, at: "?")
    if plainPath.isEmpty, query == nil { return .local(.anchor(PercentEscapes.decode(anchor ?? ""))) }
    if plainPath.hasPrefix("/") {
      let suffix = (query.map { "?" + $0 } ?? "") + (anchor.map { "#" + $0 } ?? "")
      return .local(.path(Self.normalised(plainPath.dropFirst(), from: []) ?? "", suffix: suffix))
    }
    guard let path = Self.normalised(plainPath, from: ["content", policy.text]) else {
      return .refused(
        reason: "'\(destination)' leaves the site", hint: "link to a file of the site, or to https://")
    }
    return .local(target(of: path, anchor: anchor.map { PercentEscapes.decode($0) }))
  }

  /// `content/terms/cs.md` is the policy `terms`; another file of the own folder is media.
  private func target(of path: String, anchor: String?) -> Reference.Target {
    var parts = path.split(separator: "/").map(String.init)
    guard parts.first == "content", parts.count >= 2, let id = Slug(parts[1]) else {
      return .path(path, suffix: "")
    }
    parts.removeFirst(2)
    switch parts.count {
    case 0: return .policy(id, anchor: anchor)
    case 1 where isText(parts[0]): return .policy(id, anchor: anchor)
    default: return id == policy ? .media(parts.joined(separator: "/")) : .path(path, suffix: "")
    }
  }

  private func isText(_ name: String) -> Bool {
    if name == "index.md" { return true }
    return LocaleTag(name.hasSuffix(".md") ? String(name.dropLast(3)) : name) != nil
  }

  /// The path with `.` and `..` worked in and escapes decoded, or nil when it climbs out.
  private static func normalised(_ path: some StringProtocol, from folders: [String]) -> String? {
    var parts = folders
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      switch part {
      case ".": continue
      case "..":
        guard parts.popLast() != nil else { return nil }
      default: parts.append(PercentEscapes.decode(part))
      }
    }
    let isFolder = path.hasSuffix("/") && !parts.isEmpty
    return parts.joined(separator: "/") + (isFolder ? "/" : "")
  }

  private static func split(_ text: some StringProtocol, at mark: Character) -> (String, String?) {
    guard let index = text.firstIndex(of: mark) else { return (String(text), nil) }
    return (String(text[..<index]), String(text[text.index(after: index)...]))
  }
}

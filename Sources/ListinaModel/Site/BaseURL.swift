/// Where the published site stands: an absolute `http` or `https` address, without query or fragment.
package struct BaseURL: Hashable, Sendable {
  /// Without the slash at its end: `https://example.com/legal`.
  package let text: String
  /// The path with a slash at both ends: `/` or `/legal/`.
  package let path: String

  package init?(_ text: some StringProtocol) {
    let address = String(text)
    guard let scheme = ["https://", "http://"].first(where: { address.lowercased().hasPrefix($0) }) else {
      return nil
    }
    guard address.utf8.allSatisfy(Self.isAllowed), Self.percentEscapesAreWhole(address) else { return nil }
    let rest = address.dropFirst(scheme.count)
    let authority = rest.prefix { $0 != "/" }
    guard Self.isAuthority(authority) else { return nil }
    var folders = rest.dropFirst(authority.count).split(separator: "/", omittingEmptySubsequences: false)
    folders.removeAll(where: \.isEmpty)
    guard !folders.contains(where: Self.climbs) else { return nil }
    self.path = "/" + folders.map { $0 + "/" }.joined()
    self.text = scheme + authority.lowercased() + self.path.dropLast()
  }

  /// The absolute address of a path below the site's root, which has no leading slash.
  package func address(of path: String) -> String { text + "/" + path }

  /// The path below the site's root of one of its addresses, without escapes, and the query or fragment after it; nil
  /// for other addresses.
  package func split(_ address: String) -> (path: String, suffix: String)? {
    guard address.hasPrefix(text) else { return nil }
    let rest = address.dropFirst(text.count)
    guard let first = rest.first else { return ("", "") }
    guard ["/", "?", "#"].contains(first) else { return nil }
    let path = rest.prefix { $0 != "?" && $0 != "#" }
    return (PercentEscapes.decode(path.dropFirst()), String(rest[path.endIndex...]))
  }

  /// The characters of RFC 3986 without `?`, `#` and user information.
  private static func isAllowed(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~:/[]!$()*+,;=%".utf8.contains(byte)
    }
  }

  /// `.` and `..`, which browsers also see in their escapes (URL Standard, single-dot and double-dot segments).
  private static func climbs(_ folder: Substring) -> Bool {
    [".", ".."].contains(folder.lowercased().replacing("%2e", with: "."))
  }

  private static func percentEscapesAreWhole(_ text: String) -> Bool {
    text.split(separator: "%", omittingEmptySubsequences: false).dropFirst().allSatisfy {
      $0.prefix(2).count == 2 && $0.prefix(2).allSatisfy(\.isHexDigit)
    }
  }

  private static func isAuthority(_ authority: Substring) -> Bool {
    let parts = hostAndPort(authority)
    guard !parts.host.isEmpty, parts.host.utf8.count <= 253 else { return false }
    if let port = parts.port {
      guard let number = UInt16(port), number > 0, port.allSatisfy(\.isNumber) else { return false }
    }
    if parts.host.hasPrefix("[") {
      return parts.host.hasSuffix("]")
        && parts.host.dropFirst().dropLast().allSatisfy {
          $0.isHexDigit || $0 == ":" || $0 == "."
        } && parts.host.contains(":")
    }
    return parts.host.split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isHostLabel)
  }

  private static func hostAndPort(_ authority: Substring) -> (host: Substring, port: Substring?) {
    guard let colon = authority.lastIndex(of: ":") else { return (authority, nil) }
    if let bracket = authority.lastIndex(of: "]"), bracket > colon { return (authority, nil) }
    return (authority[..<colon], authority[authority.index(after: colon)...])
  }

  private static func isHostLabel(_ label: Substring) -> Bool {
    !label.isEmpty && label.utf8.count <= 63 && !label.hasPrefix("-") && !label.hasSuffix("-")
      && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
  }
}

extension BaseURL {
  /// The host is the reader's own machine (RFC 6761, section 6.3; RFC 6890): nobody else finds the site there.
  package var isLocal: Bool {
    let afterScheme = text.drop { $0 != "/" }.drop { $0 == "/" }
    let host = Self.hostAndPort(afterScheme.prefix { $0 != "/" }).host
    return host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]" || host == "127.0.0.1"
  }
}

extension BaseURL: CustomStringConvertible {
  package var description: String { text }
}

extension BaseURL {
  /// What to write in place of an address that is none.
  package static func cure(for text: String) -> String {
    for candidate in ["https://" + text, "https:" + text, String(text.prefix { $0 != "?" && $0 != "#" })] {
      if let url = BaseURL(candidate), url.path != "//" { return "write '\(url)'" }
    }
    return "write 'https://' and the host, for example 'https://example.com'"
  }
}

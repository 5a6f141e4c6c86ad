/// Says by which names of this machine requests may come.
///
/// A page of another site can make a name of its own lead here (DNS rebinding), and would then read what is served as if it were its
/// own. It cannot do that with an address, nor with `localhost` (RFC 6761, section 6.3).
enum HostRule {
  /// The `Host` of a request (RFC 9110, section 7.2): a name or an address, perhaps with a port.
  static func allows(_ header: String?) -> Bool {
    guard let header, let host = host(in: header) else { return false }
    return host == "localhost" || host.hasSuffix(".localhost") || isAddress(host)
  }

  /// The `Origin` of a request that a page makes (RFC 6454): only pages of this server may listen to it.
  static func allows(origin: String?, host: String?) -> Bool {
    guard let origin else { return true }
    guard let host else { return false }
    return origin.lowercased() == "http://" + host.lowercased()
  }

  /// The name or the address alone; nil when anything but a port stands after it.
  private static func host(in header: String) -> String? {
    let header = header.lowercased()
    var host = header[...]
    if let colon = header.lastIndex(of: ":"), !header.hasSuffix("]") {
      guard header[colon...].dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
      host = header[..<colon]
    }
    if host.hasSuffix(".") { host.removeLast() }
    return host.isEmpty ? nil : String(host)
  }

  private static func isAddress(_ host: String) -> Bool {
    if host.hasPrefix("["), host.hasSuffix("]") {
      return host.contains(":")
        && host.dropFirst().dropLast().allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil && $0.allSatisfy(\.isNumber) }
  }
}

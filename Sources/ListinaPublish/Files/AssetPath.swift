import ListinaSite

/// Where files are published whose name tells their content, so that browsers may keep them for ever.
enum AssetPath {
  /// `style.css` → `assets/style.1f2e3d4c5b6a7980.css`
  static func path(for name: String, content: [UInt8]) -> RoutePath {
    let digits = String(fingerprint(of: content), radix: 16)
    let hash = String(repeating: "0", count: 16 - digits.count) + digits
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return RoutePath("assets/\(name).\(hash)")
    }
    return RoutePath("assets/\(name[..<dot]).\(hash)\(name[dot...])")
  }

  /// FNV-1a with 64 bits (RFC 9923): a name only has to change with the content, nobody has to trust it.
  static func fingerprint(of content: [UInt8]) -> UInt64 {
    content.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}

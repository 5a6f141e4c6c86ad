import Crypto
import ListinaSite

/// Where files are published whose name tells their content, so that browsers may keep them for ever.
enum AssetPath {
  /// `style.css` → `assets/style.1f2e3d4c5b.css`; the digits are the first 40 bits of the content's SHA-256.
  static func path(for name: String, content: [UInt8]) -> RoutePath {
    let digits = "0123456789abcdef".map { $0 }
    let hash = SHA256.hash(data: content).prefix(5)
      .map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return RoutePath("assets/\(name).\(hash)")
    }
    return RoutePath("assets/\(name[..<dot]).\(hash)\(name[dot...])")
  }
}

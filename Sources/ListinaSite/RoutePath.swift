import ListinaModel

/// The address of a page or file inside the site: its path below the output folder.
///
/// A path that ends with `/` is a page's folder, in which `index.html` stands.
package struct RoutePath: Hashable, Sendable {
  /// Without a leading slash: `cs/ochrana-soukromi/`, `robots.txt`, or empty for the root page.
  package let text: String

  package init(_ text: String) { self.text = text }

  package static let root = RoutePath("")

  /// The path of the file that is written for it.
  package var file: String { text.isEmpty || text.hasSuffix("/") ? text + "index.html" : text }

  /// The path as it stands in an address, where spaces and the like are escaped.
  package var escaped: String { PercentEscapes.encode(text) }

  /// A relative reference (RFC 3986, section 4.2) from the page at this path to another path.
  package func reference(to target: RoutePath) -> String {
    var here = text.utf8[...]
    var there = target.text.utf8[...]
    var shared = there.startIndex
    while let (own, other) = Self.nextPair(&here, &there), own == other {
      if own == UInt8(ascii: "/") { shared = there.startIndex }
    }
    let up = text.utf8.count { $0 == UInt8(ascii: "/") } - Self.folders(in: target.text.utf8[..<shared])
    var reference = String(repeating: "../", count: up)
    reference += PercentEscapes.encode(String(target.text[shared...]))
    // A colon in the first part would make it a scheme (RFC 3986, section 4.2).
    let hasColon = reference.utf8.prefix { $0 != UInt8(ascii: "/") }.contains(UInt8(ascii: ":"))
    return reference.isEmpty || hasColon ? "./" + reference : reference
  }

  private static func nextPair(
    _ first: inout Substring.UTF8View, _ second: inout Substring.UTF8View
  ) -> (UInt8, UInt8)? {
    guard let own = first.popFirst(), let other = second.popFirst() else { return nil }
    return (own, other)
  }

  private static func folders(in path: Substring.UTF8View) -> Int { path.count { $0 == UInt8(ascii: "/") } }
}

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

  /// A relative reference (RFC 3986, section 4.2) from the page at this path to another path.
  package func reference(to target: RoutePath) -> String {
    let here = folders
    let there = target.folders
    var shared = 0
    while shared < here.count, shared < there.count, here[shared] == there[shared] { shared += 1 }
    let up = String(repeating: "../", count: here.count - shared)
    let down = there[shared...].map { $0 + "/" }.joined()
    let reference = up + down + target.name
    return reference.isEmpty ? "./" : reference
  }

  private var folders: [Substring] { text.split(separator: "/", omittingEmptySubsequences: false).dropLast() }
  private var name: Substring { text.split(separator: "/", omittingEmptySubsequences: false).last ?? "" }
}

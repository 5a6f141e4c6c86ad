/// What the preview has at an address.
package enum PreviewAnswer: Sendable {
  /// A page of HTML, and whether it is there or says that there is none.
  case page([UInt8], isFound: Bool)
  /// Another file, whose name tells its type.
  case file([UInt8], name: String)
  /// The page's address is another one: a path that begins with `/`.
  case moved(to: String)
  /// No page can be shown before the site's mistakes are mended.
  case nothingYet
}

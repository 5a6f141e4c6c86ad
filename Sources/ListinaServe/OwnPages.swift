import ListinaFiles
import ListinaModel
import ListinaPublish

/// The pages of the preview itself, below `/.listina/`: all diagnostics of the site, and its source files.
struct OwnPages: Sendable {
  static let folder = "/.listina/"

  let site: PreviewSite
  let root: String

  /// The page at a path, with the items of its query; nil when there is none.
  func page(at path: String, _ query: [String: String]) async -> [UInt8]? {
    switch path {
    case Self.folder:
      let diagnostics = await site.diagnostics
      return DiagnosticsPage(diagnostics, root: root).html.bytes
    case Self.folder + "source":
      return query["file"].flatMap { SourcePage($0, root: root)?.html.bytes }
    default:
      return nil
    }
  }

  /// Stands for every page until the site can be shown.
  static var nothingYet: HTMLText {
    frame(
      "The site cannot be shown yet",
      """
      <h1>The site cannot be shown yet</h1>
      <p>What is wrong stands <a href="/.listina/">here</a>. This page changes as soon as it is mended.</p>
      """)
  }

  /// A whole page in the preview's own looks.
  static func frame(_ title: String, _ body: HTMLText) -> HTMLText {
    """
    <!DOCTYPE html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>\(title)</title>
    <link rel="stylesheet" href="/.listina/own.css">
    </head>
    <body>
    <main>
    \(body)
    </main>
    </body>
    </html>

    """
  }

  /// A link to a place in a file of the site, or its name where the file cannot be shown.
  static func link(to place: SourcePlace) -> HTMLText {
    let words = place.reference
    guard place.file.hasPrefix("content/") || place.file.hasPrefix("themes/") else { return "\(words)" }
    let line: HTMLText = place.line.map { "#L\($0)" } ?? ""
    return "<a href=\"/.listina/source?file=\(PercentEscapes.encode(place.file))\(line)\">\(words)</a>"
  }
}

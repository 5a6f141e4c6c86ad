import ListinaFiles
import ListinaPublish

/// One source file of the site, line by line.
struct SourcePage {
  private let file: String
  private let lines: [String]

  /// Nil for what is no text file of the site's `content/` and `themes/`.
  init?(_ file: String, root: String) {
    guard let text = SiteText(file, root: root) else { return nil }
    self.file = file
    lines = text.lines
  }

  var html: HTMLText {
    let numbered = lines.enumerated().map { index, line -> HTMLText in
      "<li id=\"L\(index + 1)\"><code>\(line)</code></li>\n"
    }
    return OwnPages.frame(
      file,
      """
      <h1 class="file">\(file)</h1>
      <ol class="source">
      \(HTMLText(joining: numbered))</ol>
      """)
  }
}

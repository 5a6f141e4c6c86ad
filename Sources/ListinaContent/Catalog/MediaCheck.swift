package import ListinaModel

/// Finds files of `media/` that a browser would run: they are no images, and nobody reviews them as code.
package enum MediaCheck {
  /// What browsers and servers read as a page, a style or a program.
  private static let active: Set<String> = [
    "html", "htm", "xhtml", "xht", "shtml", "xml", "xsl", "xslt", "mht", "mhtml", "js", "mjs", "cjs", "css",
    "wasm", "swf",
    "hta", "php", "asp", "aspx", "jsp", "cgi", "py", "htc",
  ]

  /// What makes an image of SVG do something when it is opened by itself (SVG 2, sections 15 and 16).
  private static let activeInSVG = [
    "<script", "javascript:", "<foreignobject", "<handler", "<iframe", "<!entity",
  ]

  /// The error for a file that may not be published, by its name and by what it holds.
  package static func problem(with name: String, _ bytes: [UInt8]) -> Diagnostic? {
    let type = (name.split(separator: ".").last ?? "").lowercased()
    if active.contains(type) {
      return .error(
        .unsafeMedia, "'\(name)' could run in a reader's browser", at: SourcePlace(name),
        hint: "put it into content/static/, which is reviewed as code, if visitors need it")
    }
    guard type == "svg" || type == "svgz" else { return nil }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    guard type == "svgz" || activeInSVG.contains(where: text.contains) || hasHandler(text) else { return nil }
    return .error(
      .unsafeMedia, "the image '\(name)' could run something in a reader's browser", at: SourcePlace(name),
      hint: "save it as plain SVG, without scripts, handlers and foreign elements")
  }

  /// `onload="…"` and its like.
  private static func hasHandler(_ text: String) -> Bool {
    text.split(whereSeparator: { $0.isWhitespace || $0 == "/" || $0 == "\"" || $0 == "'" }).contains { word in
      guard word.hasPrefix("on"), let equals = word.firstIndex(of: "=") else { return false }
      let name = word[..<equals]
      return name.count > 3 && name.utf8.allSatisfy(HTMLBytes.isLetter)
    }
  }
}

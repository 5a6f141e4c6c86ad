/// A page of the site with what the preview adds to it.
///
/// The text stays as it would be published. A script comes last in the page, and the page's own Content-Security-Policy lets that
/// script listen to this server.
struct PreviewedHTML {
  /// The page's bytes for a browser that asked this host for them.
  static func make(_ page: [UInt8], version: String, host: String) -> [UInt8] {
    let script = "<script src=\"/.listina/preview.js\" data-version=\"\(version)\" defer></script>\n"
    return addScript(script, to: allowListening(page, host: host))
  }

  private static func addScript(_ script: String, to page: [UInt8]) -> [UInt8] {
    guard let end = lastPosition(of: Array("</body>".utf8), in: page) else { return page + script.utf8 }
    return Array(page[..<end]) + script.utf8 + page[end...]
  }

  /// Of two directives of one name, the first counts (Content Security Policy Level 3, section 2.2.1).
  private static func allowListening(_ page: [UInt8], host: String) -> [UInt8] {
    let policy = Array("http-equiv=\"Content-Security-Policy\"".utf8)
    let content = Array("content=\"".utf8)
    guard let start = position(of: policy, in: page, from: 0),
      let value = position(of: content, in: page, from: start)
    else { return page }
    let safeHost = host.filter { $0.isASCII && ($0.isLetter || $0.isNumber || ".:[]-".contains($0)) }
    let directive = "connect-src 'self' ws://\(safeHost); "
    let begin = value + content.count
    return Array(page[..<begin]) + directive.utf8 + page[begin...]
  }

  private static func position(of mark: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
    var offset = start
    while offset + mark.count <= bytes.count {
      if bytes[offset] == mark[0], bytes[offset..<(offset + mark.count)].elementsEqual(mark) { return offset }
      offset += 1
    }
    return nil
  }

  private static func lastPosition(of mark: [UInt8], in bytes: [UInt8]) -> Int? {
    var offset = bytes.count - mark.count
    while offset >= 0 {
      if bytes[offset] == mark[0], bytes[offset..<(offset + mark.count)].elementsEqual(mark) { return offset }
      offset -= 1
    }
    return nil
  }
}

import ListinaModel
import ListinaSite

/// The page's description for machines: schema.org `WebPage` as JSON-LD.
enum StructuredData {
  /// The whole script element, or nothing for pages that search engines should not list.
  static func write(_ context: PageContext) -> [UInt8] {
    guard !context.plan.isHidden(context.page), let canonical = context.plan.canonical(of: context.page)
    else {
      return []
    }
    var fields = [
      ("@context", quoted("https://schema.org")), ("@type", quoted("WebPage")),
      ("name", quoted(context.title)), ("url", quoted(context.url(of: canonical))),
      ("inLanguage", quoted(context.page.locale.text)),
    ]
    if !context.description.isEmpty { fields.append(("description", quoted(context.description))) }
    let name = quoted(context.site.name)
    let home = quoted(context.site.baseURL.address(of: ""))
    fields.append(("isPartOf", "{\"@type\":\"WebSite\",\"name\":\(name),\"url\":\(home)}"))
    let email = quoted(context.site.contact.email)
    fields.append(("publisher", "{\"@type\":\"Organization\",\"name\":\(name),\"email\":\(email)}"))
    let json = fields.map { "\"\($0)\":\($1)" }.joined(separator: ",")
    return Array("<script type=\"application/ld+json\">{\(json)}</script>".utf8)
  }

  /// A JSON string (RFC 8259, section 7) that no HTML parser takes for the end of the script.
  private static func quoted(_ text: String) -> String {
    if text.utf8.allSatisfy({
      $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "<")
    }) {
      return "\"\(text)\""
    }
    var json = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": json += "\\\""
      case "\\": json += "\\\\"
      case "<": json += "\\u003C"
      case "\n": json += "\\n"
      case "\u{0}"..<" ": json += " "
      default: json.unicodeScalars.append(scalar)
      }
    }
    return json + "\""
  }
}

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
    var html: [UInt8] = []
    html.reserveCapacity(768)
    html +=
      "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@type\":\"WebPage\"".utf8
    append("name", context.title.text, to: &html)
    append("url", context.url(of: canonical), to: &html)
    append("inLanguage", context.page.locale.text, to: &html)
    if !context.description.isEmpty { append("description", context.description, to: &html) }
    html += ",\"isPartOf\":{\"@type\":\"WebSite\"".utf8
    append("name", context.site.name, to: &html)
    append("url", context.site.baseURL.address(of: ""), to: &html)
    html += "},\"publisher\":{\"@type\":\"Organization\"".utf8
    append("name", context.site.name, to: &html)
    append("email", context.site.contact.email, to: &html)
    html += "}}</script>".utf8
    return html
  }

  /// Appends a member whose value is a JSON string (RFC 8259, section 7) that no HTML parser takes for the end of the script.
  private static func append(_ key: StaticString, _ text: String, to html: inout [UInt8]) {
    html += ",\"".utf8
    html += UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount)
    html += "\":\"".utf8
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): html += "\\\"".utf8
      case UInt8(ascii: "\\"): html += "\\\\".utf8
      case UInt8(ascii: "<"): html += "\\u003C".utf8
      case UInt8(ascii: "\n"): html += "\\n".utf8
      case 0x00..<0x20: html.append(UInt8(ascii: " "))
      default: html.append(byte)
      }
    }
    html.append(UInt8(ascii: "\""))
  }
}

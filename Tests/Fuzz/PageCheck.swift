/// What a browser may find in a text that was published, by a list of its own: that of `content/README.md`.
struct PageCheck {
  /// Stands for the address of every reference that a build would have resolved.
  static let slot = "resolved-reference"

  /// Ids that links are said to lead to.
  private let promised: [String]
  private var ids: Set<String> = []
  private var open: [String] = []

  init(ids: [String]) { promised = ids }

  mutating func check(_ html: [UInt8]) {
    checkText(html)
    var reader = PageReader(html)
    var isFirst = true
    while let token = reader.next() {
      switch token {
      case .text(let range): checkPlace(ofText: html[range], html)
      case .other(let text): failing("no tag", text, html)
      case .start(let name, let attributes):
        start(name, attributes, isFirst: isFirst, html)
      case .end(let name):
        guard open.popLast() == name else { failing("an end tag closes nothing", name, html) }
      }
      isFirst = false
    }
    guard open.isEmpty else { failing("elements are left open", "\(open)", html) }
    for id in promised where !ids.contains(id) { failing("an id is not there", id, html) }
  }

  private func failing(_ check: String, _ detail: String, _ html: [UInt8]) -> Never {
    fail(check, "\(detail)\n---\n\(String(decoding: html, as: UTF8.self))")
  }

  // MARK: Text

  private func checkText(_ html: [UInt8]) {
    guard let text = String(validating: html, as: UTF8.self) else { failing("not UTF-8", "", html) }
    for scalar in text.unicodeScalars {
      let isMark = (0xFDD0...0xFDEF).contains(scalar.value) || scalar.value & 0xFFFE == 0xFFFE
      let isControl = scalar.value < 0x20 && ![0x09, 0x0A, 0x0C].contains(scalar.value)
      if isMark || isControl || (0x7F..<0xA0).contains(scalar.value) {
        failing("no text", "U+" + String(scalar.value, radix: 16), html)
      }
    }
  }

  /// Browsers move text out of tables, and lists hold items alone.
  private func checkPlace(ofText text: ArraySlice<UInt8>, _ html: [UInt8]) {
    guard let parent = open.last, Self.children[parent] != nil else { return }
    guard !text.allSatisfy(PageReader.isSpace) else { return }
    failing("text stands in <\(parent)>", String(decoding: text, as: UTF8.self), html)
  }

  // MARK: Elements

  private mutating func start(
    _ name: String, _ attributes: [(name: String, value: String)], isFirst: Bool, _ html: [UInt8]
  ) {
    guard Self.elements.contains(name) || isFirst && name == "article" else {
      failing("element off the list", name, html)
    }
    if let parent = open.last, let children = Self.children[parent], !children.contains(name) {
      failing("<\(name)> stands in <\(parent)>", "", html)
    }
    if name == "a", open.contains("a") { failing("a link stands in a link", "", html) }
    if Self.blocks.contains(name), isParagraphOpen { failing("<\(name)> ends a paragraph", "\(open)", html) }
    var seen: Set<String> = []
    for (attribute, value) in attributes {
      guard seen.insert(attribute).inserted else { failing("an attribute stands twice", attribute, html) }
      check(attribute, value, of: name, html)
    }
    if name == "img", !seen.isSuperset(of: ["src", "alt"]) { failing("an image lacks src or alt", "", html) }
    if !Self.void.contains(name) { open.append(name) }
  }

  /// Whether a `<p>` is in button scope (13.2.4.2).
  private var isParagraphOpen: Bool {
    for name in open.reversed() {
      if name == "p" { return true }
      if ["td", "th", "caption", "table"].contains(name) { return false }
    }
    return false
  }

  // MARK: Attributes

  private mutating func check(_ attribute: String, _ value: String, of element: String, _ html: [UInt8]) {
    guard Self.common.contains(attribute) || Self.own[element]?.contains(attribute) == true else {
      failing("attribute off the list", "\(attribute) of <\(element)>", html)
    }
    switch attribute {
    case "id":
      let id = CharacterReading.decoded(value)
      guard ids.insert(id).inserted else { failing("an id stands twice", id, html) }
      if id.isEmpty || id.unicodeScalars.contains(where: { $0.value <= 0x20 }) {
        failing("no id", value, html)
      }
      if id.utf8.starts(with: "l-".utf8) || id == "cookie-notice" {
        failing("an id of the theme's", value, html)
      }
    case "class":
      for name in CharacterReading.decoded(value).split(whereSeparator: \.isWhitespace)
      where name.utf8.starts(with: "l-".utf8) { failing("a class of the theme's", value, html) }
    case "href", "cite": Self.check(address: CharacterReading.decoded(value))
    case "src" where value != Self.slot: failing("an image from elsewhere", value, html)
    default: break
    }
  }

  /// No address makes a browser run anything, however it is written.
  static func check(address: String) {
    // Browsers drop tabs and line ends anywhere, and spaces and controls around (URL Standard, section 4.4).
    let scalars = address.unicodeScalars.filter { ![0x09, 0x0A, 0x0D].contains($0.value) }
    let text = String(String.UnicodeScalarView(scalars.drop { $0.value <= 0x20 })).lowercased()
    guard let end = text.firstIndex(where: { ":/?#".contains($0) }), text[end] == ":" else {
      if text.hasPrefix("//") || text.hasPrefix("\\") || text.hasPrefix("/\\") {
        fail("an address of another host", address)
      }
      return
    }
    guard ["https", "http", "mailto", "tel"].contains(String(text[..<end])) else {
      fail("scheme off the list", address)
    }
  }

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }

  private static let void: Set<String> = ["br", "wbr", "img", "hr", "col"]

  private static let elements = words(
    """
    table caption colgroup col thead tbody tfoot tr th td ul ol li dl dt dd p div section aside header footer figure \
    figcaption blockquote address pre hr h1 h2 h3 h4 h5 h6 details summary a abbr b strong i em u s del ins mark small \
    sub sup q cite dfn code kbd samp var time bdi bdo data span ruby rt rp br wbr img
    """)

  /// Elements that end a paragraph where they begin (13.2.6.4.7).
  private static let blocks = words(
    """
    ul ol dl p div section aside header footer figure figcaption blockquote address pre hr h1 h2 h3 h4 h5 h6 details \
    summary table li dt dd
    """)

  /// What elements hold that hold no text.
  private static let children: [String: Set<String>] = [
    "table": words("caption colgroup col thead tbody tfoot tr"), "thead": ["tr"], "tbody": ["tr"],
    "tfoot": ["tr"], "tr": words("th td"), "colgroup": ["col"], "ul": ["li"], "ol": ["li"],
    "dl": words("dt dd div"),
  ]

  private static let common = words(
    """
    id class lang dir title role translate data-covers aria-label aria-labelledby aria-describedby aria-details \
    aria-hidden aria-level aria-current aria-roledescription
    """)

  private static let cell = words("colspan rowspan headers abbr scope")

  private static let own: [String: Set<String>] = [
    "a": words("href hreflang rel"), "img": words("src alt width height"), "th": cell, "td": cell,
    "col": ["span"], "colgroup": ["span"], "ol": words("start type reversed"), "li": ["value"],
    "data": ["value"], "blockquote": ["cite"], "q": ["cite"], "del": words("cite datetime"),
    "ins": words("cite datetime"), "time": ["datetime"], "details": ["open"],
  ]
}

/// An element that texts may hold, and where it may stand (HTML Standard, sections 4.3 to 4.11, 13.1.2.4 and 16.2).
struct HTMLElement: Sendable {
  /// What may stand in an element.
  enum Content: Equatable, Sendable {
    /// Blocks and text.
    case flow
    /// Text and what stands in lines.
    case phrasing
    /// What the element around it may hold.
    case transparent
    /// Elements of these names, and no text.
    case only([String])
    /// Void elements have neither content nor an end tag.
    case nothing
  }

  /// What is written for an element that HTML has given up.
  enum Replacement: Equatable, Sendable {
    case element(String)
    /// Its content alone.
    case content
  }

  let name: String
  var content: Content
  var isInline = false
  /// HTML supplies its end tag where that is left out.
  var hasOptionalEnd = false
  /// What it must stand in, where that is not for all.
  var parents: [String] = []
  var replacement: Replacement?

  var isVoid: Bool { content == .nothing }
  var isHeading: Bool { Self.headings.contains(name) }
  /// Whether variables in it stay as they were typed, as in Markdown's code.
  var isCode: Bool { ["code", "pre", "tt"].contains(name) }

  private static let headings = ["h1", "h2", "h3", "h4", "h5", "h6"]

  static func named(_ name: String) -> HTMLElement? { all[name] }

  /// By their names; content/README.md lists those that are not obsolete.
  static let all: [String: HTMLElement] = {
    let elements = blocks + listsAndTables + inline + obsolete
    return Dictionary(uniqueKeysWithValues: elements.map { ($0.name, $0) })
  }()

  private static let blocks: [HTMLElement] =
    ["div", "section", "aside", "header", "footer", "figure", "blockquote", "address", "details"].map {
      HTMLElement(name: $0, content: .flow)
    } + headings.map { HTMLElement(name: $0, content: .phrasing) } + [
      HTMLElement(name: "p", content: .phrasing, hasOptionalEnd: true),
      HTMLElement(name: "pre", content: .phrasing),
      HTMLElement(name: "hr", content: .nothing),
      HTMLElement(name: "figcaption", content: .flow, parents: ["figure"]),
      HTMLElement(name: "summary", content: .phrasing, parents: ["details"]),
    ]

  private static let groups = ["thead", "tbody", "tfoot"]

  private static let listsAndTables: [HTMLElement] =
    ["ul", "ol"].map { HTMLElement(name: $0, content: .only(["li"])) }
    + ["dt", "dd"].map {
      HTMLElement(name: $0, content: .flow, hasOptionalEnd: true, parents: ["dl", "div"])
    }
    + groups.map {
      HTMLElement(name: $0, content: .only(["tr"]), hasOptionalEnd: true, parents: ["table"])
    }
    + ["th", "td"].map { HTMLElement(name: $0, content: .flow, hasOptionalEnd: true, parents: ["tr"]) }
    + [
      HTMLElement(name: "li", content: .flow, hasOptionalEnd: true, parents: ["ul", "ol"]),
      HTMLElement(name: "dl", content: .only(["dt", "dd", "div"])),
      HTMLElement(name: "table", content: .only(["caption", "colgroup", "col", "tr"] + groups)),
      HTMLElement(name: "caption", content: .flow, hasOptionalEnd: true, parents: ["table"]),
      HTMLElement(name: "colgroup", content: .only(["col"]), hasOptionalEnd: true, parents: ["table"]),
      HTMLElement(name: "col", content: .nothing, parents: ["colgroup", "table"]),
      HTMLElement(
        name: "tr", content: .only(["th", "td"]), hasOptionalEnd: true, parents: ["table"] + groups),
    ]

  private static let inline: [HTMLElement] =
    [
      "abbr", "b", "strong", "i", "em", "u", "s", "mark", "small", "sub", "sup", "q", "cite", "dfn", "code",
      "kbd", "samp", "var", "time", "bdi", "bdo", "data", "span", "ruby",
    ].map { HTMLElement(name: $0, content: .phrasing, isInline: true) }
    + ["a", "ins", "del"].map { HTMLElement(name: $0, content: .transparent, isInline: true) }
    + ["br", "wbr", "img"].map { HTMLElement(name: $0, content: .nothing, isInline: true) }
    + ["rt", "rp"].map {
      HTMLElement(name: $0, content: .phrasing, isInline: true, hasOptionalEnd: true, parents: ["ruby"])
    }

  private static let obsolete: [HTMLElement] =
    [("center", "div"), ("article", "section"), ("main", "div"), ("nav", "div"), ("hgroup", "div")].map {
      HTMLElement(name: $0, content: .flow, replacement: .element($1))
    }
    + [("tt", "code"), ("strike", "s"), ("acronym", "abbr")].map {
      HTMLElement(name: $0, content: .phrasing, isInline: true, replacement: .element($1))
    }
    + ["font", "big", "nobr", "blink", "marquee"].map {
      HTMLElement(name: $0, content: .transparent, isInline: true, replacement: .content)
    }

  /// Elements whose content is not HTML (13.2.5.1, 13.2.6.4.4): what stands in them is of no use to a text.
  static func hasRawText(_ name: String) -> Bool { rawText.contains(name) }

  private static let rawText: Set<String> = [
    "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext",
  ]
}

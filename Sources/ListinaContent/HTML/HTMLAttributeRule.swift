/// What an attribute of an allowed element may hold, and what becomes of it.
enum HTMLAttributeRule: Equatable, Sendable {
  /// Any text, which does nothing.
  case text
  case id
  case classes
  case language
  /// Each word of the value must be one of these.
  case words([String])
  /// A whole number.
  case number
  /// It has no value, or its own name.
  case flag
  /// Where it leads.
  case address
  case date
  /// Becomes a class.
  case alignment
  /// Left out, with a warning.
  case dropped

  /// The rule for an attribute, or nil where it must not be written.
  static func rule(for attribute: String, of element: String) -> Self? {
    if let rule = own[element]?[attribute] ?? common[attribute] { return rule }
    if attribute.hasPrefix("data-") || ignored.contains(attribute) { return .dropped }
    return nil
  }

  private static let common: [String: Self] = [
    "id": .id, "class": .classes, "lang": .language, "dir": .words(["ltr", "rtl", "auto"]), "title": .text,
    "role": .words([
      "note", "list", "listitem", "region", "group", "none", "presentation", "img", "table", "row", "cell",
      "columnheader", "rowheader", "rowgroup", "heading", "definition", "term", "complementary",
      "contentinfo",
      "doc-footnote", "doc-endnotes", "doc-noteref", "doc-backlink", "doc-glossary", "doc-appendix",
    ]),
    "aria-label": .text, "aria-labelledby": .text, "aria-describedby": .text, "aria-details": .text,
    "aria-hidden": .words(["true", "false"]), "aria-level": .number, "aria-current": .text,
    "aria-roledescription": .text,
  ]

  private static let cell: [String: Self] = [
    "colspan": .number, "rowspan": .number, "headers": .text, "abbr": .text, "align": .alignment,
    "scope": .words(["row", "col", "rowgroup", "colgroup"]),
  ]

  private static let own: [String: [String: Self]] = [
    "a": [
      "href": .address, "hreflang": .language, "name": .id, "target": .dropped, "download": .dropped,
      "type": .dropped,
      "rel": .words([
        "alternate", "author", "bookmark", "external", "help", "license", "me", "next", "nofollow",
        "noopener",
        "noreferrer", "prev", "privacy-policy", "search", "sponsored", "tag", "terms-of-service", "ugc",
      ]),
    ],
    "img": ["src": .address, "alt": .text, "width": .number, "height": .number],
    "th": cell, "td": cell,
    "col": ["span": .number], "colgroup": ["span": .number],
    "ol": ["start": .number, "type": .words(["1", "a", "A", "i", "I"]), "reversed": .flag],
    "li": ["value": .number], "data": ["value": .text],
    "blockquote": ["cite": .address], "q": ["cite": .address],
    "del": ["cite": .address, "datetime": .date], "ins": ["cite": .address, "datetime": .date],
    "time": ["datetime": .date], "details": ["open": .flag],
  ]

  /// Of looks, of other generators and of readers that a policy does not have (HTML Standard, section 16.2).
  private static let ignored: Set<String> = [
    "align", "valign", "bgcolor", "background", "border", "bordercolor", "cellpadding", "cellspacing",
    "width",
    "height", "nowrap", "color", "face", "size", "clear", "noshade", "frame", "rules", "summary", "hspace",
    "vspace", "char", "charoff", "axis", "compact", "type", "start", "value", "text", "link", "vlink",
    "alink",
    "markdown", "itemprop", "itemscope", "itemtype", "itemid", "itemref", "property", "typeof", "vocab",
    "resource", "content", "tabindex", "translate", "loading", "decoding", "longdesc", "lowsrc", "name",
    "xml:lang", "datetime", "cite", "rel", "open", "scope", "span", "abbr", "headers", "colspan", "rowspan",
    "spellcheck",
  ]
}

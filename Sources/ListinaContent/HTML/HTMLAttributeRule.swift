/// What an attribute of an allowed element may hold, and what becomes of it.
enum HTMLAttributeRule: Equatable, Sendable {
  case id
  case classes
  /// A value of a kind that attribute lists know as well.
  case value(AttributeValue)
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
    "id": .id, "class": .classes, "lang": .value(.language), "dir": .value(.direction),
    "title": .value(.text), "translate": .value(.translation),
    "role": .value(
      .words([
        "note", "list", "listitem", "region", "group", "none", "presentation", "img", "table", "row", "cell",
        "columnheader", "rowheader", "rowgroup", "heading", "definition", "term", "complementary",
        "contentinfo",
        "doc-footnote", "doc-endnotes", "doc-noteref", "doc-backlink", "doc-glossary", "doc-appendix",
      ])),
    "aria-label": .value(.text), "aria-labelledby": .value(.text), "aria-describedby": .value(.text),
    "aria-details": .value(.text),
    "aria-hidden": .value(.word(["true", "false"])), "aria-level": .value(.number),
    "aria-current": .value(.text),
    "aria-roledescription": .value(.text),
  ]

  private static let cell: [String: Self] = [
    "colspan": .value(.number), "rowspan": .value(.number), "headers": .value(.text), "abbr": .value(.text),
    "align": .alignment,
    "scope": .value(.word(["row", "col", "rowgroup", "colgroup"])),
  ]

  private static let own: [String: [String: Self]] = [
    "a": [
      "href": .address, "hreflang": .value(.language), "name": .id, "target": .dropped, "download": .dropped,
      "type": .dropped,
      "rel": .value(.relation),
    ],
    "img": ["src": .address, "alt": .value(.text), "width": .value(.size), "height": .value(.size)],
    "th": cell, "td": cell,
    "col": ["span": .value(.number)], "colgroup": ["span": .value(.number)],
    "ol": ["start": .value(.integer), "type": .value(.numbering), "reversed": .flag],
    "li": ["value": .value(.integer)], "data": ["value": .value(.text)],
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
    "resource", "content", "tabindex", "loading", "decoding", "longdesc", "lowsrc", "name",
    "xml:lang", "datetime", "cite", "rel", "open", "scope", "span", "abbr", "headers", "colspan", "rowspan",
    "spellcheck",
  ]
}

extension Explanation {
  static let rawHTML = Explanation(
    "HTML that texts may not hold",
    cause: """
      Texts may hold HTML for tables, lists and the like. Scripts, forms, frames and styles are not among it, as a text
      must not change what pages do; and a comment must not be seen.
      """,
    example: Example(
      .text("‸<iframe src=\"https://maps.example.com/\"></iframe>"),
      mended: .text("[Map](https://maps.example.com/)")),
    cure: """
      Say it in Markdown, or with one of the elements a, abbr, address, aside, b, bdi, bdo, blockquote, br, caption,
      cite, code, col, colgroup, data, dd, del, details, dfn, div, dl, dt, em, figcaption, figure, footer, h1, h2,
      h3, h4, h5, h6, header, hr, i, img, ins, kbd, li, mark, ol, p, pre, q, rp, rt, ruby, s, samp, section, small,
      span, strong, sub, summary, sup, table, tbody, td, tfoot, th, thead, time, tr, u, ul, var, wbr. To show the sign
      '<' to readers, write '&lt;'.
      """)

  static let unbalancedHTML = Explanation(
    "a tag without its beginning or its end",
    cause: """
      Most HTML tags come in pairs, and what stands between them belongs to them. Without one of the pair,
      browsers guess how far it goes, and the rest of the page may change.
      """,
    example: Example(.text("Within ‸<strong>30 days."), mended: .text("Within <strong>30 days</strong>.")),
    cure: "Write both, '<b>' and '</b>', in the same paragraph or list item; or use Markdown: '**30 days**'.")

  static let misplacedHTML = Explanation(
    "a tag where it cannot stand",
    cause: """
      HTML has rules of what stands in what: rows in tables, items in lists, and no link in a link. Browsers
      would move it elsewhere, or take it apart.
      """,
    example: Example(
      .text("[our page <‸https://example.org>](https://example.org/terms)"),
      mended: .text("[our page](https://example.org/terms)")),
    cure: "Move it to where the hint says, or write the same in Markdown.")

  static let obsoleteHTML = Explanation(
    "HTML that only says how a text looks",
    cause: """
      How pages look is for the theme to say, in one place. The tag or attribute is left out, and all of its
      words are shown.
      """,
    example: Example(
      .text("<p ‸align=\"center\">Important: read this.</p>"), mended: .text("**Important:** read this.")),
    cure: "Delete it. For what matters, write '**…**'.")

  static let malformedAttributes = Explanation(
    "braces that look like an attribute list",
    cause: """
      Braces after a heading, a paragraph or a link say more about it: '{#payment}' names it, and
      '{lang="de"}' tells its language. These braces look like that, but cannot be read.
      """,
    example: Example(.text("- Contents\n‸{:toc}\n\n## Payment"), mended: .text("## Payment {#payment}")),
    cure:
      "Delete them, or write '{#name}', '{.class}' or '{lang=\"de\"}'. To show a brace to readers, write '\\{'."
  )

  static let misplacedAttributes = Explanation(
    "an attribute list that belongs to nothing",
    cause: """
      An attribute list stands directly after what it is about. Where this one stands, there is nothing of the
      kind.
      """,
    example: Example(
      .text("Write ‸{#contact} to us at any time."), mended: .text("Write to us at any time. {#contact}")),
    cure: """
      Write it at the end of the heading or paragraph, on the line below a block, or directly after a link. To
      show a brace to readers, write '\\{'.
      """)

  static let unknownAttribute = Explanation(
    "an attribute that does not exist, or not for this",
    cause: """
      Attribute lists may hold a few names that have a meaning on these pages, some of them only for links or
      lists.
      """,
    example: Example(
      .text("*Datenschutz*{: ‸language=\"de\" }"), mended: .text("*Datenschutz*{: lang=\"de\" }")),
    cure: "Write the name that the hint gives, or delete it.")

  static let droppedAttribute = Explanation(
    "an attribute that does nothing here",
    cause: """
      Some attributes of other programs tell how a page looks or opens. That is for the theme and for the
      reader's browser to say, so the attribute is left out.
      """,
    example: Example(
      .text("[Map](https://maps.example.com){: ‸target=\"_blank\" }"),
      mended: .text("[Map](https://maps.example.com)")),
    cure: "Delete it.")

  static let duplicateID = Explanation(
    "one name for two places of a text",
    cause: """
      A name such as '{#payment}' is where a link leads. With two of them, half of the links would lead to the
      wrong one.
      """,
    example: Example(
      .text("## Payment {#payment}\n\n## Refunds {‸#payment}"),
      mended: .text("## Payment {#payment}\n\n## Refunds {#refunds}")),
    cure: "Give one of the two another name.")
}

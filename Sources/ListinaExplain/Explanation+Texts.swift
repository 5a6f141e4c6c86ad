extension Explanation {
  static let emptyText = Explanation(
    "a text with nothing in it",
    cause: "A page for it would be empty, and readers would take it for the whole policy.",
    example: Example(
      .wholeText("---\ntitle: Privacy\n---"),
      mended: .wholeText("---\ntitle: Privacy\n---\n\nWe ask for nothing.")),
    cure: """
      Write the text. If there is none yet, delete the file: readers then get the text in another language.
      """)

  static let tooDeep = Explanation(
    "lists, quotes or emphasis nested too deep",
    cause: """
      Quotes and lists, or emphasis and links, can stand in each other up to 64 levels deep. Nobody writes
      that by hand: most often, signs such as '>' or '*' are meant as they are.
      """,
    example: Example(
      .text(">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>‸> x"), mended: .text("> x")),
    cure: "Delete signs that are not needed, or write a backslash before one that readers shall see: '\\>'.")

  static let tooComplex = Explanation(
    "more in one piece than can be read",
    cause: """
      Thousands of images and links in one paragraph, or tables with very many empty cells, would take very
      long to read. No policy needs them.
      """,
    example: Example(.repeated("[![x](", times: 40_000), mended: .text("See the photographs below.")),
    cure: "Put empty lines between them, so that there are several paragraphs, or write smaller tables.")

  static let tooSlow = Explanation(
    "a file that takes too long to read",
    cause: """
      Reading one file took longer than about four seconds, where a long policy takes some thousandths of one.
      The build was ended, so that nobody can keep it busy with such a file.
      """,
    cure: """
      Look for thousands of the same sign in a row, or for parts that stand in each other many times. Shorten
      them, or divide the file.
      """)

  static let misplacedFrontMatter = Explanation(
    "lines that would be lost, or shown, at the top",
    cause: """
      The lines between two '---' at the top of a text are about it, and are not shown. A text that has got in
      there would be lost, and such lines in the spelling of other programs ('+++') would be shown.
      """,
    example: Example(
      .wholeText("‸+++\ntitle = \"Privacy\"\n+++\n\n# Privacy"),
      mended: .wholeText("---\ntitle: Privacy\n---\n\n# Privacy")),
    cure: """
      Write '---' above and below keys such as 'title: Privacy', and the text below them. For a line across
      the page, write '***'.
      """)

  static let conflictMarker = Explanation(
    "two versions of a text that are not merged",
    cause: """
      Two people changed the same lines, and git has put both versions into the file for someone to choose.
      Readers would see both, and the lines that git put between them.
      """,
    example: Example(
      .text(
        """
        ‸<<<<<<< HEAD
        We keep data for a year.
        =======
        We keep data for two years.
        >>>>>>> longer
        """), mended: .text("We keep data for two years.")),
    cure: "Keep the version that is right, and delete the other one and the three lines with signs.")

  static let unknownVariable = Explanation(
    "a variable that does not exist",
    cause: """
      A word in two braces stands for a value that is kept in one place. There is none of this name, and a
      text with a gap in it must not be published.
      """,
    example: Example(.text("Write to ‸{{contact.mail}}."), mended: .text("Write to {{contact.email}}.")),
    cure: """
      Write the name that the hint gives, or add the variable to 'variables' in site.yaml. To show braces to
      readers, write a backslash before them: '\\{{'.
      """)

  static let malformedVariable = Explanation(
    "braces that do not hold a variable",
    cause: """
      '{{' begins a variable and '}}' on the same line ends it. Between them stands one name of letters,
      digits, '-', '_' and dots.
      """,
    example: Example(.text("Write to ‸{{contact.email}."), mended: .text("Write to {{contact.email}}.")),
    cure: "Write '{{name}}'. To show braces to readers, write a backslash before them: '\\{{'.")

  static let unknownRecordTable = Explanation(
    "a table of records that does not exist",
    cause: """
      '{{> cookies}}' and '{{> processors}}' show tables of what is in the files of these names. There are no
      others.
      """,
    example: Example(
      .text("‸{{> cookie}}"),
      .file("content/cookies.yaml", "- {id: session, lifetime: session, purpose: Keeps you signed in}"),
      mended: .text("{{> cookies}}")),
    cure: "Write the name that the hint gives.")

  static let misplacedRecordTable = Explanation(
    "a table of records among other text",
    cause: "A table cannot stand in a sentence, a list item's line or a cell: it is a block of its own.",
    example: Example(
      .text("Our cookies: ‸{{> cookies}}"),
      .file("content/cookies.yaml", "- {id: session, lifetime: session, purpose: Keeps you signed in}"),
      mended: .text("Our cookies:\n\n{{> cookies}}")),
    cure: "Give it a line of its own, with an empty line before and after it.")

  static let missingRecords = Explanation(
    "a table of records without any",
    cause: """
      An empty table would tell readers that you use no cookies, or give data to nobody. That should be said
      in words if it is so.
      """,
    example: Example(
      .text("‸{{> cookies}}"),
      mended: .file(
        "content/cookies.yaml", "- {id: session, lifetime: session, purpose: Keeps you signed in}")),
    cure: "Write the records into the file that the message names, or say in words that there are none.")

  static let foreignTag = Explanation(
    "a tag of another program",
    cause: """
      Tags such as '{% include … %}' are for Jekyll, Hugo or their like, which put something in their place.
      listina does not know what, so readers would miss it.
      """,
    example: Example(
      .text("‸{% include address.html %}"), mended: .text("Example Ltd., 1 Main Street, London")),
    cure: "Write out what the tag stood for. What stands in several texts can be a variable.")

  static let longRow = Explanation(
    "a row of a table with too many cells",
    cause: """
      The row has more cells than the table has columns. Nothing is lost: the last column shows the rest as it
      was typed, bars included.
      """,
    example: Example(
      .text("| Data  | Kept for |\n|-------|----------|\n| Name | ‸1 year | or 2 |"),
      mended: .text("| Data  | Kept for |\n|-------|----------|\n| Name | 1 year \\| or 2 |")),
    cure: "Delete the cell, or add a column to the table. Write '\\|' for a bar that belongs to the text.")

  static let unalignedHeadings = Explanation(
    "a translation whose headings differ",
    cause: """
      A section has the same address in every language, so headings are compared in order and by level. From
      here on they differ, and the translation's sections have addresses of their own.
      """,
    example: Example(
      .site("locales: [en, de]"), .text("## Storage"),
      .file("content/privacy/de.md", "# Datenschutz\n\n### Speicherung"),
      mended: .file("content/privacy/de.md", "# Datenschutz\n\n## Speicherung")),
    cure: """
      Give both texts the same headings, at the same levels and in the same order; or give two that belong
      together the same name: '## Storage {#storage}'.
      """)

  static let shownAsTyped = Explanation(
    "signs that readers see as you typed them",
    cause: """
      It looks as if something was meant, such as emphasis, a footnote, a list or a table, but it is none as
      it stands. Readers will see the signs themselves.
      """,
    example: Example(.text("We keep it ‸~~forever~~ for a year."), mended: .text("We keep it for a year.")),
    cure: "Do what the hint says. Write a backslash before a sign that readers shall see: '\\*'.")

  static let unfinishedText = Explanation(
    "a part that is still to be written",
    cause: """
      A comment that begins with 'to be written' or 'to be translated' marks what is missing in a text. In a draft
      it is a note. Readers must not get a text with gaps, so anywhere else it is an error.
      """,
    example: Example(
      .text("## Contact\n\n‸<!-- to be written: where to reach us -->"),
      mended: .text("## Contact\n\nWrite to office@example.com.")),
    cure:
      "Write the part and delete the comment. If it has to wait, write 'draft: true' at the top of the text.")
}

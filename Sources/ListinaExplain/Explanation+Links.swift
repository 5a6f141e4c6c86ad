extension Explanation {
  static let unsafeLink = Explanation(
    "a link with an address that is not allowed",
    cause: """
      Links lead to pages (https:, http:), to e-mail (mailto:), to a telephone (tel:) or to a page of this
      site. Other addresses can run a program at the reader's, or lead out of the site's own folder.
      """,
    example: Example(
      .text("[Print this page](‸javascript:print())"),
      mended: .text("Print this page from your browser's menu.")),
    cure: "Write another address, or only the words.")

  static let deadLink = Explanation(
    "a link that leads nowhere",
    cause: """
      There is no such policy, section, page or file in this site, and readers who follow the link would find
      nothing. Most often, it was renamed or is misspelt.
      """,
    example: Example(.text("See [our terms](‸../privcy/)."), mended: .text("See [our terms](../privacy/).")),
    cure: """
      Write the address that the hint gives. Other policies are named by their folder, '../terms/', and
      sections by the words of their heading, '../terms/#payment'.
      """)

  static let insecureLink = Explanation(
    "a link that is not encrypted",
    cause: """
      What a reader sends to an address with 'http://' can be read and changed on its way. Nearly all sites
      answer at 'https://' today.
      """,
    example: Example(
      .text("[The authority](‸http://www.uoou.gov.cz/)"),
      mended: .text("[The authority](https://www.uoou.gov.cz/)")),
    cure: "Write 'https://', and try in a browser that the page is there.")

  static let emptyLink = Explanation(
    "a link without words",
    cause: "There is nothing to see or to click, and who listens to the page hears only an address.",
    example: Example(
      .text("Write to us. [](‸mailto:office@example.com)"),
      mended: .text("[Write to us.](mailto:office@example.com)")),
    cure: "Write the words of the link between '[' and ']', or describe the image that stands there.")

  static let unusedDefinition = Explanation(
    "a line that Markdown takes out of the text",
    cause: """
      A line such as '[word]: something' gives an address to links elsewhere in the text, and is not shown
      itself. No link uses this one, so it may be a sentence that readers are meant to see.
      """,
    example: Example(.text("‸[Note]: see-below"), mended: .text("\\[Note]: see-below")),
    cure: "Write a backslash before the bracket to show the line, '\\[', or delete it if it is left over.")

  static let externalImage = Explanation(
    "an image from another site",
    cause: """
      The pages ask nothing of other sites: these would learn who reads your policy, which a privacy policy
      would then have to tell.
      """,
    example: Example(
      .text("![Map](‸https://maps.example.com/office.png)"),
      mended: .text("[Map](https://maps.example.com/office.png)")),
    cure: """
      Put the image into the folder 'media' of the policy, and write '![Map](media/office.png)'; or link to
      it.
      """)

  static let unsafeMedia = Explanation(
    "a file in 'media' that a browser would run",
    cause: """
      Pages, scripts and some SVG images can do anything that the site can do in a reader's browser. Files in
      'media' are not looked at as code, so they may not be of that kind.
      """,
    example: Example(
      .text("![The way to us](media/map.svg)"),
      .file(
        "content/privacy/media/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"start()\"/>"),
      mended: .file("content/privacy/media/map.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")),
    cure: """
      Save the image as plain SVG, or as PNG. What must run belongs into 'content/static', and is to be
      reviewed like any program.
      """)

  static let missingAlt = Explanation(
    "an image without a description",
    cause: "Those who do not see the image, and search engines, know it by the words in 'alt' alone.",
    example: Example(
      .text("‸<img src=\"media/map.png\">"), .file("content/privacy/media/map.png", "(an image)"),
      mended: .text("<img src=\"media/map.png\" alt=\"The way to our office\">")),
    cure: "Write alt=\"…\" with a description, or alt=\"\" for an image that only decorates.")
}

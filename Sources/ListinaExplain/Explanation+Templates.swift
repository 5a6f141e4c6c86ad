extension Explanation {
  static let malformedTemplate = Explanation(
    "a template that cannot be read",
    cause: """
      A tag in braces does not end, or a part that begins with '{{#' or '{{^' is not ended where it should be.
      """,
    example: Example(
      .template("not-found", "{{<layout}}\n{{$content}}{{#choices}}{{href}}{{/‸content}}\n{{/layout}}"),
      mended: .template(
        "not-found", "{{<layout}}\n{{$content}}{{#choices}}{{href}}{{/choices}}{{/content}}\n{{/layout}}")),
    cure: "Close the tag with '}}', or write '{{/name}}' where the part ends.")

  static let unknownName = Explanation(
    "a name that pages do not have",
    cause: """
      Templates may show the names that themes/README.md lists. An unknown one would leave a gap on the page,
      so it is an error before anything is published.
      """,
    example: Example(
      .template("not-found", "{{<layout}}\n{{$content}}{{‸page.titel}}{{/content}}\n{{/layout}}"),
      mended: .template("not-found", "{{<layout}}\n{{$content}}{{page.title}}{{/content}}\n{{/layout}}")),
    cure: "Write the name that the hint gives.")

  static let unknownPartial = Explanation(
    "a template that is not there",
    cause: "'{{> name}}' and '{{<name}}' show another template of the theme. It has none of this name.",
    example: Example(
      .template("not-found", "{{<‸layot}}\n{{$content}}404{{/content}}\n{{/layot}}"),
      mended: .template("not-found", "{{<layout}}\n{{$content}}404{{/content}}\n{{/layout}}")),
    cure: "Write the name that the hint gives, with its folder: '{{> partials/footer}}'.")

  static let unknownBlock = Explanation(
    "a block that the other template does not have",
    cause: """
      '{{$name}}' fills a block of the template that '{{<…}}' names. Without such a block, it would be shown
      nowhere.
      """,
    example: Example(
      .template("not-found", "{{<layout}}\n{{$‸contnet}}404{{/contnet}}\n{{/layout}}"),
      mended: .template("not-found", "{{<layout}}\n{{$content}}404{{/content}}\n{{/layout}}")),
    cure: "Write the name that the hint gives.")

  static let partialCycle = Explanation(
    "templates that show each other in a circle",
    cause: "A template that shows itself, perhaps by way of others, would never end.",
    example: Example(
      .template("partials/footer", "<p>{{> ‸partials/footer}}</p>"),
      mended: .template("partials/footer", "<p>{{site.name}}</p>")),
    cure: "Delete one of the steps that the message names.")

  static let notHTML = Explanation(
    "text where HTML is expected",
    cause: """
      Three braces show a value as it is, which is only for HTML that listina has made. A text in three braces
      could bring tags onto the page that nobody has looked at.
      """,
    example: Example(
      .template("not-found", "{{<layout}}\n{{$content}}{{{‸page.title}}}{{/content}}\n{{/layout}}"),
      mended: .template("not-found", "{{<layout}}\n{{$content}}{{page.title}}{{/content}}\n{{/layout}}")),
    cure: "Write two braces.")

  static let needsTripleBraces = Explanation(
    "HTML where text is expected",
    cause: """
      In two braces, this value would be shown with its tags for readers to see, as it is HTML already.
      """,
    example: Example(
      .template("policy", "{{<layout}}\n{{$content}}{{‸policy.article}}{{/content}}\n{{/layout}}"),
      mended: .template("policy", "{{<layout}}\n{{$content}}{{{policy.article}}}{{/content}}\n{{/layout}}")),
    cure: "Write three braces.")

  static let wrongKind = Explanation(
    "a name that is used as what it is not",
    cause: """
      Some names are texts, some are lists, and some have names below them. This one is used in a way that its
      kind does not allow, such as a list that is shown like a text.
      """,
    example: Example(
      .template("not-found", "{{<layout}}\n{{$content}}{{‸site}}{{/content}}\n{{/layout}}"),
      mended: .template("not-found", "{{<layout}}\n{{$content}}{{site.name}}{{/content}}\n{{/layout}}")),
    cure: """
      Write one of its names, '{{site.name}}', or go through a list: '{{#policies}}{{title}}{{/policies}}'.
      """)
}

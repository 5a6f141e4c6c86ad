extension Explanation {
  static let missingTheme = Explanation(
    "a theme that is not there",
    cause: """
      'theme' in site.yaml names a folder with templates, which decide how pages look. There is no such folder
      in the site's 'themes', nor among those that came with listina.
      """,
    example: Example(.site("theme: ‸plian"), mended: .site("theme: plain")),
    cure: "Write the name that the hint gives, or delete the line: the theme is then 'listina'.")

  static let unsupportedTheme = Explanation(
    "a theme for another version of listina",
    cause: """
      'contract' in theme.yaml says for which names of pages the theme is written. This version has others.
      """,
    example: Example(
      .file("themes/plain/theme.yaml", "name: plain\ncontract: 2"),
      mended: .file("themes/plain/theme.yaml", "name: plain\ncontract: 1")),
    cure: "Use a version of the theme that is for this contract, or another version of listina.")

  static let missingTemplate = Explanation(
    "a theme without a template that pages need",
    cause: """
      Each kind of page has a template of its own, and tables of records have one each. The theme lacks one.
      """,
    example: Example(
      .missing("themes/plain/templates/not-found.mustache"),
      mended: .file(
        "themes/plain/templates/not-found.mustache",
        "{{<layout}}\n{{$content}}\n{{#choices}}<a href=\"{{href}}\">{{name}}</a>{{/choices}}\n{{/content}}\n{{/layout}}"
      )
    ),
    cure: "Add the template that the message names, for example from the theme 'plain'.")

  static let missingArticle = Explanation(
    "a theme that does not show the policy once",
    cause: """
      A page must show the whole text of its policy, once: without it there is no policy, and twice would be
      two.
      """,
    example: Example(
      .template("policy", "{{<layout}}\n{{$content}}\n<h1>{{page.title}}</h1>\n{{/content}}\n{{/layout}}"),
      mended: .template(
        "policy", "{{<layout}}\n{{$content}}\n{{{policy.article}}}\n{{/content}}\n{{/layout}}")),
    cure: "Write '{{{policy.article}}}' in the template 'policy', in one place that is always shown.")

  static let unknownAsset = Explanation(
    "a style sheet names a file that is not there",
    cause: """
      The theme's 'assets' has no file of this name. Pages ask nothing of other sites, so it cannot be one of
      theirs.
      """,
    example: Example(
      .file("content/theme/assets/style.css", "body { background: url(‸paper.png) }"),
      mended: .file("content/theme/assets/style.css", "body { background: white }")),
    cure: "Write the name that the hint gives, or add the file to 'assets'.")

  static let unknownOption = Explanation(
    "an option that the theme does not have",
    cause: "What a site may choose of a theme is listed in its theme.yaml, and this is not on the list.",
    example: Example(.site("theme: {name: plain, options: {color: ‸red}}"), mended: .site("theme: plain")),
    cure: "Write the name that the hint gives, or delete the option.")

  static let missingStrings = Explanation(
    "a language in which the theme has no words",
    cause: """
      Words such as "Contents" and "Language" on the pages come from the theme, and it has none in this
      language. They are shown in another one, in the midst of a text in yours.
      """,
    example: Example(
      .site("locales: [en, cs]"), .missing("themes/plain/strings/cs.yaml"),
      .file("content/privacy/cs.md", "# Soukromí\n\nNa nic se neptáme."), mended: .site("locales: [en]"),
      .missing("content/privacy/cs.md")),
    cure: """
      Copy the words from the theme's file for English into the file that the message names, below a line
      'strings:' and indented by two spaces, and translate them.
      """)

  static let pluralForms = Explanation(
    "plural forms that do not fit their language",
    cause: """
      Where words stand beside a number, a string of the interface has one text for each plural category of its
      language, by CLDR: English has 'one' and 'other', Polish four. A form that the language does not have is
      never shown, and one that it needs is shown as 'other'. The number that the string shows chooses the form.
      """,
    example: Example(
      .file(
        "content/strings/en.yaml",
        """
        strings:
          outdatedNotice:
            one: "{policy.outdatedCount} part is older than the original."
            ‸many: "Many parts are older than the original."
            other: "{policy.outdatedCount} parts are older than the original."
        """),
      mended: .file(
        "content/strings/en.yaml",
        """
        strings:
          outdatedNotice:
            one: "{policy.outdatedCount} part is older than the original."
            other: "{policy.outdatedCount} parts are older than the original."
        """)),
    cure: "Write the forms that the hint names, no more and no fewer, and show one number in them.")

  static let unknownString = Explanation(
    "a word of the interface that does not exist",
    cause: """
      Words such as "Contents" have a name, by which templates show them and sites replace them. There is none
      of this name.
      """,
    example: Example(
      .file("content/strings/en.yaml", "strings:\n  contens: ‸On this page"),
      mended: .file("content/strings/en.yaml", "strings:\n  contents: On this page")),
    cure: "Write the name that the hint gives. All names are in the theme's folder 'strings'.")
}

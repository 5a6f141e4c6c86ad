extension Explanation {
  static let unknownLocale = Explanation(
    "a name of a language that is none here",
    cause: """
      Languages are named by tags, with a hyphen before a region: 'cs', 'pt-BR' (BCP 47). Browsers and search
      engines know no other spelling. A language that is named elsewhere must be in 'locales' in site.yaml too.
      """,
    example: Example(
      .site("locales: [en, ‸en_GB]"), .file("content/privacy/en-GB.md", "# Privacy\n\nWe ask for nothing."),
      mended: .site("locales: [en, en-GB]")),
    cure: "Write the tag as the hint says, or add the language to 'locales' in site.yaml.")

  static let unlistedLocale = Explanation(
    "a text in a language that the site does not have",
    cause: "'locales' in site.yaml says in which languages there are pages. This text is in none of them.",
    example: Example(
      .file("content/privacy/de.md", "# Datenschutz\n\nWir fragen nach nichts."),
      mended: .site("locales: [en, de]")),
    cure: "Add the language to 'locales' in site.yaml, or delete the file.")

  static let replacedLocale = Explanation(
    "a former name of a language or a country",
    cause: """
      Some tags were replaced by others: 'iw' by 'he', 'in' by 'id', 'zh-yue' by 'yue' (RFC 5646, section 4.5), and
      the United Kingdom is 'GB'. The old ones work here, but browsers and search engines may not know them.
      """,
    example: Example(
      .site("locales: [en, ‸en-UK]"), .file("content/privacy/en-UK.md", "# Privacy\n\nWe ask for nothing."),
      mended: .site("locales: [en, en-GB]"), .missing("content/privacy/en-UK.md"),
      .file("content/privacy/en-GB.md", "# Privacy\n\nWe ask for nothing.")),
    cure: "Write the new tag in 'locales', and rename the files that are named by the old one.")

  static let invalidBaseURL = Explanation(
    "an address at which no site can be",
    cause: """
      Search engines and other sites need the whole address of the site: with 'https://', and with nothing
      after '?' or '#'.
      """,
    example: Example(.site("baseURL: ‸example.com"), mended: .site("baseURL: https://example.com")),
    cure: """
      Write it as in the address bar of a browser. A path may follow the host: https://example.com/legal.
      """)

  static let invalidID = Explanation(
    "a folder whose name cannot be in an address",
    cause: """
      The name of a policy's folder stands in addresses of the site. It has small letters from a to z, digits
      and hyphens, and is neither a language of the site nor a name that listina uses itself.
      """,
    example: Example(
      .file("content/Terms of Use/en.md", "# Terms of Use"),
      mended: .missing("content/Terms of Use"), .file("content/terms-of-use/en.md", "# Terms of Use")),
    cure: "Rename the folder. What readers see is the title of the text, which may hold anything.")

  static let invalidSlug = Explanation(
    "a 'slug' or an alias that cannot be in an address",
    cause: """
      A slug is the last part of a page's address, and an alias an earlier one. They have small letters from a
      to z, digits and hyphens, and are neither a language of the site nor a name that listina uses itself.
      """,
    example: Example(
      .wholeText("---\nslug: ‸Privacy Policy\n---\n\n# Privacy"),
      mended: .wholeText("---\nslug: privacy-policy\n---\n\n# Privacy")),
    cure: "Write it as the hint says, or delete the line: the name of the policy's folder is then used.")

  static let missingAuthoritativeText = Explanation(
    "a policy without the text that counts",
    cause: """
      One language of each policy is the one that counts, and the others are translations of it: the first of
      the site's languages, unless policy.yaml names another. This policy has no text in it.
      """,
    example: Example(
      .file("content/terms/policy.yaml", "kind: terms"), mended: .file("content/terms/en.md", "# Terms")),
    cure: "Write the text, or say in policy.yaml which language counts: 'authoritative: cs'.")

  static let missingTranslation = Explanation(
    "a policy is not translated into every language",
    cause: """
      Readers of this language see the policy in another one, with a notice that says so, or are led to its page
      where site.yaml says 'fallback: omit'. Nothing is wrong; with --strict-translations it is an error.
      """,
    example: Example(
      .site("locales: [en, de]"),
      mended: .file("content/privacy/de.md", "# Datenschutz\n\nWir fragen nach nichts.")),
    cure: "Add the translation when you have it: one file, named by its language.")

  static let outdatedTranslation = Explanation(
    "a translation of an older text",
    cause: """
      Since the translation was accepted, parts of the authoritative text have changed, were added or removed.
      Its page says so and links to each of them. Nothing is wrong; with --strict-translations it is an error.
      """,
    cure: """
      See what has changed with 'listina status --locale de', translate it, and say that both match again with
      'listina accept privacy de'.
      """)

  static let damagedLock = Explanation(
    "a record that only listina should write",
    cause: """
      'listina accept' writes down in translations.lock which parts of a translation match the authoritative
      text. A line of the file was edited by hand, or two branches were merged and left their marks.
      """,
    example: Example(
      .file("content/privacy/translations.lock", "‸accepted"),
      mended: .missing("content/privacy/translations.lock")),
    cure: "Restore the file from version control, or delete it and accept the translations again.")

  static let untranslatedCopy = Explanation(
    "a text that is still in another language",
    cause: """
      A translation is often begun as a copy. This one has the very words of the authoritative text, so readers would get
      another language than the page says, and screen readers would read it out in the wrong one.
      """,
    example: Example(
      .site("locales: [en, de]"),
      .file("content/privacy/en.md", untranslated), .file("content/privacy/de.md", untranslated),
      mended: .missing("content/privacy/de.md")),
    cure: "Translate it, or delete the file until you have: readers then get the other text, with a notice.")

  private static let untranslated = """
    # Privacy

    We ask for nothing, and so we keep nothing. Whatever you write
    to us we answer, and delete as soon as the matter is settled.
    That is all that there is to say about it, today and tomorrow.
    """

  static let missingTitle = Explanation(
    "a text without a title",
    cause: """
      A title stands in the tab of the browser, in menus and in search results. It is the first heading of the
      text, or 'title' in the lines at its top; this text has neither, and is shown with the name of its
      folder.
      """,
    example: Example(
      .wholeText("We ask for nothing."), mended: .wholeText("# Privacy\n\nWe ask for nothing.")),
    cure: "Begin the text with '# ' and its title.")

  static let addressTaken = Explanation(
    "two pages or files at one address",
    cause: """
      Only one of them could be published there, and the other would be lost. Names that differ only in
      capitals count as one, as some systems do not tell them apart.
      """,
    example: Example(
      .file("content/terms/en.md", "---\nslug: ‸privacy\n---\n\n# Terms"),
      mended: .file("content/terms/en.md", "---\nslug: terms\n---\n\n# Terms")),
    cure: "Give one of them another slug, alias or name.")

  static let newerFormat = Explanation(
    "something that only a newer listina knows",
    cause: """
      The file or key belongs to a newer version of listina than this one. To go on as if it were not there
      could publish a text that is not meant to be public yet.
      """,
    example: Example(
      .file("content/privacy/translations.lock", "‸v2 accepted en"),
      mended: .missing("content/privacy/translations.lock")),
    cure: "Use a newer version ('listina --version' tells yours), or delete what is named.")

  static let emptySite = Explanation(
    "a site without policies",
    cause: "No folder in 'content' holds a policy, so the site has nothing to show but empty lists.",
    example: Example(
      .missing("content/privacy"), mended: .file("content/privacy/en.md", "# Privacy\n\nWe ask for nothing.")),
    cure: "Add a folder for a policy, and a text in it that is named by its language.")

  static let draftPolicy = Explanation(
    "a draft, which is not published",
    cause: """
      'draft: true' in policy.yaml keeps the policy out of the site while it is written. Nothing is wrong.
      """,
    example: Example(.policy("draft: true"), mended: .policy("draft: false")),
    cure: """
      See it with 'listina build --drafts', or in 'listina serve'. When it is ready, write 'draft: false' or delete
      the line, and it is published.
      """)

  static let localBaseURL = Explanation(
    "an address that leads to the reader's computer",
    cause: """
      'localhost' and 127.0.0.1 are the computer of whoever opens the page. Search engines, feeds and app stores are
      told this address, and would find nothing there.
      """,
    example: Example(
      .site("‸baseURL: http://localhost:8080"), mended: .site("baseURL: https://example.com")),
    cure: "Write the address at which the site will stand, or give it to the build with --base-url.")

  static let unreachableContact = Explanation(
    "an e-mail address that does not exist",
    cause: """
      Names that end with '.invalid' are kept free for examples (RFC 2606), so that nobody gets the mail. A new site
      begins with such an address, because only you know the right one.
      """,
    example: Example(
      .site("contact: {‸email: office@example.invalid}"),
      mended: .site("contact: {email: office@example.com}")),
    cure: "Write the address at which readers reach you. A policy without a contact helps nobody.")
}

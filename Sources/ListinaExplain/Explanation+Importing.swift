extension Explanation {
  static let nothingToImport = Explanation(
    "a folder without a text to import",
    cause: "An import makes policies of the files of Markdown in a folder. There is none in this one.",
    cure:
      "Name the folder that holds the texts: files that end with '.md', such as privacy/en.md or terms.md.")

  static let notImported = Explanation(
    "a file or a part that was left out",
    cause: """
      An import takes texts, and the images that they show. Other files are not part of a site of policies, and some
      parts of a text cannot stand in one. They stay where they are: nothing in the folder that is read changes.
      """,
    cure:
      "Look at what is named. What readers need goes into a text, or into content/static/ of the new site.")

  static let renamedPolicy = Explanation(
    "a policy with another id than its path says",
    cause: """
      The id of a policy is the name of its folder, made of small letters, digits and hyphens. Where a path gives no
      such name, or one that is taken, the import has chosen another.
      """,
    cure: "Rename the folder as you like, and the links that lead to it; 'listina check' finds them.")

  static let doubtfulLocale = Explanation(
    "a word that may be the name of a language",
    cause: """
      Some tags of languages are words too: 'it' is Italian, 'no' is Norwegian. Without other texts in that language, the
      import takes them for words. Names of languages and codes of countries, such as 'czech' and 'CZ', are no tags.
      """,
    cure: """
      If it is a language, do what the hint says, and import again into a new folder: rename the file, or name the
      language with --locale where it is the site's first. If it is none, all is well.
      """)

  static let lostAddress = Explanation(
    "a former address that will lead nowhere",
    cause: """
      The text had an address, or a redirect, that the new site cannot have: an alias is one name below a language,
      as in /en/old-name/. Links to it from elsewhere would break.
      """,
    cure: "Have your host redirect the old address to the new one, which the hint names.")

  static let movedKey = Explanation(
    "keys of front matter that now stand below 'extra'",
    cause: """
      Between the lines '---' of a text, Listina knows few keys. All others were kept below 'extra', where a theme may
      ask for them and nobody else does.
      """,
    cure: "Delete those that nobody needs. They do no harm.")

  static let placeholder = Explanation(
    "a value that stands for one only you know",
    cause: "The folder does not say this of the site, so the import wrote something that must not stay.",
    cure: "Write yours in site.yaml before you publish, or import again with the option that the hint names.")
}

extension Explanation {
  static let missingFile = Explanation(
    "a file or folder that is needed is not there",
    cause: """
      A site is a folder with 'content' in it, and 'content/site.yaml' in that. Perhaps the command was run in
      another folder, or a symbolic link leads to a file that was moved.
      """,
    example: Example(
      .missing("content/site.yaml"),
      mended: .file(
        "content/site.yaml",
        """
        name: Example
        baseURL: https://example.com
        locales: [en]
        contact: {email: office@example.com}
        """)),
    cure: """
      Run the command in the folder that holds 'content', or name that folder with --root. If the file is not
      there at all, write it.
      """)

  static let unreadableFile = Explanation(
    "a file that may not be read",
    cause: "The file is there, but the user who runs listina may not read it, or the disk reports an error.",
    cure: "Let that user read it, for example with 'chmod a+r FILE', or 'chmod a+rx FOLDER' for a folder.")

  static let fileTooLarge = Explanation(
    "a file that is too large, or too many files",
    cause: """
      A text or a YAML file can have up to 1 MiB, which is several hundred pages: more than that is most
      likely not a text. A site that seems to have millions of files most likely has links that lead round in
      circles.
      """,
    example: Example(
      .repeated("We keep your data safe.\n", times: 60_000), mended: .text("We keep your data safe.")),
    cure: """
      Shorten the text, or divide it among several policies. Images belong into the policy's folder 'media'.
      """)

  static let invalidUTF8 = Explanation(
    "a file that is not saved as UTF-8",
    cause: """
      Letters such as 'é' or 'ř' are stored in different ways. listina reads the one that is used everywhere
      today, UTF-8, and does not guess at others, as a wrong guess would change the text.
      """,
    example: Example(
      .oldFile("content/privacy/en.md", "# Privacy\n\nVisit us in the caf‸é."),
      mended: .wholeText("# Privacy\n\nVisit us in the café.")),
    cure: """
      Open the file in your editor, choose UTF-8 as the encoding (in 'Save as', most often), and save it.
      """)

  static let controlCharacter = Explanation(
    "a character that is no text",
    cause: """
      The file holds a character that cannot be seen and means nothing in a text. Such characters come with
      words copied from other programs, and browsers show nothing or a box for them.
      """,
    example: Example(
      .text("Write to us‸\u{08} at any time."), mended: .text("Write to us at any time.")),
    cure: "Delete it. If you cannot see it, delete the words around it and type them again.")

  static let linkLeavesSite = Explanation(
    "a symbolic link that leads out of the site",
    cause: """
      What is published must be in the site's folder: a link to elsewhere could publish a private file, and
      would be broken on every other machine.
      """,
    example: Example(
      .link("content/terms", to: "../../shared/terms"), mended: .file("content/terms/en.md", "# Terms")),
    cure: "Delete the link, and put a copy of the file or folder in its place.")

  static let linkLoop = Explanation(
    "a symbolic link that leads to itself",
    cause: """
      Following the link never ends: it leads to itself, to another link that leads back, or to a folder it is
      in.
      """,
    example: Example(.link("content/terms", to: "terms"), mended: .missing("content/terms")),
    cure: "Delete the link.")

  static let notAFile = Explanation(
    "something else where a file should be",
    cause: "A name that belongs to a file is that of a folder, or of a device or a pipe, which hold no text.",
    example: Example(
      .folder("content/cookies.yaml"),
      mended: .file(
        "content/cookies.yaml",
        """
        - id: session
          category: necessary
          lifetime: session
          purpose: Keeps you signed in
        """)),
    cure: "Delete or rename it, and put a file there if the site needs one.")

  static let unknownFile = Explanation(
    "a file that has no place in a site",
    cause: """
      Nothing reads a file of this name, so it would not be published. That is harmless for notes, but a text
      with a misspelt name would be missing from the site.
      """,
    example: Example(
      .file("content/privacy/notes.txt", "Ask Jana how long backups are kept."),
      mended: .missing("content/privacy/notes.txt")),
    cure: """
      Rename it as the hint says, or move it out of 'content'. Texts are named by their language, such as
      'en.md'; 'README.md' and names that begin with a dot are always yours.
      """)

  static let duplicateFile = Explanation(
    "two files of one name",
    cause: """
      A letter such as 'é' can be one character, or an 'e' and an accent. These names differ in that alone, so
      that neither people nor all systems can tell them apart. 'listina new' says the same where it would have to
      replace a text that is there.
      """,
    example: Example(
      .file("content/privacy/media/caf\u{E9}.txt", "Opening hours"),
      .file("content/privacy/media/cafe\u{301}.txt", "Opening hours"),
      mended: .missing("content/privacy/media/cafe\u{301}.txt")),
    cure: "Delete one of the two, or give it another name.")
}

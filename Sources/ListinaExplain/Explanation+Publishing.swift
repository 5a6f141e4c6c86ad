extension Explanation {
  static let foreignFile = Explanation(
    "a file of others where listina is to write",
    cause: """
      The output folder is replaced as a whole, which would delete what others have put there. listina only
      replaces what it wrote itself, which it knows by the file '.listina' in the folder. A new site, made by
      'init' or 'import', is written into an empty folder for the same reason.
      """,
    example: Example(
      .file("public/CNAME", "www.example.com"),
      mended: .missing("public/CNAME"), .file("content/static/CNAME", "www.example.com")),
    cure: """
      Files that are to be published go into 'content/static'. Move what you need there or elsewhere, delete
      the rest, or choose another folder with --output. To add a policy or a language to a site that is there,
      use 'listina new'.
      """)

  static let buildInProgress = Explanation(
    "another run is writing the same folder",
    cause: "Two runs that write to one folder at a time would mix two sites.",
    cure: "Wait until the other one has finished, or choose another folder with --output.")

  static let outputTrouble = Explanation(
    "the output cannot be written",
    cause: """
      The folder cannot be made or written: it may be full, belong to another user, or hold what the site is
      made from. What was published before is still there.
      """,
    example: nil,
    cure: "Do what the hint says, or choose another folder with --output.")

  static let interrupted = Explanation(
    "a build that was ended from outside",
    cause: """
      Someone pressed Ctrl-C, or the system ended the program. Nothing was published, and the old site is as
      it was.
      """,
    cure: "Run the command again.")

  static let portTaken = Explanation(
    "the preview cannot listen at its port",
    cause: """
      Another program listens at this port, perhaps another preview, or the system does not let you have it.
      """,
    cure: "End the other program, or choose another port with --port. Without --port a free one is found.")
}

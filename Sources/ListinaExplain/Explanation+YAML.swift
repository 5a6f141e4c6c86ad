extension Explanation {
  static let malformedYAML = Explanation(
    "YAML that cannot be read",
    cause: """
      YAML has few rules, but strict ones: a value that holds a colon and a space, or begins with a sign such
      as '[' or a quotation mark, needs quotes, and lines are indented by spaces and never by tabs.
      """,
    example: Example(.site("name: Terms‸: Example"), mended: .site("name: \"Terms: Example\"")),
    cure: "Do what the hint says at this place. When in doubt, put the value in quotes.")

  static let yamlAnchor = Explanation(
    "'&' at the start of a value",
    cause: """
      In YAML, '&' before a word gives the value a name, by which it can be repeated elsewhere. listina does
      not repeat values, so that each can be read where it stands.
      """,
    example: Example(.site("name: ‸&Sons Legal"), mended: .site("name: \"&Sons Legal\"")),
    cure: """
      Put the value in quotes if the '&' belongs to it. Otherwise delete the sign and the name after it.
      """)

  static let yamlAlias = Explanation(
    "'*' at the start of a value",
    cause: """
      In YAML, '*' before a word repeats a value that was given a name elsewhere. listina does not repeat
      values, so that each can be read where it stands.
      """,
    example: Example(.site("name: ‸*Example"), mended: .site("name: \"*Example\"")),
    cure: "Put the value in quotes if the '*' belongs to it. Otherwise write out what it stands for.")

  static let yamlTag = Explanation(
    "'!' at the start of a value",
    cause: """
      In YAML, '!' before a word says of which type a value is, and some programs run code for it. listina
      knows the types of its values and takes no such words.
      """,
    example: Example(.site("name: ‸!Example Legal"), mended: .site("name: \"!Example Legal\"")),
    cure: """
      Put the value in quotes if the '!' belongs to it. Otherwise delete the sign and the word after it.
      """)

  static let yamlMergeKey = Explanation(
    "'<<' as a key",
    cause: """
      In YAML, '<<' copies keys from elsewhere. listina does not, so that each value can be read where it
      stands.
      """,
    example: Example(
      .site("contact:\n  ‸<<: {name: Jana Nová}\n  email: office@example.com"),
      mended: .site("contact:\n  name: Jana Nová\n  email: office@example.com")),
    cure: "Write the keys out, each with its value.")

  static let duplicateKey = Explanation(
    "a key that is given twice",
    cause: """
      A key has one value. Which of the two is meant cannot be known, and taking one would lose the other.
      """,
    example: Example(
      .policy("kind: privacy\norder: 1\n‸kind: terms"), mended: .policy("kind: privacy\norder: 1")),
    cure: "Delete one of the two lines.")

  static let unknownKey = Explanation(
    "a key that does not exist",
    cause: "Nothing reads a key of this name, so the line has no effect. Most often it is misspelt.",
    example: Example(.policy("‸knd: privacy"), mended: .policy("kind: privacy")),
    cure: """
      Write the key that the hint names, or delete the line. Values of your own go below 'extra' in a text.
      """)

  static let missingKey = Explanation(
    "a key that must be given is not",
    cause: "The pages cannot be made without this value, and there is no sensible one to take in its place.",
    example: Example(
      .file("content/cookies.yaml", "- ‸id: session\n  lifetime: session"),
      mended: .file(
        "content/cookies.yaml", "- id: session\n  lifetime: session\n  purpose: Keeps you signed in")),
    cure: "Add the key with its value, on a line of its own, indented like those beside it.")

  static let wrongType = Explanation(
    "one kind of value where another belongs",
    cause: """
      Some keys have one value, some a list in brackets, some keys of their own below them, and some only
      'true' or 'false'. This one has another kind than its key takes.
      """,
    example: Example(.site("locales: ‸en"), mended: .site("locales: [en]")),
    cure: "Write it as the hint says. A list is '[one, two]', or a line with '- ' for each item.")

  static let invalidValue = Explanation(
    "a value that its key cannot have",
    cause: """
      The key only takes certain values, such as a day of the calendar, an address or one of a few words.
      """,
    example: Example(.policy("kind: ‸legal"), mended: .policy("kind: terms")),
    cure: "Write one of the values that the message or the hint names.")

  static let unclosedFrontMatter = Explanation(
    "lines at the top of a text that never end",
    cause: """
      A '---' in the first line begins the lines that are about the text, such as its title. They end at the
      next '---', and without it nobody can tell where the text begins.
      """,
    example: Example(
      .wholeText("‸---\ntitle: Privacy\n\n# Privacy"),
      mended: .wholeText("---\ntitle: Privacy\n---\n\n# Privacy")),
    cure: "Write '---' on a line of its own after the last key, or delete the first one.")
}

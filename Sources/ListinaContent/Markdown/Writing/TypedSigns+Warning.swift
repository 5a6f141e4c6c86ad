import ListinaModel

/// What is said of signs that are shown as they were typed.
extension TypedSigns {
  /// By what they are found in a line.
  var words: String {
    switch self {
    case .emphasis: "**"
    case .strikethrough: "~~"
    case .footnote: "[^"
    case .task(let text), .heading(let text), .marker(let text), .date(let text), .fence(let text): text
    case .emptyHeading: "#"
    case .commentEnd: "-->"
    case .reference: "]["
    case .contents(let text), .callout(let text), .lines(let text), .inHTML(let text),
      .indentedHTML(let text):
      text
    case .definition: ": "
    case .abbreviation: "*["
    case .link: "]("
    case .partedLink: "] ("
    case .rows: "|"
    case .grid: "+--"
    }
  }

  func warning(at place: SourcePlace) -> Diagnostic {
    .warning(.shownAsTyped, message, at: place, hint: hint)
  }

  private var message: String {
    switch self {
    case .footnote(let text): "'\(text)' is shown as you typed it: there are no footnotes"
    case .contents(let text): "'\(text)' is shown as you typed it"
    case .link, .partedLink: "'\(words)' is shown as you typed it: this is no link"
    case .rows, .grid: "these lines are shown as you typed them: this is no table"
    case .lines(let text): "lines run together here: '\(text)' begins no list"
    case .indentedHTML: "'\(words)' is shown as code: four spaces or more stand before it"
    case .inHTML: "'\(words)' is shown as you typed it: Markdown is not read within HTML"
    case .definition: "':' is shown as you typed it: there are no lists of definitions in Markdown"
    case .abbreviation: "'*[…]:' is shown as you typed it"
    case .reference: "'][' is shown as you typed it: no link of that name is defined"
    case .heading: "'\(words)' begins no heading: a space is missing after it"
    case .marker: "'\(words)' begins no list: a non-breaking space stands after it"
    case .date: "'\(words)' makes a list of this date"
    case .commentEnd: "'-->' is shown as you typed it: no comment ends here"
    case .emptyHeading: "this heading has no words"
    case .fence: "'\(words)' has no end: all that follows is code"
    case .emphasis, .strikethrough, .callout, .task: "'\(words)' is shown as you typed it"
    }
  }

  private var hint: String {
    switch self {
    case .emphasis:
      "leave no space between it and the words that it is for; beside letters or quotation marks write '<strong>' and '</strong>'; '\\*' shows the sign"
    case .strikethrough: "write '<s>' and '</s>', or '\\~' for the sign"
    case .footnote: "write the note where it belongs, or a number in '<sup>'; '\\[' shows the bracket"
    case .contents: "remove it: pages have a table of contents where their theme shows one"
    case .callout:
      "write '> **Note:** …', or put '<div class=\"note\">' and '</div>' around it with empty lines"
    case .reference: "write '[words](address)', or the line '[name]: address' below; '\\[' shows the bracket"
    case .task: "write '- ' without it, or '☐' or '☑'"
    case .heading: "write '\(words) ' and the words"
    case .marker: "write a plain space in its place"
    case .date: "write '\(words.dropLast())\\.' to show it, or let the line begin with another word"
    case .commentEnd:
      "the comment ended at the '-->' before it: remove this one, and hide or remove what stands between"
    case .emptyHeading: "write words after it, or remove it"
    case .fence: "write '\(words)' on a line of its own where the code ends"
    case .definition: "write '<dl><dt>term</dt><dd>words</dd></dl>', or a list; '\\:' shows the sign"
    case .abbreviation: "write '<abbr title=\"…\">…</abbr>' where it stands in the text; '\\*' shows the sign"
    case .link: "an address has no spaces: write '%20' or '[words](<address>)'; '\\]' shows the bracket"
    case .partedLink: "write '](' without the space"
    case .grid: "write rows as '| a | b |', with '|---|---|' on a line below the first"
    case .rows: "write '|---|---|' on a line below the first, with as many cells as that has"
    case .lines:
      "begin the lines with '- ' or '1. ', or end them with a backslash, or put empty lines between them"
    case .indentedHTML: "indent HTML after an empty line by less than four spaces, or remove that line"
    case .inHTML: "put an empty line after the tag and one before its end, or write it in HTML"
    }
  }
}

internal import ListinaModel

/// Says in plain words why the parser stopped.
///
/// The parser names what it expected; what the writer did is read off the source around the place.
struct YAMLExplanation {
  let source: YAMLSource
  let failure: YAMLFailure
  /// Where the innermost list or mapping begins whose end was not read.
  let innermost: YAMLMark?

  var diagnostic: Diagnostic {
    switch failure.place {
    case .byte(let offset): unreadableByte(at: offset)
    case .mark(let mark): explanation(at: mark)
    }
  }

  /// A tag as it is written: the parser resolves `!!int` to `tag:yaml.org,2002:int`.
  static func written(tag: String) -> String {
    let prefix = "tag:yaml.org,2002:"
    return tag.hasPrefix(prefix) ? "!!" + tag.dropFirst(prefix.count) : tag
  }

  private func explanation(at mark: YAMLMark) -> Diagnostic {
    byContext(at: mark) ?? byProblem(at: mark) ?? error(failure.problem.lowercased(), at: mark)
  }

  /// Explains by what was being read.
  private func byContext(at mark: YAMLMark) -> Diagnostic? {
    let begin = failure.contextMark
    if failure.problem.contains("tab character") || startsNoToken && character(at: mark) == "\t" {
      return error("a tab is used for indentation", at: mark, hint: "use spaces")
    }
    switch failure.context {
    case "while scanning an alias": return sign("*", .yamlAlias)
    case "while scanning an anchor": return sign("&", .yamlAnchor)
    case "while scanning a block scalar": return opening(at: begin)
    case "while scanning a tag", "while parsing a tag": return tag(at: begin)
    case "while parsing a quoted scalar":
      return error(
        "'\\' begins an escape that YAML does not know", at: mark,
        hint: "write '\\\\', or use single quotes")
    case let context where context.hasSuffix("directive"):
      return error("directives ('%YAML', '%TAG') are not allowed", at: begin, hint: "delete the line")
    default: return nil
    }
  }

  /// Explains by what the parser missed.
  private func byProblem(at mark: YAMLMark) -> Diagnostic? {
    switch failure.problem {
    case "mapping values are not allowed in this context": return colon(at: mark)
    case "could not find expected ':'": return missingColon
    case "found undefined tag handle": return tag(at: mark)
    case "found unexpected ':'":
      return error("a text that holds ':' needs quotes here", at: mark, hint: "put the text in quotes")
    case "block sequence entries are not allowed in this context":
      return error(
        "a list cannot begin on the line of its key", at: mark,
        hint: "begin a new line for '- ', or put the text in quotes")
    case "found unexpected end of stream", "found unexpected document indicator":
      return error(
        "the quote that opens here is never closed", at: failure.contextMark,
        hint: "close it, or put the text in the other kind of quotes if the quote belongs to it")
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'": return bracket(at: mark)
    case "did not find expected key", "did not find expected '-' indicator",
      "did not find expected <document start>":
      return misplaced(at: mark)
    case "did not find expected node content", "mapping keys are not allowed in this context":
      return opening(at: mark)
    default: return startsNoToken ? opening(at: mark) : nil
    }
  }

  private var startsNoToken: Bool { failure.problem == "found character that cannot start any token" }

  private func unreadableByte(at offset: Int) -> Diagnostic {
    let place = source.place(source.mark(ofByte: offset))
    if failure.problem == "control characters are not allowed" {
      return .error(.controlCharacter, "control characters are not allowed", at: place, hint: "delete it")
    }
    return .error(.invalidUTF8, "the text is not valid UTF-8 here", at: place, hint: "save the file as UTF-8")
  }

  private func colon(at mark: YAMLMark) -> Diagnostic {
    let before = source.line(mark.line).prefix(mark.column)
    let hasKey = zip(before, before.dropFirst()).contains { $0 == ":" && $1 == " " }
    if hasKey {
      return error(
        "a text that holds ': ' or ends with ':' needs quotes", at: mark, hint: "put the text in quotes")
    }
    return error(
      "a key stands where the text above goes on", at: mark,
      hint: "begin the keys of one level in the same column, and put a text that holds ':' in quotes")
  }

  private var missingColon: Diagnostic {
    let line = source.line(failure.contextMark.line).dropFirst(failure.contextMark.column)
    let text = String(String.UnicodeScalarView(line))
    if let colon = line.firstIndex(of: ":"), colon + 1 < line.endIndex {
      return error(
        "a space is missing after ':'", at: YAMLMark(line: failure.contextMark.line, column: colon),
        hint: "write 'key: value'")
    }
    return error(
      "'\(text.excerpt)' has no ':'", at: failure.contextMark,
      hint: "write 'key: value', or indent the line if it belongs to the text above")
  }

  private func bracket(at mark: YAMLMark) -> Diagnostic {
    let opened = failure.contextMark
    guard mark.line == opened.line, character(at: mark) != nil else { return unclosed(at: opened) }
    return error(
      "\(failure.problem.dropFirst("did not find expected ".count)) is missing here", at: mark,
      hint: "separate entries with ',' and put texts that hold ':' or brackets in quotes")
  }

  /// What ends a line too early or begins it too far left or right.
  private func misplaced(at mark: YAMLMark) -> Diagnostic {
    let before = source.line(mark.line).prefix(mark.column)
    guard let last = before.last(where: { $0 != " " }) else { return misplacedLine(at: mark) }
    if last == "\"" || last == "'" {
      return error(
        "the text goes on after its closing quote", at: mark,
        hint: last == "'"
          ? "put all of it in quotes, and write '' for an apostrophe"
          : "put all of it in quotes, and write \\\" for a quote")
    }
    if last == "]" || last == "}" {
      return error("the text goes on after '\(last)'", at: mark, hint: "put all of it in quotes")
    }
    return error("'\(rest(of: mark).excerpt)' is not expected here", at: mark)
  }

  private func misplacedLine(at mark: YAMLMark) -> Diagnostic {
    if character(at: mark) == ":" { return error("a key is missing before ':'", at: mark) }
    return error(
      "this line belongs to nothing above", at: mark,
      hint: "begin the keys, or the '-' of a list, of one level in the same column")
  }

  private func unclosed(at mark: YAMLMark) -> Diagnostic {
    let isList = character(at: mark) == "["
    return error(
      "the '\(isList ? "[" : "{")' that opens here is never closed", at: mark,
      hint: "close it with '\(isList ? "]" : "}")', or put the text in quotes if it belongs to it")
  }

  private func opening(at mark: YAMLMark) -> Diagnostic {
    guard let character = character(at: mark) else {
      // Only brackets let the parser reach the end of the text in search of a value.
      return innermost.map { unclosed(at: $0) } ?? error("a value is missing here", at: mark)
    }
    return error(
      "a text cannot begin with '\(character)' unless it is quoted", at: mark, hint: "put the text in quotes")
  }

  private func sign(_ sign: String, _ id: DiagnosticID) -> Diagnostic {
    .error(
      id, "a text cannot begin with '\(sign)' unless it is quoted", at: source.place(failure.contextMark),
      hint: "put the text in quotes")
  }

  private func tag(at mark: YAMLMark) -> Diagnostic {
    let begin = failure.context.hasSuffix("a tag") ? failure.contextMark : mark
    let tag = String(
      String.UnicodeScalarView(source.line(begin.line).dropFirst(begin.column).prefix { $0 != " " }))
    return .error(
      .yamlTag, "tags ('\(tag.excerpt)') are not allowed", at: source.place(begin),
      hint: "put the text in quotes if '!' belongs to it, else delete the tag")
  }

  private func error(_ message: String, at mark: YAMLMark, hint: String? = nil) -> Diagnostic {
    .error(.malformedYAML, message, at: source.place(mark), hint: hint)
  }

  private func character(at mark: YAMLMark) -> Unicode.Scalar? {
    source.line(mark.line).dropFirst(mark.column).first
  }

  private func rest(of mark: YAMLMark) -> String {
    String(String.UnicodeScalarView(source.line(mark.line).dropFirst(mark.column)))
  }
}

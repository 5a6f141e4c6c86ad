import ListinaModel

/// What the marks of one text stand for.
struct VariableMarks {
  let marks: [SourceScanner.Mark]
  let variables: Variables
  private var reported: Set<Int> = []
  private var nearestNames = NearestNames()

  init(_ marks: [SourceScanner.Mark], variables: Variables) {
    self.marks = marks
    self.variables = variables
  }

  /// The text as written, marks undone: code shows what its writer typed; nil for a mark that none wrote.
  func written(_ index: Int) -> String? { marks.indices.contains(index) ? marks[index].written : nil }

  /// Whether a mark stands for a character reference that HTML does not allow.
  func isReference(_ index: Int) -> Bool {
    guard marks.indices.contains(index), case .reference = marks[index].kind else { return false }
    return true
  }

  /// Whether a mark stands for an attribute list that is alone on its line.
  func isAlone(_ index: Int) -> Bool {
    marks.indices.contains(index) && marks[index].kind == .attributes(.alone)
  }

  /// Whether a mark begins a cell of a table.
  func isCell(_ index: Int) -> Bool {
    guard marks.indices.contains(index), case .cell = marks[index].kind else { return false }
    return true
  }

  /// Whether a mark stands for `<{{name}}>`.
  func isAutolink(_ index: Int) -> Bool {
    guard marks.indices.contains(index), case .autolink = marks[index].kind else { return false }
    return true
  }

  /// A piece of Markdown as it was written.
  func written(_ text: UnsafeBufferPointer<UInt8>) -> String {
    var bytes: [UInt8] = []
    for piece in MarkedText(text) {
      switch piece {
      case .plain(let run): bytes += run
      case .mark(let index):
        if isAlone(index) {
          bytes.removeLast(min(SourceScanner.headingSign.count, bytes.count))
        }
        bytes += (written(index) ?? "\u{FFFD}").utf8
      case .forbidden: bytes += "\u{FFFD}".utf8
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The value of a mark's variable; each problem is found once.
  mutating func value(_ index: Int, places: inout SourcePlaces) -> Result<String, Problem> {
    guard marks.indices.contains(index) else { return .failure(.forgedMark) }
    let mark = marks[index]
    switch mark.kind {
    case .variable(let name), .autolink(let name):
      if Variables.isName(name), let value = variables.value(of: name) { return .success(value) }
    // Where an attribute list can belong to something, it was taken out before.
    case .attributes, .dashes: return .success(mark.written)
    case .cell, .footnote: return .success("")
    case .opening, .reference, .foreignTag, .comment: break
    }
    guard reported.insert(index).inserted else { return .failure(.reported) }
    let offset = mark.range.lowerBound - (mark.kind == .comment ? CommentReader.opening.count : 0)
    return .failure(.found(problem(with: mark, at: places.place(atOffset: offset))))
  }

  /// Whether every variable in a text has a value.
  func hasValues(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    MarkedText(text).allSatisfy { piece in
      guard case .mark(let index) = piece, marks.indices.contains(index) else { return true }
      switch marks[index].kind {
      case .variable(let name), .autolink(let name): return variables.value(of: name) != nil
      case .opening, .foreignTag: return false
      default: return true
      }
    }
  }

  enum Problem: Error {
    case found(Diagnostic)
    /// It was found before.
    case reported
    /// A mark that the scanner did not write.
    case forgedMark
  }

  private mutating func problem(with mark: SourceScanner.Mark, at place: SourcePlace) -> Diagnostic {
    switch mark.kind {
    case .reference(let scalar): .forbiddenReference(to: scalar, at: place)
    case .opening:
      .error(
        .malformedVariable, "'{{' has no '}}' after it on its line", at: place,
        hint: "write '{{name}}', or '\\{{' to show braces")
    case .variable(let name), .autolink(let name): problem(with: name, mark, at: place)
    case .foreignTag:
      .foreignTag(mark.written, at: place)
    case .comment:
      .error(
        .rawHTML, "readers would see this comment", at: place,
        hint: "begin it on a line of its own, or end it on its line with '-->'; '\\<' shows the sign")
    case .attributes, .dashes, .cell, .footnote:
      .error(.malformedAttributes, "'\(mark.written)' cannot stand here", at: place, hint: "remove it")
    }
  }

  private mutating func problem(
    with name: String, _ mark: SourceScanner.Mark, at place: SourcePlace
  ) -> Diagnostic {
    if name.hasPrefix("<") || name.hasPrefix("%") || name.contains("|") {
      return .foreignTag(mark.written, at: place)
    }
    if let table = mark.tableName { return problem(withTable: table, mark, at: place) }
    guard Variables.isName(name) else {
      return .error(
        .malformedVariable, "'\(mark.written)' is no variable", at: place,
        hint: "write '{{name}}', or '\\{{' to show braces")
    }
    let nearest = nearestNames.find { [names = variables.names] in NearestName.find(name, among: names) }
    let cure = nearest.map { "write '{{\($0)}}'" } ?? "add '\(name)' to 'variables' in content/site.yaml"
    return .error(
      .unknownVariable, "unknown variable '\(name)'", at: place,
      hint: cure + ", or '\\{{' to show braces")
  }
}

extension Diagnostic {
  /// The error for what Liquid, Jinja or Hugo would have replaced.
  fileprivate static func foreignTag(_ written: String, at place: SourcePlace) -> Diagnostic {
    .error(
      .foreignTag, "'\(written)' is for another generator", at: place,
      hint: "write the text that it stands for, or a variable such as '{{name}}'; '\\{' shows a brace")
  }

  /// The error for a character reference to what must not stand in a page.
  static func forbiddenReference(to scalar: Unicode.Scalar, at place: SourcePlace) -> Diagnostic {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let name = String(repeating: "0", count: max(0, 4 - code.count)) + code
    return .error(
      .controlCharacter, "character reference to U+\(name), which HTML does not allow", at: place,
      hint: "remove it")
  }
}

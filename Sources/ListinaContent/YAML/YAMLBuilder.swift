internal import ListinaModel

/// Puts a value together from events, without recursion, and refuses what the reader does not allow.
struct YAMLBuilder {
  private static let deepest = 64
  private static let mostErrors = 100

  private let source: YAMLSource
  private var open: [YAMLCollection] = []
  private var root: YAMLValue?
  private var hasDocument = false
  /// Some part has no value that could be used.
  private var isUnreadable = false
  private var isStopped = false
  private(set) var diagnostics = DiagnosticList()

  init(source: YAMLSource) { self.source = source }

  var value: YAMLValue? {
    if isUnreadable { return nil }
    return root
      ?? YAMLValue(
        .scalar(text: "", isPlain: true), at: SourcePlace(source.file, line: source.firstLine, column: 1))
  }

  /// Where the innermost list or mapping begins that has not ended.
  var innermost: YAMLMark? { open.last?.mark }

  /// Takes one event and says whether to read on.
  mutating func add(_ event: YAMLEvent) -> Bool {
    if let anchor = event.anchor { refuseAnchor(anchor, event) }
    if let tag = event.tag { refuseTag(tag, event) }
    switch event.kind {
    case .documentStart(let hasDirectives):
      startDocument(event, hasDirectives: hasDirectives)
    case .alias(let name):
      refuseAlias(name, event)
    case .scalar(let text, let isPlain):
      let place = source.place(event.mark)
      // Bytes that are control characters, or that such and noncharacters begin with.
      let isUnclear = text.utf8.contains { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 >= 0xEF }
      let value = YAMLValue(
        .scalar(text: isUnclear ? checked(text, at: place) : text, isPlain: isPlain), at: place)
      self.place(value)
    case .sequenceStart:
      start(event, isMapping: false)
    case .mappingStart:
      start(event, isMapping: true)
    case .end:
      if let done = open.popLast() {
        if done.isKey { refuseKey() } else { place(done.value) }
      }
    }
    return !isStopped
  }

  /// Ends with what the parser could not pass, unless an error on its line already says why.
  mutating func stop(at diagnostic: Diagnostic) {
    isUnreadable = true
    let isExplained = diagnostics.all.contains { $0.place?.line == diagnostic.place?.line }
    if !isExplained { diagnostics.add(diagnostic) }
  }

  private mutating func startDocument(_ event: YAMLEvent, hasDirectives: Bool) {
    if hasDirectives {
      report(
        .malformedYAML, "directives ('%YAML', '%TAG') are not allowed", event,
        hint: "delete the lines that begin with '%'")
    }
    if hasDocument {
      report(
        .malformedYAML, "only one document may stand here", event,
        hint: "delete the line '---' and what follows")
      isStopped = true
      isUnreadable = true
    }
    hasDocument = true
  }

  private mutating func start(_ event: YAMLEvent, isMapping: Bool) {
    guard open.count < Self.deepest else {
      report(.malformedYAML, "lists and mappings are nested deeper than \(Self.deepest) levels", event)
      isStopped = true
      isUnreadable = true
      return
    }
    var collection = YAMLCollection(isMapping: isMapping, mark: event.mark, place: source.place(event.mark))
    if open.last?.expectsKey == true {
      collection.isKey = true
      isUnreadable = true
      reportCollectionAsKey(event)
    }
    open.append(collection)
  }

  /// `{{office}}` without quotes is a mapping whose key is a mapping.
  private mutating func reportCollectionAsKey(_ event: YAMLEvent) {
    if case .mappingStart(isFlow: true) = event.kind, let outer = open.last,
      outer.mark == YAMLMark(line: event.mark.line, column: event.mark.column - 1)
    {
      diagnostics.add(
        .error(
          .malformedYAML, "a text cannot begin with '{{' unless it is quoted", at: outer.place,
          hint: "put the text in quotes"))
    } else {
      report(.malformedYAML, "a key must be a text", event, hint: "write 'key: value'")
    }
  }

  /// Puts a finished value where it belongs: at the top, in a list, or as a key or value of a mapping.
  private mutating func place(_ value: YAMLValue) {
    guard let last = open.indices.last else {
      root = value
      return
    }
    guard open[last].expectsKey else { return open[last].append(value) }
    guard case .scalar(let text, let isPlain) = value.content else { return refuseKey() }
    if text.isEmpty {
      diagnostics.add(.error(.malformedYAML, "a key is missing before ':'", at: value.place))
      isUnreadable = true
      refuseKey()
    } else if text == "<<", isPlain {
      diagnostics.add(
        .error(
          .yamlMergeKey, "merge keys ('<<') are not allowed", at: value.place, hint: "write the keys out"))
      isUnreadable = true
      refuseKey()
    } else if let first = open[last].line(ofKey: text) {
      diagnostics.add(
        .error(
          .duplicateKey, "'\(text.excerpt)' is given twice, first on line \(first)", at: value.place,
          hint: "delete one of them"))
      refuseKey()
    } else {
      open[last].key = .text(text, value.place)
    }
    stopAfterTooManyErrors()
  }

  private mutating func refuseKey() {
    guard let last = open.indices.last else { return }
    open[last].key = .refused
  }

  private mutating func refuseAnchor(_ name: String, _ event: YAMLEvent) {
    report(
      .yamlAnchor, "anchors ('&\(name.excerpt)') are not allowed", event,
      hint: "put the text in quotes if '&' belongs to it, else delete '&\(name.excerpt)'")
  }

  private mutating func refuseTag(_ tag: String, _ event: YAMLEvent) {
    report(
      .yamlTag, "tags ('\(YAMLExplanation.written(tag: tag).excerpt)') are not allowed", event,
      hint: "put the text in quotes if '!' belongs to it, else delete the tag")
  }

  private mutating func refuseAlias(_ name: String, _ event: YAMLEvent) {
    report(
      .yamlAlias, "aliases ('*\(name.excerpt)') are not allowed", event,
      hint: "put the text in quotes if '*' belongs to it, else write the value out")
    isUnreadable = true
    guard let last = open.indices.last else { return }
    if open[last].expectsKey { refuseKey() } else { open[last].skipValue() }
  }

  /// A text without what the file itself must not hold, and escapes in quotes can make.
  private mutating func checked(_ text: String, at place: SourcePlace) -> String {
    guard let scalar = text.unicodeScalars.first(where: Self.isForbidden) else { return text }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let name = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    diagnostics.add(
      .error(.controlCharacter, "the text holds the control character \(name)", at: place, hint: "delete it"))
    stopAfterTooManyErrors()
    // What else is said of the text must be readable.
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { Self.isForbidden($0) ? "\u{FFFD}" : $0 }))
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.properties.generalCategory == .control && scalar != "\n" && scalar != "\t")
      || scalar.properties.isNoncharacterCodePoint
  }

  private mutating func report(_ id: DiagnosticID, _ message: String, _ event: YAMLEvent, hint: String? = nil)
  {
    diagnostics.add(.error(id, message, at: source.place(event.mark), hint: hint))
    stopAfterTooManyErrors()
  }

  /// A file that is not YAML at all could otherwise give an error a byte.
  private mutating func stopAfterTooManyErrors() {
    guard !isStopped, diagnostics.all.count >= Self.mostErrors else { return }
    isStopped = true
    isUnreadable = true
    diagnostics.add(
      .error(
        .malformedYAML, "more than \(Self.mostErrors - 1) errors, the rest was not read",
        at: diagnostics.all.last?.place))
  }
}

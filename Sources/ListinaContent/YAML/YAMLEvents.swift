// The only importer of libyaml. Its events are used directly, not Yams' `Node`: composing a node forgets which
// values had an anchor and follows aliases, so a small file can grow without end.
internal import CYaml

/// Reads UTF-8 text as a stream of YAML events.
struct YAMLEvents {
  let bytes: UnsafeBufferPointer<UInt8>

  /// Hands each event to `visit` until it returns false, the text ends or the parser cannot go on.
  ///
  /// - Parameter visit: returns whether to read on.
  /// - Returns: why the parser stopped before the end, or nil.
  func read(_ visit: (YAMLEvent) -> Bool) -> YAMLFailure? {
    // The parser aborts the program when it is given no address.
    guard let start = bytes.baseAddress else { return nil }
    // On the heap, because the parser keeps a pointer to itself.
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    defer { parser.deallocate() }
    guard yaml_parser_initialize(parser) == 1 else { return failure(of: parser.pointee) }
    defer { yaml_parser_delete(parser) }
    // Otherwise two bytes at the start could make it UTF-16.
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, start, bytes.count)

    while true {
      var event = yaml_event_t()
      guard yaml_parser_parse(parser, &event) == 1 else { return failure(of: parser.pointee) }
      defer { yaml_event_delete(&event) }
      if event.type == YAML_STREAM_END_EVENT { return nil }
      if let event = translated(event), !visit(event) { return nil }
    }
  }

  private func translated(_ event: yaml_event_t) -> YAMLEvent? {
    let mark = mark(event.start_mark)
    switch event.type {
    case YAML_DOCUMENT_START_EVENT:
      let start = event.data.document_start
      let hasDirectives =
        start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
      return YAMLEvent(kind: .documentStart(hasDirectives: hasDirectives), mark: mark)
    case YAML_ALIAS_EVENT:
      return YAMLEvent(kind: .alias(name: text(event.data.alias.anchor) ?? ""), mark: mark)
    case YAML_SCALAR_EVENT:
      let scalar = event.data.scalar
      let content = String(
        decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
      return YAMLEvent(
        kind: .scalar(text: content, isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE),
        anchor: text(scalar.anchor), tag: text(scalar.tag), mark: mark)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return YAMLEvent(
        kind: .sequenceStart, anchor: text(start.anchor), tag: text(start.tag), mark: mark)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return YAMLEvent(
        kind: .mappingStart(isFlow: start.style == YAML_FLOW_MAPPING_STYLE), anchor: text(start.anchor),
        tag: text(start.tag), mark: mark)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return YAMLEvent(kind: .end, mark: mark)
    default:
      return nil
    }
  }

  private func failure(of parser: yaml_parser_t) -> YAMLFailure {
    let isReading = parser.error == YAML_READER_ERROR
    return YAMLFailure(
      problem: parser.problem.map { String(cString: $0) } ?? "not enough memory",
      place: isReading
        ? .byte(offset: Int(parser.problem_offset)) : .mark(mark(parser.problem_mark)),
      context: parser.context.map { String(cString: $0) } ?? "",
      contextMark: mark(parser.context_mark))
  }

  private func mark(_ mark: yaml_mark_t) -> YAMLMark {
    YAMLMark(line: Int(mark.line), column: Int(mark.column))
  }

  private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    pointer.map { String(cString: $0) }
  }
}

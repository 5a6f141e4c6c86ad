/// One step of reading YAML: a text, or the beginning or end of something that holds others.
struct YAMLEvent {
  enum Kind {
    /// `hasDirectives` when lines such as `%YAML 1.2` stand before the document.
    case documentStart(hasDirectives: Bool)
    case alias(name: String)
    case scalar(text: String, isPlain: Bool)
    case sequenceStart
    /// `isFlow` when written with braces.
    case mappingStart(isFlow: Bool)
    /// The end of the innermost sequence or mapping.
    case end
  }

  var kind: Kind
  var anchor: String?
  var tag: String?
  /// Where it begins.
  var mark: YAMLMark
}

/// A place in the text that the parser was given.
struct YAMLMark: Equatable {
  /// From 0.
  var line: Int
  /// From 0, in Unicode scalars.
  var column: Int
}

/// Why the parser could not go on, in its own words.
struct YAMLFailure: Equatable {
  enum Place: Equatable {
    case mark(YAMLMark)
    /// Of a byte that is no text.
    case byte(offset: Int)
  }

  /// What is wrong, for example `mapping values are not allowed in this context`.
  var problem: String
  /// Where it was noticed.
  var place: Place
  /// What was being read, for example `while scanning a quoted scalar`; may be empty.
  var context: String
  /// Where that began.
  var contextMark: YAMLMark
}

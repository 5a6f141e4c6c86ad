import ListinaModel

/// What can be wrong with a template: the message stands here, the place where it is found.
struct TemplateProblem {
  let id: DiagnosticID
  /// What the problem is about, so that it is told once however often it is met.
  let subject: String
  let message: String
  let hint: String?

  init(_ id: DiagnosticID, _ subject: String, _ message: String, hint: String? = nil) {
    self.id = id
    self.subject = subject
    self.message = message
    self.hint = hint
  }

  /// Text fit for a message: on one line, not longer than 60 scalars.
  static func quotable(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard scalars.count < 60 else { return String(scalars) + "…" }
      scalars.append(scalar.value < 0x20 || scalar.value == 0x7F ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }

  /// `write 'x'` for the nearest name, or else the first few names there are.
  static func suggestion(
    for name: String, among names: [String], prefix: String = "", otherwise: String = "known here"
  ) -> String? {
    if let nearest = NearestName.find(name, among: names) { return "write '\(prefix)\(nearest)'" }
    guard !names.isEmpty else { return nil }
    return "\(otherwise): \(names.prefix(8).joined(separator: ", "))\(names.count > 8 ? ", …" : "")"
  }
}

/// A problem and the byte offset of its name in the template.
struct LocatedProblem {
  let problem: TemplateProblem
  let offset: Int

  init(_ problem: TemplateProblem, at offset: Int) {
    self.problem = problem
    self.offset = offset
  }
}

// Of tags
extension TemplateProblem {
  private static func malformed(_ subject: String, _ message: String, hint: String? = nil) -> Self {
    Self(.malformedTemplate, subject, message, hint: hint)
  }

  static func unclosedTag(_ start: String) -> Self {
    let start = quotable(start)
    return malformed(start, "the tag '\(start)' is never closed", hint: "close it with '}}'")
  }

  static func unclosedTriple(_ name: String) -> Self {
    malformed(name, "the tag '{{{\(quotable(name))}}' lacks a brace", hint: "close it with '}}}'")
  }

  static let delimiters = malformed(
    "=", "tags cannot be given other delimiters", hint: "write tags in '{{' and '}}'")

  static func dynamicName(_ name: String) -> Self {
    malformed(
      name, "the name of a template cannot be computed: '\(quotable(name))'", hint: "write the name itself")
  }

  static let emptyTag = malformed("", "a tag without a name")

  static func notAName(_ name: String) -> Self {
    malformed(
      name, "'\(quotable(name))' is not a name",
      hint: "names are letters, digits, '-' and '_', with dots between them")
  }

  static func strayClose(_ tag: TemplateTag) -> Self {
    malformed(
      tag.name.text, "'\(tag.written)' closes nothing",
      hint: "remove it, or open '\(quotable(tag.name.text))' before it")
  }

  static func mismatchedClose(_ tag: TemplateTag, open: TemplateTag) -> Self {
    malformed(
      tag.name.text, "'\(tag.written)' stands where '\(open.written)' is still open",
      hint: "write '{{/\(quotable(open.name.text))}}' first")
  }

  static func unclosedSection(_ tag: TemplateTag) -> Self {
    malformed(
      tag.name.text, "'\(tag.written)' is never closed",
      hint: "write '{{/\(quotable(tag.name.text))}}' where it ends")
  }

  static func tooDeep(_ limit: Int) -> Self {
    malformed(
      "depth", "tags are nested more than \(limit) deep", hint: "nest less, or make a part of it a partial")
  }

  static func textInParent(_ text: String, parent: String) -> Self {
    malformed(
      text,
      "'\(quotable(text))' would not be shown: it stands between the blocks of '{{<\(quotable(parent))}}'",
      hint: "put it into a block, or into a comment '{{! … }}'")
  }

  static func repeatedOverride(_ block: String, parent: String) -> Self {
    malformed(
      block, "the block '\(quotable(block))' is given to '\(quotable(parent))' twice",
      hint: "keep one of them")
  }
}

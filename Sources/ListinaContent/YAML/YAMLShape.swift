package import ListinaModel

/// What a value should look like and what it becomes: `.text`, `.list(of: .date)`, `.mapping { … }`.
///
/// A value that does not fit gives an error at its place and no result; reading goes on, so that one run reports all.
package struct YAMLShape<Value> {
  /// Which kinds of content it takes.
  let kinds: YAMLKinds
  /// Completes "must be …", for example `a list`.
  let expectation: String
  /// Turns content of one of its kinds into a value.
  private let convert: (_ value: YAMLValue, _ subject: YAMLSubject, inout DiagnosticList) -> Value?

  init(
    _ kinds: YAMLKinds, _ expectation: String,
    convert: @escaping (_ value: YAMLValue, _ subject: YAMLSubject, inout DiagnosticList) -> Value?
  ) {
    self.kinds = kinds
    self.expectation = expectation
    self.convert = convert
  }

  /// Reads a whole document.
  ///
  /// - Parameters:
  ///   - value: what `YAMLReader` returned; an empty document counts as a mapping or a list without entries.
  ///   - name: how messages call it, for example `'site.yaml'` or `the front matter`.
  ///   - diagnostics: takes errors and warnings.
  /// - Returns: nil with at least one error when the document does not fit.
  package func read(_ value: YAMLValue, named name: String, into diagnostics: inout DiagnosticList) -> Value?
  {
    var value = value
    if value.isEmpty, kinds.contains(.mapping) {
      value = YAMLValue(.mapping([]), at: value.place)
    } else if value.isEmpty, kinds == .sequence {
      value = YAMLValue(.sequence([]), at: value.place)
    }
    return read(value, as: YAMLSubject(name), into: &diagnostics)
  }

  func read(_ value: YAMLValue, as subject: YAMLSubject, into diagnostics: inout DiagnosticList) -> Value? {
    guard kinds.contains(YAMLKinds(of: value)) else {
      diagnostics.add(mismatch(value, subject))
      return nil
    }
    return convert(value, subject, &diagnostics)
  }

  private func mismatch(_ value: YAMLValue, _ subject: YAMLSubject) -> Diagnostic {
    guard !value.isEmpty else {
      return .error(
        .wrongType, "\(subject.name) must be \(expectation), but is empty", at: value.place,
        hint: kinds.contains(.scalar) ? "write '' for a text without letters" : nil)
    }
    return .error(
      .wrongType, "\(subject.name) must be \(expectation), not \(YAMLKinds(of: value).name)", at: value.place,
      hint: hint(for: value))
  }

  /// How a mapping is written, for those who wrote something else or forgot to indent it.
  static var mappingHint: String {
    "write its keys and their values on the lines below, each with two spaces before it"
  }

  private func hint(for value: YAMLValue) -> String? {
    guard case .scalar(let text, _) = value.content else {
      return kinds == .scalar ? "put the text in quotes if brackets, braces or ':' belong to it" : nil
    }
    if kinds.contains(.sequence) { return "write '[\(text.excerpt)]'" }
    return text.contains(":") ? "write a space after ':'" : Self.mappingHint
  }
}

// Static, so that they can be written where a shape is expected: `.list(of: .placed(.text))`.
extension YAMLShape {
  /// A shape with its value made into another one, which cannot fail: `.converted(.text) { Theme(name: $0) }`.
  package static func converted<Plain>(
    _ shape: YAMLShape<Plain>, _ convert: @escaping (Plain) -> Value
  ) -> YAMLShape {
    checked(shape) { value, _, _ in convert(value) }
  }

  /// A shape with a rule that its value has to pass.
  ///
  /// `check` returns nil after it has added an error at the place it is given.
  package static func checked<Plain>(
    _ shape: YAMLShape<Plain>,
    _ check: @escaping (_ value: Plain, _ place: SourcePlace, inout DiagnosticList) -> Value?
  ) -> YAMLShape {
    YAMLShape(shape.kinds, shape.expectation) { value, subject, diagnostics in
      guard let plain = shape.convert(value, subject, &diagnostics) else { return nil }
      return check(plain, value.place, &diagnostics)
    }
  }

  /// A shape with the place of its value, for checks that come later.
  package static func placed<Plain>(_ shape: YAMLShape<Plain>) -> YAMLShape where Value == Placed<Plain> {
    checked(shape) { value, place, _ in Placed(value, at: place) }
  }

  /// The first shape or, for content of a kind that it does not take, the other one.
  package static func either(_ first: YAMLShape, or other: YAMLShape) -> YAMLShape {
    let expectation = "\(first.expectation) or \(other.expectation)"
    return YAMLShape(first.kinds.union(other.kinds), expectation) { value, subject, diagnostics in
      let shape = first.kinds.contains(YAMLKinds(of: value)) ? first : other
      return shape.convert(value, subject, &diagnostics)
    }
  }
}

/// What a message calls the value it is about.
struct YAMLSubject {
  let name: String

  init(_ name: String) { self.name = name }
  init(key: String) { self.name = "'\(key.excerpt)'" }

  var entry: YAMLSubject { YAMLSubject(name.hasPrefix("an entry of ") ? name : "an entry of \(name)") }
}

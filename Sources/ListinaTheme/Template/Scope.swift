/// The names that a template can use at one level, in the order in which a ``Record`` holds their values.
///
/// `strings` is reserved for interface strings: a field of that name cannot be reached.
package struct Scope: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    package let name: String
    /// One line for the table of the theme contract.
    package let summary: String
    package let shape: Shape

    package init(_ name: String, _ shape: Shape, _ summary: String) {
      self.name = name
      self.shape = shape
      self.summary = summary
    }
  }

  package let fields: [Field]
  private let positions: [String: Int]

  /// A scope of these fields; of two with the same name the first counts.
  package init(_ fields: [Field]) {
    self.fields = fields
    positions = Dictionary(
      fields.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
  }

  /// The scope of a list's plain texts, each of which is `{{.}}`.
  package static func texts(_ summary: String) -> Scope { Scope([Field(".", .text, summary)]) }

  package func position(of name: String) -> Int? { positions[name] }

  var names: [String] { fields.map(\.name) }
}

extension Scope {
  /// A record of these values, empty for the names not given; throws for a name or kind that the scope lacks.
  package func record(_ values: [String: Value]) throws(ScopeMismatch) -> Record {
    for name in values.keys.sorted() where position(of: name) == nil {
      throw ScopeMismatch(name: name, trouble: .unknownName)
    }
    let record = Record(fields.map { values[$0.name] ?? Value(emptyFor: $0.shape) })
    if let mismatch = mismatch(in: record) { throw mismatch }
    return record
  }

  /// The first place at which a record does not fit, with its dotted name, or nil.
  package func mismatch(in record: Record) -> ScopeMismatch? {
    for (position, field) in fields.enumerated() {
      guard position < record.values.count else {
        return ScopeMismatch(name: field.name, trouble: .missingValue)
      }
      if let mismatch = field.mismatch(in: record.values[position]) { return mismatch }
    }
    return record.values.count > fields.count ? ScopeMismatch(name: "", trouble: .surplusValue) : nil
  }
}

extension Scope.Field {
  fileprivate func mismatch(in value: Value) -> ScopeMismatch? {
    switch (shape, value) {
    case (.text, .text), (.number, .number), (.flag, .flag), (.html, .html), (.open, .open),
      (.record, .record(nil)):
      nil
    case (.record(let scope), .record(let record?)): scope.mismatch(in: record)?.below(name)
    case (.list(let scope), .list(let records)):
      records.lazy.compactMap { scope.mismatch(in: $0)?.below(name) }.first
    default: ScopeMismatch(name: name, trouble: .wrongKind)
    }
  }
}

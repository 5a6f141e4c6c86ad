package import ListinaModel

/// The entries of a mapping whose keys have a meaning, read by name.
package struct YAMLFields {
  private let entries: [YAMLEntry]
  /// Where the mapping begins.
  package let place: SourcePlace
  private var known: [String] = []
  /// Who has so many unknown keys has a file of another kind, and is helped by no list of them.
  private static let mostUnknown = 50
  private var diagnostics = DiagnosticList()

  init(_ entries: [YAMLEntry], at place: SourcePlace) {
    self.entries = entries
    self.place = place
  }

  /// The value of a key, or nil when the key or its value is not there, or does not fit (an error).
  package mutating func optional<Value>(_ key: String, _ shape: YAMLShape<Value>) -> Value? {
    guard let value = entry(key)?.value, !value.isEmpty else { return nil }
    return shape.read(value, as: YAMLSubject(key: key), into: &diagnostics)
  }

  /// The value of a key, or nil with an error when the key or its value is not there, or does not fit.
  package mutating func required<Value>(_ key: String, _ shape: YAMLShape<Value>) -> Value? {
    guard let entry = entry(key) else {
      add(.error(.missingKey, "'\(key)' is missing", at: place, hint: "add '\(key): …'"))
      return nil
    }
    guard !entry.value.isEmpty else {
      add(
        .error(
          .missingKey, "'\(key)' has no value", at: entry.keyPlace,
          hint: shape.kinds == .mapping
            ? YAMLShape<Value>.mappingHint : "write \(shape.expectation) after '\(key):'"))
      return nil
    }
    return shape.read(entry.value, as: YAMLSubject(key: key), into: &diagnostics)
  }

  /// Whether a key says true: not there is false, and without a value is an error, as nobody knows what was meant.
  package mutating func flag(_ key: String) -> Bool {
    guard entries.contains(where: { $0.key == key }) else { return optional(key, .flag) ?? false }
    return required(key, .flag) ?? false
  }

  /// Where a key was written, or where the mapping begins when it was not.
  package func place(of key: String) -> SourcePlace {
    entries.first { $0.key == key }?.keyPlace ?? place
  }

  /// Takes an error or warning that only the reader of this mapping can find.
  package mutating func add(_ diagnostic: Diagnostic) { diagnostics.add(diagnostic) }

  /// What was found, and a warning for each key that nobody asked for.
  consuming func finish() -> DiagnosticList {
    let keys = Set(known)
    let unknown = entries.filter { !keys.contains($0.key) }
    let free = keys.subtracting(unknown.isEmpty ? [] : entries.map(\.key))
    for entry in unknown.prefix(Self.mostUnknown) {
      add(
        .warning(
          .unknownKey, "unknown key '\(entry.key.excerpt)'", at: entry.keyPlace,
          hint: hint(for: entry.key, among: free)))
    }
    if let next = unknown.dropFirst(Self.mostUnknown).first {
      add(
        .warning(
          .unknownKey, "\(unknown.count - Self.mostUnknown) more keys are unknown", at: next.keyPlace,
          hint: "known keys are \(quoted(known))"))
    }
    return diagnostics
  }

  private mutating func entry(_ key: String) -> YAMLEntry? {
    known.append(key)
    return entries.first { $0.key == key }
  }

  private func hint(for key: String, among free: Set<String>) -> String? {
    if let nearest = NearestName.find(key, among: free) { return "write '\(nearest)'" }
    guard !known.isEmpty else { return nil }
    return "known keys are \(quoted(known))"
  }

  private func quoted(_ names: [String]) -> String { names.map { "'\($0)'" }.joined(separator: ", ") }
}

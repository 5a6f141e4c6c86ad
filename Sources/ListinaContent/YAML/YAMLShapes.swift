package import ListinaModel

extension YAMLShape where Value == YAMLValue {
  /// Anything, as it was written.
  package static var anything: Self { Self(.any, "a value") { value, _, _ in value } }
}

extension YAMLShape where Value == String {
  /// A text exactly as it was written: `no`, `1.10` and `2026-11-22` are texts too.
  package static var text: Self {
    Self(.scalar, "a text") { value, _, _ in
      if case .scalar(let text, _) = value.content { text } else { nil }
    }
  }
}

extension YAMLShape where Value == Bool {
  /// `true` or `false`, nothing else and not in quotes.
  package static var flag: Self {
    Self(.scalar, "true or false") { value, subject, diagnostics in
      guard case .scalar(let text, let isPlain) = value.content else { return nil }
      if isPlain, text == "true" { return true }
      if isPlain, text == "false" { return false }
      diagnostics.add(
        .error(
          .wrongType, "\(subject.name) must be true or false, not '\(text.excerpt)'", at: value.place,
          hint: hint(for: text)))
      return nil
    }
  }

  private static func hint(for text: String) -> String {
    switch text.lowercased() {
    case "true", "yes", "on", "y", "1": "write true, without quotes"
    case "false", "no", "off", "n", "0": "write false, without quotes"
    default: "write true or false, without quotes"
    }
  }
}

extension YAMLShape where Value == CalendarDate {
  /// A day, written `YYYY-MM-DD`.
  package static var date: YAMLShape<CalendarDate> {
    Self(.scalar, "a date") { value, subject, diagnostics in
      guard case .scalar(let text, _) = value.content else { return nil }
      if let date = CalendarDate(text) { return date }
      diagnostics.add(
        .error(
          .invalidValue, "\(subject.name) must be a date, not '\(text.excerpt)'", at: value.place,
          hint: "write a day of the calendar as YYYY-MM-DD, for example 2026-01-31"))
      return nil
    }
  }
}

extension YAMLShape where Value: CaseIterable & RawRepresentable<String> {
  /// One of the type's names.
  package static var choice: Self {
    Self(.scalar, "a text") { value, subject, diagnostics in
      guard case .scalar(let text, _) = value.content else { return nil }
      if let choice = Value(rawValue: text) { return choice }
      let names = Value.allCases.map(\.rawValue)
      let allowed = names.map { "'\($0)'" }.joined(separator: ", ")
      let nearest = NearestName.find(text, among: names)
      diagnostics.add(
        .error(
          .invalidValue, "\(subject.name) must be one of \(allowed), not '\(text.excerpt)'", at: value.place,
          hint: nearest.map { "write '\($0)'" }))
      return nil
    }
  }
}

extension YAMLShape {
  /// A list, without the entries that do not fit.
  package static func list<Entry>(of entry: YAMLShape<Entry>) -> YAMLShape<[Entry]> where Value == [Entry] {
    Self(.sequence, "a list") { value, subject, diagnostics in
      guard case .sequence(let entries) = value.content else { return nil }
      return entries.compactMap { entry.read($0, as: subject.entry, into: &diagnostics) }
    }
  }

  /// A mapping whose keys are names that the writer chooses, in the order written, without the entries that do not fit.
  package static func entries<Entry>(of entry: YAMLShape<Entry>) -> YAMLShape<[Named<Entry>]>
  where Value == [Named<Entry>] {
    Self(.mapping, "a mapping") { value, _, diagnostics in
      guard case .mapping(let entries) = value.content else { return nil }
      return entries.compactMap { written in
        entry.read(written.value, as: YAMLSubject(key: written.key), into: &diagnostics)
          .map { Named(written.key, $0, at: written.keyPlace) }
      }
    }
  }

  /// A mapping whose keys have a meaning; a key for which `read` does not ask is a warning.
  ///
  /// `read` asks for every key that may stand there, whatever it finds.
  package static func mapping(_ read: @escaping (inout YAMLFields) -> Value?) -> YAMLShape {
    Self(.mapping, "a mapping") { value, _, diagnostics in
      guard case .mapping(let entries) = value.content else { return nil }
      var fields = YAMLFields(entries, at: value.place)
      let result = read(&fields)
      diagnostics.add(contentsOf: fields.finish())
      return result
    }
  }
}

import Foundation
import ListinaModel

extension YAMLShape where Value == String {
  /// A text that says something.
  static var nonemptyText: Self {
    // YAML takes `~` for no value at all, and a page would show it.
    .rule(
      { !$0.allSatisfy(\.isWhitespace) && $0 != "~" }, "stands for nothing",
      hint: "write what should be shown")
  }

  /// An e-mail address as `mailto:` takes it: no spaces, one `@`, a host after it.
  static var emailAddress: Self {
    .rule(isEmailAddress, "is no e-mail address", hint: "write it as in 'name@example.com'")
  }

  static var webAddress: Self {
    .rule(
      { text in
        ["https://", "http://"].contains { text.hasPrefix($0) && text != $0 }
          && !text.contains(where: \.isWhitespace)
      },
      "is no web address", hint: "write it with 'https://'")
  }

  /// What a link at the foot of a page may lead to.
  static var footerAddress: Self {
    .rule(
      { text in
        let schemes = ["https://", "http://", "mailto:", "tel:"]
        guard !text.contains(where: { $0.isWhitespace || $0 == "\\" }), !text.hasPrefix("//") else {
          return false
        }
        return text.hasPrefix("/") || schemes.contains { text.hasPrefix($0) && text != $0 }
      },
      "is no address for a link",
      hint:
        "write a path of this site that starts with '/', or an address with 'https://', 'mailto:' or 'tel:'")
  }

  /// The name of a folder below `themes/`.
  static var themeName: Self {
    .rule(
      { name in
        !name.isEmpty && !name.hasPrefix(".") && name.utf8.count <= 64
          && name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
      }, "is no name of a theme", hint: "write the name of a folder of themes/")
  }

  /// An IANA time zone that this system knows.
  static var timezone: Self {
    .checked(.text) { text, place, diagnostics in
      if TimeZone(identifier: text) != nil { return text }
      let nearest = NearestName.find(text, among: TimeZone.knownTimeZoneIdentifiers)
      diagnostics.add(
        .error(
          .invalidValue, "unknown time zone '\(text)'", at: place,
          hint: nearest.map { "write '\($0)'" } ?? "write an IANA name, for example 'Europe/Prague'"))
      return nil
    }
  }

  private static func rule(
    _ holds: @escaping (String) -> Bool, _ trouble: String, hint: String
  ) -> Self {
    .checked(.text) { text, place, diagnostics in
      if holds(text) { return text }
      let message = text.allSatisfy(\.isWhitespace) ? "a text with nothing in it" : "'\(text)' \(trouble)"
      diagnostics.add(.error(.invalidValue, message, at: place, hint: hint))
      return nil
    }
  }

  /// What `emailAddress` takes.
  package static func isEmailAddress(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[1].contains(".") else { return false }
    let forbidden = "<>()[]\\,;:\"&?#'"
    return parts[1].split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
      && !text.contains { $0.isWhitespace || forbidden.contains($0) }
  }
}

extension YAMLShape where Value == [String: String] {
  /// Variables, whose names may be nested: `office: {city: Praha}` is `office.city`.
  static var variables: Self {
    .checked(.anything) { value, place, diagnostics in
      var variables: [String: String] = [:]
      flatten(value, "", into: &variables, &diagnostics)
      return variables
    }
  }

  private static func flatten(
    _ value: YAMLValue, _ prefix: String, into variables: inout [String: String],
    _ diagnostics: inout DiagnosticList
  ) {
    switch value.content {
    case .scalar where prefix.isEmpty, .sequence where prefix.isEmpty:
      let kind = YAMLKinds(of: value).name
      diagnostics.add(
        .error(
          .wrongType, "'variables' must be a mapping, not \(kind)", at: value.place,
          hint: "write 'name: value' for each variable"))
    case .scalar(let text, _): variables[prefix] = text
    case .mapping(let entries):
      for entry in entries {
        let name = prefix.isEmpty ? entry.key : "\(prefix).\(entry.key)"
        if let problem = problem(with: name, at: entry.keyPlace) {
          diagnostics.add(problem)
        } else if variables[name] != nil {
          diagnostics.add(
            .error(
              .duplicateKey, "the variable '\(name)' is given twice", at: entry.keyPlace, hint: "keep one"))
        } else {
          flatten(entry.value, name, into: &variables, &diagnostics)
        }
      }
    case .sequence:
      diagnostics.add(
        .error(
          .wrongType, "'\(prefix)' must be a text or a mapping, not a list", at: value.place,
          hint: "put the text in quotes if brackets belong to it"))
    }
  }

  private static func problem(with name: String, at place: SourcePlace) -> Diagnostic? {
    guard Variables.isName(name) else {
      return .error(
        .invalidValue, "'\(name)' is no name for a variable", at: place,
        hint: "use letters, digits, '-' and '_'")
    }
    guard let first = name.split(separator: ".").first, ["name", "contact", "policy"].contains(first) else {
      return nil
    }
    return .error(
      .invalidValue, "the variable '\(name)' is built in", at: place, hint: "give it another name")
  }
}

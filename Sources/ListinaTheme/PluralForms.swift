import ListinaModel

/// Reads the plural forms of interface strings, and says where they are not those that CLDR has for their language.
struct PluralForms {
  private(set) var diagnostics = DiagnosticList()
  private var rules: [LocaleTag: PluralRules] = [:]
  /// Strings that were checked before: a file can serve several locales.
  private var seen: Set<SourcePlace> = []

  /// A string's text or forms; `file` is the locale that its file is for.
  mutating func content(
    of message: ThemeSource.Message, named key: String, in file: LocaleTag
  ) -> MessageCatalog.Message.Content {
    switch message.content {
    case .text(let text): return .text(text)
    case .plural(let forms):
      if seen.insert(message.place).inserted { check(forms, of: message, named: key, in: file) }
      return .plural(
        forms.compactMap { form in
          PluralCategory(rawValue: form.category).map { MessageCatalog.Form($0, form.text, at: form.place) }
        })
    }
  }

  private mutating func check(
    _ forms: [ThemeSource.Message.Form], of message: ThemeSource.Message, named key: String,
    in file: LocaleTag
  ) {
    let rules = rules[file] ?? PluralRules(file)
    self.rules[file] = rules
    let needed = "'\(file)' needs \(Self.list(rules.needed))"
    for form in forms {
      guard let category = PluralCategory(rawValue: form.category) else {
        diagnostics.add(
          .error(.pluralForms, "'\(form.category)' is no plural category", at: form.place, hint: needed))
        continue
      }
      guard !rules.categories.contains(category) else { continue }
      diagnostics.add(
        .warning(
          .pluralForms, "no number has the plural form '\(category.rawValue)' in '\(file)'", at: form.place,
          hint: "delete it: \(needed)"))
    }
    let missing = rules.needed.filter { category in
      !forms.contains { $0.category == category.rawValue }
    }
    guard !missing.isEmpty else { return }
    // Numbers of another category are shown with the form 'other' for the time being.
    let isOne = missing.count == 1
    diagnostics.add(
      Diagnostic(
        missing.contains(.other) ? .error : .warning, .pluralForms,
        "the string '\(key)' lacks the plural form\(isOne ? "" : "s") \(Self.list(missing))",
        at: message.place, hint: "add \(isOne ? "it" : "them"): \(needed)"))
  }

  /// `'one', 'few' and 'other'`
  private static func list(_ categories: [PluralCategory]) -> String {
    let names = categories.map { "'\($0.rawValue)'" }
    guard let last = names.last, names.count > 1 else { return names.joined() }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

import ListinaModel

extension YAMLShape where Value == AcceptedFinding {
  /// An entry of `accepted` in `policy.yaml`, as the diagnostic prints it.
  static var acceptedFinding: Self {
    .mapping { fields in
      let finding = fields.required("finding", .parityFinding)
      let locale = fields.required("locale", .locale)
      let reason = fields.required("reason", .nonemptyText)
      let anchor = fields.optional("anchor", .nonemptyText)
      let original = fields.optional("original", .text)
      let translation = fields.optional("translation", .text)
      guard let finding, let locale, let reason else { return nil }
      guard original != nil || translation != nil else {
        fields.add(
          .error(
            .missingKey, "'original' and 'translation' are missing", at: fields.place,
            hint: "copy the entry from the diagnostic: it says what each text has"))
        return nil
      }
      var accepted = AcceptedFinding(finding, in: locale, reason: reason, at: fields.place)
      accepted.anchor = anchor
      accepted.original = original
      accepted.translation = translation
      return accepted
    }
  }
}

extension YAMLShape where Value == DiagnosticID {
  /// A finding that compares texts: what else is said of a site cannot be accepted.
  fileprivate static var parityFinding: Self {
    .checked(.text) { text, place, diagnostics in
      if let id = DiagnosticID(rawValue: text), known.contains(text) { return id }
      let nearest = NearestName.find(text, among: known)
      diagnostics.add(
        .error(
          .invalidValue, "'\(text.excerpt)' is no finding that can be accepted", at: place,
          hint: nearest.map { "write '\($0)'" }
            ?? "known findings are \(known.map { "'\($0)'" }.joined(separator: ", "))"))
      return nil
    }
  }

  private static var known: [String] {
    DiagnosticID.allCases.map(\.rawValue).filter { $0.hasPrefix("parity-") }
  }
}

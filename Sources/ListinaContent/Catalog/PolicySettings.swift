import ListinaModel

/// What `policy.yaml` says.
struct PolicySettings: Sendable {
  var kind: PolicyKind?
  var authoritative: Placed<LocaleTag>?
  var order: Int?
  var isDraft = false
  var aliases: [LocaleTag: [Policy.Alias]] = [:]
  var accepted: [AcceptedFinding] = []
}

extension YAMLShape where Value == PolicySettings {
  static var policySettings: Self {
    .mapping { fields in
      var settings = PolicySettings()
      settings.kind = fields.optional("kind", .choice)
      settings.authoritative = fields.optional("authoritative", .placed(.locale))
      settings.order = fields.optional("order", .wholeNumber)
      settings.isDraft = fields.flag("draft")
      settings.aliases = fields.optional("aliases", .aliases) ?? [:]
      settings.accepted = fields.optional("accepted", .list(of: .acceptedFinding)) ?? []
      return settings
    }
  }
}

extension YAMLShape where Value == Int {
  static var wholeNumber: Self {
    .checked(.text) { text, place, diagnostics in
      if let number = Int(text), abs(number) < 1_000_000, text == String(number) { return number }
      diagnostics.add(
        .error(
          .invalidValue, "'\(text)' is no whole number", at: place, hint: "write digits, for example '10'"))
      return nil
    }
  }
}

extension YAMLShape where Value == [LocaleTag: [Policy.Alias]] {
  /// Former slugs per locale: a list, or one.
  static var aliases: Self {
    .checked(.entries(of: .either(.converted(.alias) { [$0] }, or: .list(of: .alias)))) {
      entries, _, diagnostics in
      var aliases: [LocaleTag: [Policy.Alias]] = [:]
      for entry in entries {
        guard let locale = LocaleTag.read(entry.name, at: entry.place, into: &diagnostics) else { continue }
        aliases[locale] = entry.value
      }
      return aliases
    }
  }
}

extension YAMLShape where Value == Policy.Alias {
  static var alias: Self {
    .checked(.slug) { slug, place, _ in Policy.Alias(slug: slug, place: place) }
  }
}

extension YAMLShape where Value == Slug {
  static var slug: Self {
    .checked(.text) { text, place, diagnostics in
      if let slug = Slug(text) { return slug }
      diagnostics.add(
        .error(
          .invalidSlug, "'\(text)' is no slug", at: place,
          hint: Slug.suggestion(for: text).map { "write '\($0)'" } ?? Slug.rule))
      return nil
    }
  }
}

import ListinaModel

extension YAMLShape where Value == Site {
  /// `site.yaml`
  static var site: Self {
    .mapping { fields in
      let name = fields.required("name", .nonemptyText)
      let baseURLPlace = fields.place(of: "baseURL")
      let baseURL = fields.required("baseURL", .baseURL)
      let locales = fields.required("locales", .locales)
      let contact = fields.required("contact", .contact)
      let theme = fields.optional("theme", .theme)
      let timezone = fields.optional("timezone", .timezone)
      let footer = fields.optional("footer", .list(of: .footerLink))
      let variables = fields.optional("variables", .variables)
      let typography = fields.optional("typography", .typography)
      let fallback = fields.optional("fallback", .fallback)
      guard let name, let baseURL, let locales, let contact else { return nil }
      var site = Site(name: name, baseURL: baseURL, locales: locales, contact: contact)
      site.baseURLPlace = baseURLPlace
      if let theme { site.theme = theme }
      if let timezone { site.timezone = timezone }
      site.footer = footer ?? []
      site.variables = variables ?? [:]
      if let typography { site.typography = typography }
      if let fallback { site.fallback = fallback }
      return site
    }
  }
}

extension YAMLShape where Value == BaseURL {
  static var baseURL: Self {
    .checked(.text) { text, place, diagnostics in
      if let url = BaseURL(text) { return url }
      diagnostics.add(
        .error(
          .invalidBaseURL, "'\(text)' is no address for a site", at: place, hint: BaseURL.cure(for: text)))
      return nil
    }
  }
}

extension YAMLShape where Value == Contact {
  static var contact: Self {
    .mapping { fields in
      let place = fields.place(of: "email")
      let email = fields.required("email", .emailAddress)
      if let email, isUnreachable(email) { fields.add(unreachable(email, at: place)) }
      let name = fields.optional("name", .text)
      let url = fields.optional("url", .webAddress)
      let address = fields.optional("address", .addressLines)
      return email.map { Contact(email: $0, name: name, url: url, address: address ?? []) }
    }
  }
}

extension YAMLShape where Value == Contact {
  /// Names that never lead anywhere (RFC 6761, section 6.4), as in a site that was just started.
  private static func isUnreachable(_ email: String) -> Bool { email.lowercased().hasSuffix(".invalid") }

  private static func unreachable(_ email: String, at place: SourcePlace) -> Diagnostic {
    .warning(
      .unreachableContact, "nobody gets what is sent to '\(email)'", at: place,
      hint: "write the address at which readers reach you")
  }
}

extension YAMLShape where Value == [String] {
  /// A postal address: a text of several lines, or a list of lines.
  static var addressLines: Self {
    .either(
      .converted(.text) { $0.split(separator: "\n").map(String.init) }, or: .list(of: .text))
  }
}

extension YAMLShape where Value == ThemeChoice {
  static var theme: Self {
    .either(
      .converted(.placed(.themeName)) { ThemeChoice(name: $0.value, options: [:], place: $0.place) },
      or: .mapping { fields in
        let name = fields.required("name", .placed(.themeName))
        let options = fields.optional("options", .entries(of: .placed(.text)))
        let chosen = (options ?? []).map {
          ($0.name, ThemeChoice.Option(text: $0.value.value, place: $0.value.place))
        }
        return name.map {
          ThemeChoice(name: $0.value, options: Dictionary(chosen) { first, _ in first }, place: $0.place)
        }
      })
  }
}

extension YAMLShape where Value == Typography {
  /// `false` for none, or what is not to be as it is without the key.
  static var typography: Self {
    .either(
      .converted(.flag) { $0 ? Typography() : Typography(spaces: false) },
      or: .mapping { fields in
        var typography = Typography()
        if let spaces = fields.optional("spaces", .flag) { typography.spaces = spaces }
        if let quotes = fields.optional("quotes", .flag) { typography.quotes = quotes }
        return typography
      })
  }
}

extension YAMLShape where Value == FallbackMode {
  static var fallback: Self {
    .checked(.text) { text, place, diagnostics in
      if let mode = FallbackMode(rawValue: text) { return mode }
      let meant =
        switch text.lowercased() {
        case "true", "yes", "on", "original", "authoritative": "show"
        case "false", "no", "off", "none", "hide", "skip": "omit"
        default: NearestName.find(text, among: FallbackMode.allCases.map(\.rawValue))
        }
      diagnostics.add(
        .error(
          .invalidValue, "'fallback' must be 'show' or 'omit', not '\(text.excerpt)'", at: place,
          hint: meant.map { "write '\($0)'" }
            ?? "write 'show' for a page with the authoritative text, or 'omit' for no page"))
      return nil
    }
  }
}

extension YAMLShape where Value == FooterLink {
  static var footerLink: Self {
    .mapping { fields in
      let place = fields.place(of: "href")
      let label = fields.required("label", .localized)
      let href = fields.required("href", .footerAddress)
      guard let label, let href else { return nil }
      return FooterLink(label: label, href: href, place: place)
    }
  }
}

extension YAMLShape where Value == LocalizedText {
  /// A text for all locales, or a mapping with one for each.
  static var localized: Self {
    .either(
      .converted(.nonemptyText) { LocalizedText($0) },
      or: .checked(.entries(of: .nonemptyText)) { entries, place, diagnostics in
        var texts: [LocaleTag: String] = [:]
        for entry in entries {
          guard let tag = LocaleTag.read(entry.name, at: entry.place, into: &diagnostics) else { continue }
          texts[tag] = entry.value
        }
        guard !entries.isEmpty else {
          diagnostics.add(
            .error(
              .invalidValue, "a text in no language", at: place,
              hint: "write a text, or one for each language as in '{cs: …, en: …}'"))
          return nil
        }
        return LocalizedText(texts)
      })
  }
}

import ListinaModel

extension YAMLShape where Value == [Cookie] {
  /// `cookies.yaml`: a list of records, each with an id of its own.
  static var cookies: Self {
    .checked(.list(of: .placed(.cookie))) { cookies, _, diagnostics in
      var seen: Set<String> = []
      for cookie in cookies where !seen.insert(cookie.value.id).inserted {
        diagnostics.add(
          .error(
            .invalidValue, "cookie '\(cookie.value.id)' is described twice", at: cookie.place,
            hint: "keep one of the records"))
      }
      return cookies.map(\.value)
    }
  }
}

extension YAMLShape where Value == Cookie {
  static var cookie: Self {
    .mapping { fields in
      let id = fields.required("id", .nonemptyText)
      let lifetime = fields.required("lifetime", .lifetime)
      let purpose = fields.required("purpose", .localized)
      let category = fields.optional("category", .localized)
      let provider = fields.optional("provider", .text)
      guard let id, let lifetime, let purpose else { return nil }
      var cookie = Cookie(id: id, lifetime: lifetime, purpose: purpose)
      cookie.category = category
      cookie.provider = provider ?? ""
      return cookie
    }
  }
}

extension YAMLShape where Value == Lifetime {
  static var lifetime: Self {
    .checked(.text) { text, place, diagnostics in
      if let lifetime = Lifetime(text) { return lifetime }
      diagnostics.add(
        .error(
          .invalidValue, "'\(text)' is no lifetime", at: place,
          hint: "write 'session', or an ISO 8601 duration such as 'P1Y', 'P30D' or 'PT12H'"))
      return nil
    }
  }
}

import ListinaModel

/// The fields by which a file says what it translates.
extension POHeader {
  static let policyField = "X-Listina-Policy"
  static let localeField = "X-Listina-Locale"
  static let sourceField = "X-Listina-Source"

  /// The header of a translation; the fields that translators and their tools fill in are empty.
  ///
  /// There is no time of creation: the same texts give the same file. There are no plural forms either: an entry is a
  /// block of text, and numbers in it do not vary.
  static func listina(site: String, policy: Slug, _ source: LocaleTag, to locale: LocaleTag) -> POHeader {
    let name = site.split(whereSeparator: \.isNewline).joined(separator: " ")
    return POHeader([
      Field("Project-Id-Version", "\(name), \(policy)"),
      Field("PO-Revision-Date", ""),
      Field("Last-Translator", ""),
      Field("Language-Team", ""),
      Field("Language", GettextLocale.name(of: locale)),
      Field("MIME-Version", "1.0"),
      Field("Content-Type", "text/plain; charset=UTF-8"),
      Field("Content-Transfer-Encoding", "8bit"),
      Field("X-Generator", "Listina"),
      Field(policyField, policy.text),
      Field(localeField, locale.text),
      Field(sourceField, source.text),
    ])
  }

  /// This header with what translators and their tools have written into a former one.
  func keeping(_ former: POHeader) -> POHeader {
    var header = former
    for field in fields where !field.value.isEmpty || former[field.name] == nil {
      // Whichever tool has written the file last says so itself.
      if field.name == "X-Generator", former[field.name] != nil { continue }
      header[field.name] = field.value
    }
    return header
  }
}

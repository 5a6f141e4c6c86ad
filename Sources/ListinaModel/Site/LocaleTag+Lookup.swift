extension LocaleTag {
  /// Where a reader of this locale finds a text in their language: under the tag itself, then under those that say less
  /// (RFC 4647, section 3.4), the nearest first.
  ///
  /// `zh-Hant-TW` does not lead to `zh`, nor `sr-Latn` to `sr`: these are likely written in another script, as CLDR has
  /// it. A script that goes without saying may be named or not: `zh-TW` leads to `zh-Hant`, and `sr-Cyrl` to `sr`.
  package var lookup: [LocaleTag] {
    var found = [self]
    for start in [self, successor] {
      var next = start
      while let tag = next {
        for text in tag.spellings(in: reading) where !found.contains(where: { $0.text == text }) {
          if let tag = LocaleTag(text), tag.isReadable(by: self) { found.append(tag) }
        }
        next = tag.parent
      }
    }
    return found
  }

  /// Whether a text of this locale is in the language of a reader of another, and in their script.
  package func isReadable(by reader: LocaleTag) -> Bool { reading == reader.reading }

  /// The tag as it may be written too: with and without its script, and with the other code of its language.
  private func spellings(in reading: String) -> [String] {
    let subtags = LocaleSubtags(text)
    guard subtags.language.utf8.count > 1 else { return [text] }
    let script = reading.split(separator: "-").last.map(String.init)
    let named = subtags.languages.flatMap {
      [subtags.text(language: $0, script: nil), subtags.text(language: $0, script: script)]
    }
    return [text] + named + (subtags.wider.map { [$0] } ?? [])
  }
}

extension LocaleSubtags {
  /// Two codes of what is one language to most (CLDR, `languageAlias`).
  private static let twins = ["no": "nb", "arb": "ar", "cmn": "zh", "swh": "sw", "zsm": "ms"]

  /// The language and its script, equal for all whose readers read the same.
  var reading: String { (Self.twins[language] ?? language) + "-" + likelyScript }

  /// The codes of the language, its own first.
  fileprivate var languages: [String] {
    let other = Self.twins[language] ?? Self.twins.first { $0.value == language }?.key
    return [language] + (other.map { [$0] } ?? [])
  }

  /// The Spanish of Latin America and the Portuguese of all but Brazil, which countries share (CLDR, `parentLocales`).
  fileprivate var wider: String? {
    guard let region else { return nil }
    if language == "es", Self.latinAmerica.contains(region) { return "es-419" }
    if language == "pt", !["BR", "PT"].contains(region) { return "pt-PT" }
    return nil
  }

  private static let latinAmerica: Set<String> = [
    "AR", "BO", "BR", "BZ", "CL", "CO", "CR", "CU", "DO", "EC", "GT", "HN", "MX", "NI", "PA", "PE", "PR",
    "PY",
    "SV", "US", "UY", "VE",
  ]
}

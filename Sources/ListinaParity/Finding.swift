import ListinaContent
import ListinaModel

/// A place where two texts say different things.
struct Finding {
  let id: DiagnosticID
  /// What it is about, such as `the number` or `items of a list`.
  var subject: String
  /// What the authoritative text has; nil for nothing.
  var original: String?
  /// What the translation has; nil for nothing.
  var translation: String?
  /// The section in which it stands, by its anchor; nil before the first heading.
  var anchor: String?
  /// In the translation.
  var place: SourcePlace
  /// In the authoritative text.
  var otherPlace: SourcePlace

  /// As a warning, with what to write to accept it.
  func warning(_ locale: LocaleTag, acceptedIn file: String) -> Diagnostic {
    .warning(
      id, message, at: place,
      hint:
        "correct one of the texts (see \(otherPlace.reference)), or put under 'accepted' in \(file): \(entry(locale))"
    )
  }

  private var message: String {
    switch (original, translation) {
    case (let original?, let translation?):
      "\(subject) '\(original.excerpt)' of the authoritative text is '\(translation.excerpt)' here"
    case (let original?, nil): "\(subject) '\(original.excerpt)' of the authoritative text is missing here"
    case (nil, let translation?): "\(subject) '\(translation.excerpt)' is not in the authoritative text"
    case (nil, nil): "\(subject) differs from the authoritative text"
    }
  }

  private func entry(_ locale: LocaleTag) -> String {
    let fields =
      [
        ("finding", id.rawValue), ("locale", locale.text), ("anchor", anchor),
        ("original", original.map { QuotedText.yaml($0) }),
        ("translation", translation.map { QuotedText.yaml($0) }),
        ("reason", "it is right as it is"),
      ] as [(String, String?)]
    return "- {" + fields.compactMap { name, value in value.map { "\(name): \($0)" } }.joined(separator: ", ")
      + "}"
  }

  /// Whether someone has said that it is right as it is.
  func isAccepted(by entry: AcceptedFinding, in locale: LocaleTag) -> Bool {
    entry.finding == id && entry.locale == locale && entry.anchor == anchor && entry.original == original
      && entry.translation == translation
  }
}

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
    let isLong = [original, translation].contains { ($0?.utf8.count ?? 0) > Self.longest }
    let advice = "correct one of the texts (see \(otherPlace.reference))"
    return .warning(
      id, message, at: place,
      hint: isLong ? advice : advice + ", or put under 'accepted' in \(file): \(entry(locale))")
  }

  /// Bytes of a value that a hint repeats as a whole; nobody accepts a longer one.
  private static let longest = 1000

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
        ("reason", QuotedText.yaml("it is right as it is")),
      ] as [(String, String?)]
    return "- {" + fields.compactMap { name, value in value.map { "\(name): \($0)" } }.joined(separator: ", ")
      + "}"
  }

  /// What keeps an entry from accepting it, which is meant to; nil for one that is of something else.
  func difference(from entry: AcceptedFinding, in locale: LocaleTag) -> String? {
    guard entry.finding == id, entry.locale == locale else { return nil }
    if entry.original == original, entry.translation == translation {
      return "'anchor' is \(Self.quoted(anchor)), not \(Self.quoted(entry.anchor))"
    }
    guard entry.anchor == anchor else { return nil }
    if entry.original == translation, entry.translation == original {
      return "'original' and 'translation' are confused"
    }
    if entry.original == original { return Self.value("translation", translation, entry.translation) }
    return entry.translation == translation ? Self.value("original", original, entry.original) : nil
  }

  private static func value(_ name: String, _ value: String?, _ given: String?) -> String {
    "'\(name)' is \(quoted(value)), not \(quoted(given))"
  }

  private static func quoted(_ value: String?) -> String { value.map { "'\($0.excerpt)'" } ?? "left out" }

  /// Whether someone has said that it is right as it is.
  func isAccepted(by entry: AcceptedFinding, in locale: LocaleTag) -> Bool {
    entry.finding == id && entry.locale == locale && entry.anchor == anchor && entry.original == original
      && entry.translation == translation
  }
}

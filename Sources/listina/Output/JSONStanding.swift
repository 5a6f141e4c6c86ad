import ListinaModel
import ListinaTranslation

/// How a translation stands, as a JSON object in which what is not known is null.
struct JSONStanding: Encodable {
  private let standing: TranslationStanding

  init(_ standing: TranslationStanding) { self.standing = standing }

  private enum Key: String, CodingKey {
    case policy, locale, state, file, draft, blocks, outdated, accepted, changes
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(standing.policy.text, forKey: .policy)
    try object.encode(standing.locale.text, forKey: .locale)
    try object.encode(standing.state.rawValue, forKey: .state)
    try object.encode(standing.file, forKey: .file)
    try object.encode(standing.isDraft, forKey: .draft)
    try object.encode(standing.blocks, forKey: .blocks)
    try object.encode(standing.changes.count, forKey: .outdated)
    try object.encode(standing.accepted?.description, forKey: .accepted)
    try object.encode(standing.changes.map(JSONChange.init), forKey: .changes)
  }
}

/// A block that has changed since its translation was accepted.
private struct JSONChange: Encodable {
  private let unit: ChangedUnit

  init(_ unit: ChangedUnit) { self.unit = unit }

  private enum Key: String, CodingKey {
    case id, change, kind, section, answered, original, translation, old, new, translated
  }

  func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(unit.change.id, forKey: .id)
    try object.encode(unit.change.kind.rawValue, forKey: .change)
    try object.encode(unit.kind.rawValue, forKey: .kind)
    try object.encode(unit.section, forKey: .section)
    try object.encode(unit.change.isAnswered, forKey: .answered)
    try object.encode(unit.original.map(Place.init), forKey: .original)
    try object.encode(unit.translation.map(Place.init), forKey: .translation)
    try object.encode(unit.oldWording, forKey: .old)
    try object.encode(unit.newWording, forKey: .new)
    try object.encode(unit.translatedWording, forKey: .translated)
  }

  private struct Place: Encodable {
    var file: String
    var line: Int?

    init(_ place: SourcePlace) {
      file = place.file
      line = place.line
    }
  }
}

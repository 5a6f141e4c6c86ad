internal import ListinaModel

/// A list or mapping of which the end has not been read yet.
struct YAMLCollection {
  enum Key {
    case none
    case text(String, SourcePlace)
    /// Its value is to be dropped; why was reported.
    case refused
  }

  let isMapping: Bool
  let mark: YAMLMark
  let place: SourcePlace
  /// Whether it stands where a key should.
  var isKey = false
  var key = Key.none
  private var values: [YAMLValue] = []
  private var entries: [YAMLEntry] = []
  /// The line of each key, once there are too many to look at one by one.
  private var lines: [String: Int] = [:]

  init(isMapping: Bool, mark: YAMLMark, place: SourcePlace) {
    self.isMapping = isMapping
    self.mark = mark
    self.place = place
  }

  var value: YAMLValue { YAMLValue(isMapping ? .mapping(entries) : .sequence(values), at: place) }

  var expectsKey: Bool {
    if isMapping, case .none = key { true } else { false }
  }

  /// Adds an entry of a list, or the value of the last key.
  mutating func append(_ value: YAMLValue) {
    guard isMapping else { return values.append(value) }
    if case .text(let text, let place) = key {
      entries.append(YAMLEntry(key: text, keyPlace: place, value: value))
      remember(text, line: place.line ?? 0)
    }
    key = .none
  }

  /// Goes on to the next key or entry.
  mutating func skipValue() { key = .none }

  /// The line on which a key was given before.
  func line(ofKey key: String) -> Int? {
    if !lines.isEmpty { return lines[key] }
    return entries.first { $0.key == key }?.keyPlace.line
  }

  private mutating func remember(_ key: String, line: Int) {
    if !lines.isEmpty {
      lines[key] = line
    } else if entries.count > 16 {
      for entry in entries { lines[entry.key] = entry.keyPlace.line }
    }
  }
}

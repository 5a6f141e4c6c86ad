import ListinaModel

/// What front matter says beside the values that are translated, in whatever order and style.
package struct FrontMatterRest: Hashable, Sendable {
  private let entries: [String: YAMLValue]

  /// Reads a text; nil when its front matter cannot be read.
  package init?(of text: [UInt8]) {
    let front: FrontMatter
    do throws(FrontMatter.Unclosed) { front = try FrontMatter(of: text, file: "") } catch { return nil }
    guard let yaml = front.yaml else {
      entries = [:]
      return
    }
    let (value, problems) = YAMLReader(file: "").read(yaml)
    guard let value, !problems.hasErrors else { return nil }
    if case .mapping(let all) = value.content {
      let others = all.filter { TextUnit.Kind(rawValue: $0.key)?.isOfFrontMatter != true }
      entries = Dictionary(others.map { ($0.key, Self.placeless($0.value)) }) { first, _ in first }
    } else if value.isEmpty {
      entries = [:]
    } else {
      return nil
    }
  }

  private static func placeless(_ value: YAMLValue) -> YAMLValue {
    let place = SourcePlace("")
    switch value.content {
    case .scalar: return YAMLValue(value.content, at: place)
    case .sequence(let values): return YAMLValue(.sequence(values.map(placeless)), at: place)
    case .mapping(let entries):
      let entries = entries.map { YAMLEntry(key: $0.key, keyPlace: place, value: placeless($0.value)) }
      return YAMLValue(.mapping(entries), at: place)
    }
  }
}

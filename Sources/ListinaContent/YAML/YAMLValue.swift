package import ListinaModel

/// What someone wrote in YAML, with its place; nothing is converted, so `no`, `1.10` and `010` are texts.
package struct YAMLValue: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    /// `isPlain` when written without quotes and not as a block.
    case scalar(text: String, isPlain: Bool)
    case sequence([YAMLValue])
    /// In the order written, each key once.
    case mapping([YAMLEntry])
  }

  package var content: Content
  /// Where it begins.
  package var place: SourcePlace

  package init(_ content: Content, at place: SourcePlace) {
    self.content = content
    self.place = place
  }

  /// Whether nothing was written: `title:` without a value is empty, `title: ""` is not.
  package var isEmpty: Bool { content == .scalar(text: "", isPlain: true) }
}

/// One key of a mapping and its value.
package struct YAMLEntry: Hashable, Sendable {
  package var key: String
  package var keyPlace: SourcePlace
  package var value: YAMLValue

  package init(key: String, keyPlace: SourcePlace, value: YAMLValue) {
    self.key = key
    self.keyPlace = keyPlace
    self.value = value
  }
}

/// A tree of texts that an author wrote for themes (`extra` in front matter).
package indirect enum OpenValue: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let key: String
    package let value: OpenValue

    package init(_ key: String, _ value: OpenValue) {
      self.key = key
      self.value = value
    }
  }

  case text(String)
  case list([OpenValue])
  case mapping([Entry])

  var isTruthy: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .list(let items): !items.isEmpty
    case .mapping(let entries): !entries.isEmpty
    }
  }

  /// What a section shows, one after the other.
  var items: [OpenValue] {
    if case .list(let items) = self { return items }
    return isTruthy ? [self] : []
  }

  func value(of key: String) -> OpenValue? {
    guard case .mapping(let entries) = self else { return nil }
    return entries.first { $0.key == key }?.value
  }

  func value(at keys: [String]) -> OpenValue? {
    var value = self
    for key in keys {
      guard let next = value.value(of: key) else { return nil }
      value = next
    }
    return value
  }
}

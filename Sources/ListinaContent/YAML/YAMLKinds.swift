/// Kinds of content that a value can have.
struct YAMLKinds: OptionSet, Sendable {
  let rawValue: Int

  static let scalar = YAMLKinds(rawValue: 1)
  static let sequence = YAMLKinds(rawValue: 2)
  static let mapping = YAMLKinds(rawValue: 4)
  /// Nothing was written.
  static let empty = YAMLKinds(rawValue: 8)
  static let any: YAMLKinds = [.scalar, .sequence, .mapping, .empty]

  init(rawValue: Int) { self.rawValue = rawValue }

  init(of value: YAMLValue) {
    switch value.content {
    case .scalar: self = value.isEmpty ? .empty : .scalar
    case .sequence: self = .sequence
    case .mapping: self = .mapping
    }
  }

  /// What a message calls one kind.
  var name: String {
    switch self {
    case .sequence: "a list"
    case .mapping: "a mapping"
    default: "a text"
    }
  }
}

/// The values that names stand for at one place of a template, found without a page.
struct ScopeStack {
  private enum Level {
    case record(Scope, frame: Int)
    /// Inside a section over a text, which is `{{.}}` there.
    case value(FieldPath, Shape)
    case open(frame: Int)
  }

  private var levels: [Level]
  private var records = 1
  private var opens = 0

  init(root: Scope) { levels = [.record(root, frame: 0)] }

  func entering(_ scope: Scope) -> Self {
    var inner = self
    inner.levels.append(.record(scope, frame: records))
    inner.records += 1
    return inner
  }

  func showing(_ path: FieldPath, _ shape: Shape) -> Self {
    var inner = self
    inner.levels.append(.value(path, shape))
    return inner
  }

  func enteringOpen() -> Self {
    var inner = self
    inner.levels.append(.open(frame: opens))
    inner.opens += 1
    return inner
  }

  /// The names that can begin a dotted name here, the innermost first, each once.
  var names: [String] {
    var seen: Set<String> = ["."]
    return levels.reversed().flatMap { level -> [String] in
      guard case .record(let scope, _) = level else { return [] }
      return scope.names.filter { seen.insert($0).inserted }
    }
  }

  /// Looks up the first part from the innermost level outwards, the rest strictly below it.
  func resolve(_ name: TemplateName) -> Result<Resolution, LookupFailure> {
    let parts = name.parts
    if name.text == "." { return resolveItem() }
    var opens: [OpenPath] = []
    for level in levels.reversed() {
      switch level {
      case .value: continue
      case .open(let frame): opens.append(OpenPath(base: .frame(frame), keys: parts))
      case .record(let scope, let frame):
        guard let position = scope.position(of: parts[0]) else { continue }
        let path = FieldPath(frame: frame, positions: [position])
        let target = follow(parts, from: path, scope.fields[position].shape)
        if case .failure = target, !opens.isEmpty { return .success(Resolution(opens: opens, target: nil)) }
        return target.map { Resolution(opens: opens, target: $0) }
      }
    }
    guard opens.isEmpty else { return .success(Resolution(opens: opens, target: nil)) }
    return .failure(.unknownName(below: nil, rest: parts.dropFirst(), wanted: parts[0], names: names))
  }

  private func resolveItem() -> Result<Resolution, LookupFailure> {
    switch levels.last {
    case .open(let frame):
      return .success(Resolution(opens: [], target: .open(OpenPath(base: .frame(frame), keys: []))))
    case .value(let path, let shape):
      return .success(Resolution(opens: [], target: .field(path, shape)))
    case .record(let scope, let frame):
      guard let position = scope.position(of: ".") else { return .failure(.noItem) }
      let path = FieldPath(frame: frame, positions: [position])
      return .success(Resolution(opens: [], target: .field(path, scope.fields[position].shape)))
    case nil: return .failure(.noItem)
    }
  }

  private func follow(
    _ parts: [String], from start: FieldPath, _ startShape: Shape
  ) -> Result<Resolution.Target, LookupFailure> {
    var (path, shape) = (start, startShape)
    for index in parts.indices.dropFirst() {
      let outer = parts[..<index].joined(separator: ".")
      switch shape {
      case .open:
        return .success(.open(OpenPath(base: .field(path), keys: Array(parts[index...]))))
      case .record(let scope):
        guard let position = scope.position(of: parts[index]) else {
          return .failure(
            .unknownName(
              below: outer, rest: parts[(index + 1)...], wanted: parts[index], names: scope.names))
        }
        path.positions.append(position)
        shape = scope.fields[position].shape
      case .list, .text, .number, .flag, .html:
        return .failure(.notARecord(outer, shape, rest: parts[index...].joined(separator: ".")))
      }
    }
    return .success(.field(path, shape))
  }
}

/// Where a value is when a page is rendered: a record on the stack and the positions below it.
struct FieldPath: Hashable {
  let frame: Int
  var positions: [Int]
}

/// A place in what an author wrote for themes.
struct OpenPath: Hashable {
  enum Base: Hashable {
    case field(FieldPath)
    case frame(Int)
  }

  let base: Base
  let keys: [String]
}

/// What a name stands for: the first of the open values that have it, or else the target.
struct Resolution {
  enum Target {
    case field(FieldPath, Shape)
    case open(OpenPath)
  }

  let opens: [OpenPath]
  let target: Target?
}

/// Why a name stands for nothing.
enum LookupFailure: Error {
  case unknownName(below: String?, rest: ArraySlice<String>, wanted: String, names: [String])
  case notARecord(String, Shape, rest: String)
  case noItem
}

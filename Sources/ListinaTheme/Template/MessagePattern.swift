/// An interface string read into its literals and the names between braces.
struct MessagePattern {
  enum Part: Hashable {
    case literal(String)
    case parameter(String)
  }

  private(set) var parts: [Part] = []
  private(set) var problem: TemplateProblem?

  /// Reads `{name}` as a parameter, and `{{` and `}}` as braces.
  init(_ text: String, key: String) {
    var literal = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    var position = 0
    while position < scalars.count {
      let scalar = scalars[position]
      let isDoubled = position + 1 < scalars.count && scalars[position + 1] == scalar
      position += 1
      guard scalar == "{" || scalar == "}" else {
        literal.append(scalar)
        continue
      }
      if isDoubled {
        literal.append(scalar)
        position += 1
      } else if scalar == "{", let close = scalars[position...].firstIndex(of: "}") {
        if !literal.isEmpty { parts.append(.literal(String(literal))) }
        literal = String.UnicodeScalarView()
        add(parameter: String(String.UnicodeScalarView(scalars[position..<close])), key)
        position = close + 1
      } else {
        problem = .strayBrace(String(scalar), key: key)
        return
      }
    }
    if !literal.isEmpty { parts.append(.literal(String(literal))) }
  }

  private mutating func add(parameter name: String, _ key: String) {
    let bytes = Array(name.utf8)
    if TemplateName.isDottedName(bytes[...]), name != "." {
      parts.append(.parameter(name))
    } else {
      problem = .malformedParameter(name, key: key)
    }
  }
}

extension TemplateProblem {
  static func strayBrace(_ brace: String, key: String) -> Self {
    Self(
      .malformedVariable, key, "a single '\(brace)' in the interface string '\(key)'",
      hint: "write '\(brace)\(brace)' for a brace, or '{name}' for a name")
  }

  static func malformedParameter(_ name: String, key: String) -> Self {
    Self(
      .malformedVariable, key, "'{\(quotable(name))}' in the interface string '\(key)' is not a name",
      hint: "names are letters, digits, '-' and '_', with dots between them")
  }
}

/// A record that does not fit its scope: a mistake in the code that built it, not in a theme.
package struct ScopeMismatch: Error, Hashable {
  package enum Trouble: Hashable, Sendable {
    case unknownName, missingValue, surplusValue, wrongKind
  }

  /// The dotted name of the value, from the scope that was asked.
  package let name: String
  package let trouble: Trouble

  package init(name: String, trouble: Trouble) {
    self.name = name
    self.trouble = trouble
  }

  func below(_ outer: String) -> Self {
    Self(name: name.isEmpty ? outer : "\(outer).\(name)", trouble: trouble)
  }
}

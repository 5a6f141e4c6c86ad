/// The values of one scope, in the order of its fields.
///
/// Built by position because pages are many; ``Scope/record(_:)`` checks names and kinds, this does not.
/// A value that is missing or of another kind is shown as nothing; ``Scope/mismatch(in:)`` finds it.
package struct Record: Hashable, Sendable {
  package let values: [Value]

  package init(_ values: [Value]) { self.values = values }

  func value(at position: Int) -> Value? {
    position < values.count ? values[position] : nil
  }
}

package import ListinaModel

/// A value under a name that the writer chose, such as a locale or a variable.
package struct Named<Value> {
  package var name: String
  package var value: Value
  /// Where the name was written.
  package var place: SourcePlace

  package init(_ name: String, _ value: Value, at place: SourcePlace) {
    self.name = name
    self.value = value
    self.place = place
  }
}

extension Named: Sendable where Value: Sendable {}
extension Named: Equatable where Value: Equatable {}
extension Named: Hashable where Value: Hashable {}

/// An id that a writer gave to something other than a heading, or one that a heading formerly had.
package struct Anchor: Hashable, Sendable {
  package var id: String
  package var place: SourcePlace

  package init(_ id: String, at place: SourcePlace) {
    self.id = id
    self.place = place
  }
}

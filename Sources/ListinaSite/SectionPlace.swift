package import ListinaModel

/// A section's id, and where its heading stands.
package struct SectionPlace: Hashable, Sendable {
  package let id: String
  package let place: SourcePlace
}

extension HeadingAnchors {
  /// The sections of the text, in its order.
  package var places: [SectionPlace] {
    zip(ids, headings).map { SectionPlace(id: $0, place: $1.place) }
  }
}

/// A heading of a text.
package struct Heading: Hashable, Sendable {
  /// From 1 to 6.
  package var level: Int
  /// Without markup.
  package var text: String
  /// The anchor that it has on its own, unique in the text.
  package var id: String
  /// The writer gave the id; else it is made of the heading's words.
  package var hasExplicitID = false
  package var place: SourcePlace
  /// Where the writer gave the id, if that is known better than the heading's place.
  package var idPlace: SourcePlace?

  package init(level: Int, text: String, id: String, place: SourcePlace) {
    self.level = level
    self.text = text
    self.id = id
    self.place = place
  }
}

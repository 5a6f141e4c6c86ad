/// The theme that a site asks for.
package struct ThemeChoice: Hashable, Sendable {
  package var name: String
  package var options: [String: Option]
  /// Where the name stands; nil for the theme of sites that ask for none.
  package var place: SourcePlace?

  /// An option as it was written, and where.
  package struct Option: Hashable, Sendable {
    package var text: String
    package var place: SourcePlace

    package init(text: String, place: SourcePlace) {
      self.text = text
      self.place = place
    }
  }

  package init(name: String, options: [String: Option], place: SourcePlace? = nil) {
    self.name = name
    self.options = options
    self.place = place
  }
}

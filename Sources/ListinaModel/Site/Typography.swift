/// Which of its language's rules a text is set by.
package struct Typography: Hashable, Sendable {
  /// Spaces at which no line may break, where the language asks for them.
  package var spaces: Bool
  /// The language's quotation marks and apostrophes in place of straight ones.
  package var quotes: Bool

  package init(spaces: Bool = true, quotes: Bool = false) {
    self.spaces = spaces
    self.quotes = quotes
  }
}

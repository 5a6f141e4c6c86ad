/// A fact that one text has and the other does not, and where it stands.
struct Leftover {
  /// The place of a unit among those of its text.
  struct Site: Hashable {
    /// The pair of units, counted through the whole text.
    var pair: Int
    var original: Int?
    var translation: Int?
  }

  var fact: Fact
  var isMissing: Bool
  var site: Site
}

/// What is left over of a pair of units, by the kind of fact.
struct PairLeftovers {
  var site: Leftover.Site
  var missing: [Fact]
  var added: [Fact]
}

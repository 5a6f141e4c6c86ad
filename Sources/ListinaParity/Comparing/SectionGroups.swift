import ListinaModel

/// Sections of the two texts that are compared with each other: one of each, and those beside them without a counterpart.
struct SectionGroups {
  struct Group {
    /// Numbers of sections; 0 is what stands before the first heading.
    var original: [Int]
    var translation: [Int]
    /// Sections whose heading has no counterpart.
    var loneOriginal: Set<Int> = []
    var loneTranslation: Set<Int> = []
  }

  private(set) var groups: [Group] = [Group(original: [0], translation: [0])]

  init(_ original: [Heading], _ translation: [Heading], likeness: (Int, Int) -> Float) {
    for pair in Self.pairs(original, translation, likeness) {
      switch (pair.original, pair.translation) {
      case (let own?, let other?): groups.append(Group(original: [own + 1], translation: [other + 1]))
      case (let own?, nil):
        groups[groups.count - 1].original.append(own + 1)
        groups[groups.count - 1].loneOriginal.insert(own + 1)
      case (nil, let other?):
        groups[groups.count - 1].translation.append(other + 1)
        groups[groups.count - 1].loneTranslation.insert(other + 1)
      case (nil, nil): break
      }
    }
  }

  private static func pairs(
    _ original: [Heading], _ translation: [Heading], _ likeness: (Int, Int) -> Float
  ) -> [Alignment.Pair] {
    if original.map(\.level) == translation.map(\.level) { return Alignment(count: original.count).pairs }
    let aligned = Alignment(original.count, translation.count, gap: -1) { ownIndex, otherIndex in
      let (own, other) = (original[ownIndex], translation[otherIndex])
      var worth: Float = own.level == other.level ? 2 : -1
      if own.hasExplicitID, other.hasExplicitID { worth += own.id == other.id ? 6 : -2 }
      let numbers = (number(of: own), number(of: other))
      if let first = numbers.0, first == numbers.1 { worth += 2 }
      if own.text == other.text { worth += 2 }
      return worth + likeness(ownIndex + 1, otherIndex + 1)
    }
    guard let aligned else {
      return [Alignment.Pair(original: nil, translation: nil)]
        + original.indices.map { Alignment.Pair(original: $0, translation: nil) }
        + translation.indices.map { Alignment.Pair(original: nil, translation: $0) }
    }
    return aligned.pairs
  }

  /// `3` of `3. Rights`.
  private static func number(of heading: Heading) -> Substring? {
    let digits = heading.text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    return digits.isEmpty ? nil : digits.last == "." ? digits.dropLast() : digits
  }
}

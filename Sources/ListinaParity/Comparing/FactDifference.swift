/// What one set of facts has and another does not, in any order.
struct FactDifference {
  /// Indices of facts of the authoritative text that the translation does not have.
  private(set) var missing: [Int]
  /// Indices of facts of the translation that the authoritative text does not have.
  private(set) var added: [Int]

  private let original: [Fact]
  private let translation: [Fact]

  init(_ original: [Fact], _ translation: [Fact], rules: ComparisonRules) {
    self.original = original
    self.translation = translation
    missing = Array(original.indices)
    added = Array(translation.indices)
    guard !original.isEmpty || !translation.isEmpty else { return }
    cancel { [$0.key] }
    if missing.isEmpty && added.isEmpty { return }
    cancel { [$0.key] + $0.others }
    dropRepeated()
    if missing.isEmpty || added.isEmpty { return }
    cancelDead()
    cancelLocalised(rules)
    cancelTelephones()
    cancelYears()
    cancelRuns()
    cancelMagnitudes()
    cancelJoined()
  }

  var isEmpty: Bool { missing.isEmpty && added.isEmpty }

  // MARK: Keys

  private mutating func cancel(by keys: (Fact) -> [String]) {
    var places: [String: [Int]] = [:]
    for (position, index) in added.enumerated().reversed() {
      for key in keys(translation[index]) { places[key, default: []].append(position) }
    }
    guard !places.isEmpty else { return }
    var taken: Set<Int> = []
    missing.removeAll { index in
      for key in keys(original[index]) {
        while let position = places[key]?.popLast() {
          if taken.insert(position).inserted { return true }
        }
      }
      return false
    }
    remove(taken)
  }

  private mutating func remove(_ positions: Set<Int>) {
    guard !positions.isEmpty else { return }
    added = added.enumerated().filter { !positions.contains($0.offset) }.map(\.element)
  }

  /// A text may name an address twice where the other does once.
  private mutating func dropRepeated() {
    let theirs = Set(translation.filter(\.isOfSet).map(\.key)),
      ours = Set(original.filter(\.isOfSet).map(\.key))
    missing.removeAll { original[$0].isOfSet && theirs.contains(original[$0].key) }
    added.removeAll { translation[$0].isOfSet && ours.contains(translation[$0].key) }
  }

  /// A link that leads nowhere is an error of its own: what it should be is not asked as well.
  private mutating func cancelDead() {
    for (position, index) in added.enumerated().reversed()
    where translation[index].key == ComparisonRules.deadKey {
      added.remove(at: position)
      if let wanted = missing.firstIndex(where: { original[$0].kind == .anchor }) {
        missing.remove(at: wanted)
      }
    }
  }

  private mutating func cancelLocalised(_ rules: ComparisonRules) {
    guard added.count * missing.count <= 10_000 else { return }
    var taken: Set<Int> = []
    missing.removeAll { index in
      for (position, other) in added.enumerated()
      where !taken.contains(position) && rules.isLocalised(translation[other], of: original[index]) {
        taken.insert(position)
        return true
      }
      return false
    }
    remove(taken)
  }

  // MARK: Digits

  /// `1 May to 30 September 2026` beside two whole dates, and `2020-26` beside two whole years.
  private mutating func cancelYears() {
    guard added.count * missing.count <= 10_000 else { return }
    let years = (ShortYears(original), ShortYears(translation))
    var taken: Set<Int> = []
    missing.removeAll { index in
      for (position, other) in added.enumerated()
      where !taken.contains(position)
        && (years.0.completes(original[index], translation[other])
          || years.1.completes(translation[other], original[index]))
      {
        taken.insert(position)
        return true
      }
      return false
    }
    remove(taken)
  }

  /// What is read differently may be written with the same digits.
  private mutating func cancelRuns() {
    var (ours, theirs) = (RunStock(missing.map { original[$0] }), RunStock(added.map { translation[$0] }))
    let left = missing.filter { !theirs.take(original[$0]) }
    added = added.filter { !ours.take(translation[$0]) }
    missing = left
  }

  /// `1 million`, `1,000,000` and `100万`.
  private mutating func cancelMagnitudes() {
    guard added.count * missing.count <= 10_000 else { return }
    var taken: Set<Int> = []
    missing.removeAll { index in
      guard let own = Magnitude(original[index]) else { return false }
      for (position, other) in added.enumerated() where !taken.contains(position) {
        guard let theirs = Magnitude(translation[other]), own.isScaled(theirs) else { continue }
        taken.insert(position)
        return true
      }
      return false
    }
    remove(taken)
  }

  /// `+420 777 123 456` and `777 123 456`, which is more than one number to who does not know what it is.
  private mutating func cancelTelephones() {
    let ours = missing, theirs = added
    let (own, other) = (LongNumbers(original, ours), LongNumbers(translation, theirs))
    guard !own.isEmpty || !other.isEmpty else { return }
    let found = own.found(in: other)
    missing.removeAll { found.own.contains($0) }
    added.removeAll { found.other.contains($0) }
    let rest = LongNumbers(translation, added).found(in: LongNumbers(original, missing))
    added.removeAll { rest.own.contains($0) }
    missing.removeAll { rest.other.contains($0) }
  }

  /// Telephones and their like are grouped as each country does.
  private mutating func cancelJoined() {
    let ours = missing.filter { original[$0].isOfDigits },
      theirs = added.filter { translation[$0].isOfDigits }
    // The digits of a date do not tell its month.
    if ours.contains(where: { original[$0].month != nil }) { return }
    let own = Self.joined(ours.map { original[$0] }), other = Self.joined(theirs.map { translation[$0] })
    if (ours.map { original[$0] } + theirs.map { translation[$0] }).contains(where: \.isDecimal) { return }
    let isLong = min(own.utf8.count, other.utf8.count) >= 5
    guard isLong,
      own == other
        || (min(own.utf8.count, other.utf8.count) >= 7 && (own.hasSuffix(other) || other.hasSuffix(own)))
    else { return }
    missing.removeAll { original[$0].isOfDigits }
    added.removeAll { translation[$0].isOfDigits }
  }

  fileprivate static func joined(_ facts: [Fact]) -> String {
    let text = facts.sorted { $0.position < $1.position }
      .map { $0.written.unicodeScalars.compactMap { Sign.folded($0.value) }.filter(Sign.isDigit) }
    return DigitRuns.text(text.joined().drop { $0 == 0x30 })
  }
}

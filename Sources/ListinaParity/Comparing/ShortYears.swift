/// Years that a text leaves out where it names another beside them.
struct ShortYears {
  /// Those that its dates and numbers name.
  private let years: Set<String>
  /// Years and months without a day, which may be the first half of a date whose other half was read on its own.
  private let halves: Set<String>
  /// The numbers that stand behind a year and a dash: where they begin.
  private let ends: Set<Int>

  init(_ facts: [Fact]) {
    var (years, ends): (Set<String>, Set<Int>) = ([], [])
    var halves: Set<String> = []
    for fact in facts {
      if fact.kind == .date {
        let parts = Self.parts(fact)
        guard parts.count == 3, !parts[0].isEmpty else { continue }
        if parts[2].isEmpty {
          halves.insert(parts[0] + "-" + parts[1])
        } else {
          years.insert(String(parts[0]))
        }
      }
      if fact.kind == .number, let year = fact.wholeNumber, (1900...2100).contains(year) {
        ends.insert(fact.position + fact.written.unicodeScalars.count + 1)
      }
    }
    (self.years, self.halves, self.ends) = (years, halves, ends)
  }

  /// Year, month and day.
  private static func parts(_ fact: Fact) -> [Substring] {
    fact.key.dropFirst(2).split(separator: "-", omittingEmptySubsequences: false)
  }

  /// Whether a fact of this text is another one without its year, or without the century of it.
  func completes(_ short: Fact, _ full: Fact) -> Bool {
    if short.kind == .date, full.kind == .date {
      let (own, other) = (Self.parts(short), Self.parts(full))
      return own.count == 3 && other.count == 3 && own[0].isEmpty && years.contains(String(other[0]))
        && own[1...] == other[1...] && !halves.contains(other[0] + "-" + other[1])
    }
    guard short.kind == .number, full.kind == .number, ends.contains(short.position),
      let number = short.wholeNumber, let year = full.wholeNumber
    else { return false }
    return short.key.utf8.count == 4 && (1900...2100).contains(year) && year % 100 == number
  }
}

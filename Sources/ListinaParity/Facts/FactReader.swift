/// Reads the facts of a unit's words: numbers, dates, times, versions, postal codes, telephones and addresses.
///
/// What is read need not be what a person would read: both texts are read by the same rules, and what does not fit
/// together is compared once more by its digits alone.
struct FactReader {
  let runs: DigitRuns
  let style: NumberStyle
  private(set) var facts: [Fact] = []

  static func read(_ signs: PlainSigns, style: NumberStyle) -> [Fact] {
    guard
      signs.folded.contains(where: { Sign.isDigit($0) || $0 == 0x40 || $0 == 0x2F })
        || AddressReader.hasHost(signs)
    else { return [] }
    let (addresses, rest) = AddressReader.read(signs)
    var reader = FactReader(DigitRuns(rest.folded), style)
    reader.readAll()
    for index in reader.facts.indices {
      let range = reader.facts[index].position..<reader.ends[index]
      reader.facts[index].written = signs.writtenText(range)
    }
    return addresses + reader.facts
  }

  private var ends: [Int] = []

  private init(_ runs: DigitRuns, _ style: NumberStyle) {
    self.runs = runs
    self.style = style
  }

  private mutating func readAll() {
    var index = 0
    while index < runs.count {
      if let next = skipLong(index) ?? readWord(index) ?? readPhone(index) {
        index = next
      } else if let date = date(at: index) {
        add(date.fact, from: index, to: index + date.runs, with: index..<(index + date.runs))
        index += date.runs
      } else {
        index = readNumeral(index)
      }
    }
  }

  /// No number that anyone reads; compared as it is.
  private mutating func skipLong(_ index: Int) -> Int? {
    guard runs[index].value == nil else { return nil }
    let digits = runs.digits(index)
    add(Fact(.number, key: "n:" + digits, written: ""), from: index, to: index + 1, with: index..<(index + 1))
    return index + 1
  }

  /// Adds what was read of some runs.
  private mutating func add(_ fact: Fact, from start: Int, to end: Int, with kept: Range<Int>) {
    var fact = fact
    var last = runs[end - 1].range.upperBound
    if fact.kind == .date { last = endOfDate(from: last) }
    if fact.kind == .postalCode, fact.isCode { last = min(last + 3, runs.signs.count) }
    let extent = extent(of: fact, runs[start].range.lowerBound..<last)
    fact.position = extent.lowerBound
    if fact.runs.isEmpty {
      fact.runs = kept.map {
        fact.kind == .number && $0 > kept.lowerBound ? runs.allDigits($0) : runs.digits($0)
      }
    }
    fact.isEnumerator = isEnumerator(start, end)
    facts.append(fact)
    ends.append(extent.upperBound)
  }

  /// With the sign for a day, a month or a year that ends a date, before which a blank may stand.
  private func endOfDate(from last: Int) -> Int {
    let next = runs.signs[last...].prefix(2).firstIndex { !Sign.isBlank($0) }
    return next.flatMap { Self.dateSigns.contains(runs.signs[$0]) ? $0 + 1 : nil } ?? last
  }

  /// The signs for day, month and year that end a date.
  private static let dateSigns = Set("日号號月年일월년".unicodeScalars.map(\.value))

  /// It stands first and is followed by `.`, `)` or a blank; in Chinese, Japanese and Korean after one sign as well.
  private func isEnumerator(_ start: Int, _ end: Int) -> Bool {
    guard start == 0 else { return false }
    let before = runs.signs[..<runs[0].range.lowerBound].filter {
      !Sign.isBlank($0) && $0 != 0x28 && $0 != 0xA7
    }
    guard before.isEmpty || before == [0x7B2C] else { return false }
    let next = runs.sign(after: end - 1)
    return next == 0x2E || next == 0x29 || next == Sign.pause || !before.isEmpty
  }

  // MARK: Words

  /// Digits that letters stand before, as in `S3`, or between, as in `3f2a`: no number, but for `v2.1` and currencies.
  private mutating func readWord(_ index: Int) -> Int? {
    let signs = runs.signs
    var start = runs[index].range.lowerBound
    while start > 0, Sign.isASCIILetter(signs[start - 1]) || signs[start - 1] == 0x5F { start -= 1 }
    let letters = DigitRuns.text(signs[start..<runs[index].range.lowerBound])
    if letters.lowercased() == "v" { return readVersion(index, from: start) }
    if Self.currencies.contains(letters) { return nil }
    var end = runs[index].range.upperBound
    var last = index
    while end < signs.count, Sign.isASCIILetter(signs[end]) || Sign.isDigit(signs[end]) || signs[end] == 0x5F
    { end += 1 }
    while last + 1 < runs.count, runs[last + 1].range.lowerBound < end { last += 1 }
    guard !letters.isEmpty || (last > index && !isPairOfNumbers(index)) else { return nil }
    let text = DigitRuns.text(signs[start..<end])
    var fact = Fact(.word, key: "c:" + text.uppercased(), written: "")
    if let code = PostalCode.ofLetters(runs, from: start, word: text, last: &last) { fact = code }
    fact.position = start
    fact.runs = (index...last).map(runs.digits)
    facts.append(fact)
    end = max(end, runs[last].range.upperBound)
    while end < signs.count, Sign.isUppercase(signs[end]) { end += 1 }
    ends.append(end)
    return last + 1
  }

  /// `17h30` and `1920x1080` are two numbers.
  private func isPairOfNumbers(_ index: Int) -> Bool {
    let gap = runs.gap(after: index)
    return gap.count == 1 && (gap.first.map { [0x68, 0x48, 0x78, 0x58].contains($0) } ?? false)
  }

  private static let currencies: Set<String> = [
    "EUR", "USD", "CZK", "GBP", "CHF", "PLN", "HUF", "JPY", "R", "US", "Rs", "Rp", "Kc", "kr", "RM", "Nr",
    "No", "Art",
  ]

  private mutating func readVersion(_ index: Int, from start: Int) -> Int {
    var end = index + 1
    while end < runs.count, runs.gap(after: end - 1).elementsEqual([0x2E]) { end += 1 }
    let text = (index..<end).map(runs.digits).joined(separator: ".")
    var fact = Fact(.version, key: "v:" + text, written: "")
    if end - index < 3 { fact.others = ["n:" + text] }
    add(fact, from: index, to: end, with: index..<end)
    return end
  }

  // MARK: Telephones

  /// `+420 777 123 456`; numbers without the prefix are read as numbers, and their digits compared.
  private mutating func readPhone(_ index: Int) -> Int? {
    let plus =
      runs.sign(before: index) == 0x2B
      || (runs.sign(before: index) == 0x28 && runs.sign(before: index, by: 2) == 0x2B)
    guard plus else { return nil }
    var end = index + 1
    while end < runs.count, isWithinPhone(runs.gap(after: end - 1)) { end += 1 }
    let kept = (index..<end).filter {
      $0 == index || !(runs.digits($0) == "0" && runs.sign(before: $0) == 0x28)
    }
    let digits = kept.map(runs.allDigits).joined()
    guard digits.utf8.count >= 7 else { return nil }
    let fact = Fact(.number, key: "p:" + digits, written: "")
    add(fact, from: index, to: end, with: index..<end)
    facts[facts.count - 1].runs = kept.map(runs.digits)
    return end
  }

  private func isWithinPhone(_ gap: ArraySlice<UInt32>) -> Bool {
    gap.count <= 3
      && gap.allSatisfy { Sign.isBlank($0) || [0x28, 0x29, 0x2D, 0x2E, 0x2F, Sign.dash].contains($0) }
  }

  // MARK: Numbers

  private mutating func readNumeral(_ index: Int) -> Int {
    if let (fact, count) = PostalCode.ofDigits(runs, at: index) ?? time(at: index) {
      add(fact, from: index, to: index + count, with: index..<(index + count))
      return index + count
    }
    var number = Numeral(runs, at: index, style: style)
    let last = index + number.runs - 1
    let power = QuantityWord.power(after: last, in: runs)
    if let power {
      number.scale(by: power)
    } else if !QuantityWord.isKnown(in: style.locale) {
      number.leaveScaleOpen()
    }
    if let hour = runs[index].value, DayHalf.isAfternoon(runs, index...last) { number.addHour(hour + 12) }
    add(number.fact, from: index, to: index + number.runs, with: index..<(index + number.runs))
    // The digits alone do not tell how much it is.
    if power != nil {
      facts[facts.count - 1].runs = []
      ends[ends.count - 1] = QuantityWord.end(after: last, in: runs)
    }
    return index + number.runs
  }

  /// `17:00`, `5:30`.
  private func time(at index: Int) -> (Fact, Int)? {
    guard index + 1 < runs.count, let hour = runs[index].value, hour <= 24,
      let minute = runs[index + 1].value,
      minute < 60, runs[index + 1].count == 2
    else { return nil }
    let gap = runs.gap(after: index)
    guard gap.elementsEqual([0x3A]) || gap.filter({ !Sign.isBlank($0) }) == [0x68] else { return nil }
    var fact = Fact(.number, key: "t:\(hour):\(minute)", written: "")
    fact.others = [hour + 12, hour - 12].filter { (0...24).contains($0) }.map { "t:\($0):\(minute)" }
    // `17.30` may be a time or not.
    fact.others += [hour, hour + 12, hour - 12].filter { (0...24).contains($0) }
      .map { "n:\($0).\(minute < 10 ? "0" : "")\(minute)" }
    if minute == 0 { fact.others += [hour, hour - 12].filter { $0 > 0 }.map { "n:\($0)" } }
    return (fact, 2)
  }

  /// Decimals without the zeros at their end.
  static func trimmed(_ decimal: String) -> String {
    guard decimal.utf8.contains(0x2E) else { return decimal }
    var text = decimal[...]
    while text.hasSuffix("0") { text = text.dropLast() }
    return String(text.hasSuffix(".") ? text.dropLast() : text)
  }
}

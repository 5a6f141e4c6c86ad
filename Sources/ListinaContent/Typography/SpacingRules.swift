/// At which spaces a language wants no line to break.
struct SpacingRules: Sendable {
  /// What a word before a space has to be followed by to be bound to it.
  enum Follower: Sendable {
    case anything, number, name
  }

  /// What has to stand before the space to which a word after it is bound.
  enum Leader: Sendable {
    /// A number, as in `10 kg`.
    case number
    /// A number with a full stop, as in `1. ledna`.
    case ordinal
  }

  /// What the last byte before a space says of the rules that can apply to it.
  struct Ending: OptionSet, Sendable {
    let rawValue: UInt8
    static let shortWord = Ending(rawValue: 1)
    static let digit = Ending(rawValue: 2)
    static let stop = Ending(rawValue: 4)
    static let opener = Ending(rawValue: 8)
    static let guillemet = Ending(rawValue: 16)
  }

  let endings: [Ending]
  /// Words, with their full stop if they have one, that are bound to what follows.
  let openers: WordTable<Follower>
  /// In bytes.
  let longestOpener: Int
  /// Words that are bound to what stands before them.
  let closers: WordTable<Leader>
  /// Between groups of three digits.
  let groupSpace: StaticString
  /// Whether spaces stand before `; : ! ?` and inside `« »`.
  let spacesPunctuation: Bool

  init(_ words: Words) {
    var openers: [ShortWord: Follower] = [:]
    for word in words.beforeAnything.casings { openers[word] = .anything }
    for word in words.beforeNumbers.casings { openers[word] = .number }
    for word in words.beforeNames.casings { openers[word] = .name }
    var closers: [ShortWord: Leader] = [:]
    for word in ShortWord.set(Words.units) { closers[word] = .number }
    for word in ShortWord.set(words.afterNumbers) { closers[word] = .number }
    for word in ShortWord.set(words.months) { closers[word] = words.daysHaveStops ? .ordinal : .number }
    self.openers = WordTable(openers)
    self.closers = WordTable(closers)
    longestOpener = words.openers.map(\.utf8.count).max() ?? 0
    groupSpace = words.groupSpace
    spacesPunctuation = words.spacesPunctuation
    endings = Self.endings(words)
  }

  private static func endings(_ words: Words) -> [Ending] {
    var endings = [Ending](repeating: [], count: 256)
    for byte in (words.short.lowercased() + words.short.uppercased()).utf8 {
      endings[Int(byte)].insert(.shortWord)
    }
    for byte in "0123456789".utf8 { endings[Int(byte)].insert(.digit) }
    endings[Int(UInt8(ascii: "."))].insert(.stop)
    for word in words.openers {
      if let last = word.utf8.last { endings[Int(last)].insert(.opener) }
    }
    // The second byte of `«`.
    if words.spacesPunctuation { endings[0xAB].insert(.guillemet) }
    return endings
  }

  /// The words of a language that its rules know, with spaces between them.
  struct Words {
    /// Letters that are words.
    var short = ""
    var beforeAnything = ""
    var beforeNumbers = ""
    /// Titles, bound to what begins with a capital.
    var beforeNames = ""
    var afterNumbers = ""
    var months = ""
    /// Whether the day of a date has a full stop before the name of its month.
    var daysHaveStops = true
    var groupSpace: StaticString = "\u{A0}"
    var spacesPunctuation = false

    fileprivate var openers: [Substring] {
      [beforeAnything, beforeNumbers, beforeNames].flatMap { $0.split(separator: " ") }
    }

    /// Symbols of units and currencies; left out are those that are also words somewhere, such as `A`, `s` and `V`.
    static let units = """
      % ‰ ° °C °F € $ £ ¥ EUR USD GBP CHF CZK PLN HUF m km dm cm mm µm nm m² m³ km² cm² ha l dl ml hl g kg mg t \
      min h ms Hz kHz MHz GHz B kB KB MB GB TB PB KiB MiB GiB TiB kb/s Mb/s Gb/s kbit/s Mbit/s Gbit/s MB/s km/h \
      m/s W kW MW GW Wh kWh MWh kJ MJ kcal hPa kPa MPa bar dB px dpi
      """
  }
}

extension String {
  /// The words as they are, and with a capital at the beginning of a sentence.
  fileprivate var casings: Set<ShortWord> {
    let capitals = split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return ShortWord.set(self).union(ShortWord.set(capitals.joined(separator: " ")))
  }
}

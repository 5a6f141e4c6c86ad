import Foundation
import ListinaModel

/// Writes days by the long form that CLDR has for a language, of the Gregorian calendar whatever its own is.
///
/// Making one costs a hundred times what writing a day does: make one for each locale.
struct DateText: Sendable {
  private enum Part {
    case literal(String)
    case day(width: Int)
    case month(width: Int)
    case year(width: Int)
    case monthName, monthNameAlone, era
  }

  private var parts: [Part] = []
  private let months: [String]
  private let monthsAlone: [String]
  private let era: String
  /// 0 to 9; in a few languages they are not those of numbers.
  private let digits: [Character]

  /// The locale is one of ``WordLocales``.
  init(in locale: Locale) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.locale = locale
    calendar.timeZone = .gmt
    let formatter = DateFormatter()
    formatter.locale = locale
    formatter.calendar = calendar
    formatter.timeZone = .gmt
    formatter.dateStyle = .long
    formatter.timeStyle = .none
    months = formatter.monthSymbols
    monthsAlone = formatter.standaloneMonthSymbols
    era = formatter.eraSymbols.last ?? ""
    let pattern: String = formatter.dateFormat
    formatter.dateFormat = "y"
    let years = [1234, 5678, 9012].compactMap { calendar.date(from: DateComponents(year: $0)) }
    let written = Array(years.map { formatter.string(from: $0) }.joined())
    digits = written.count == 12 ? Array(written[9...9] + written[..<9]) : Array("0123456789")
    readPattern(pattern)
  }

  /// `22. listopadu 2026`, `2026年11月22日`
  static func text(_ date: CalendarDate, in locale: Locale) -> String { DateText(in: locale).text(date) }

  func text(_ date: CalendarDate) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .literal(let literal): text += literal
      case .day(let width): text += number(date.day, width)
      case .month(let width): text += number(date.month, width)
      case .year(let width): text += number(date.year, width)
      case .monthName: text += months[date.month - 1]
      case .monthNameAlone: text += monthsAlone[date.month - 1]
      case .era: text += era
      }
    }
  }

  private func number(_ number: Int, _ width: Int) -> String {
    let text = String(number)
    let padded = String(repeating: "0", count: max(0, width - text.count)) + text
    return String(padded.map { $0.wholeNumberValue.map { digits[$0] } ?? $0 })
  }

  // MARK: Pattern

  /// Reads the letters that stand for fields, and literals in apostrophes, of which two are one (UTS 35, part 4, section 8).
  private mutating func readPattern(_ pattern: String) {
    // Scalars, as an accent may stand behind an apostrophe.
    var rest = Substring.UnicodeScalarView(pattern.unicodeScalars)
    var isQuoted = false
    while let first = rest.first {
      var length = 1
      if first == "'" {
        length = rest.dropFirst().first == "'" ? 2 : 1
        if length == 2 { add(first) } else { isQuoted.toggle() }
      } else if isQuoted || !first.isASCII || !first.properties.isAlphabetic {
        add(first)
      } else {
        length = rest.prefix { $0 == first }.count
        parts.append(part(first, length))
      }
      rest = rest.dropFirst(length)
    }
  }

  private func part(_ letter: Unicode.Scalar, _ width: Int) -> Part {
    switch letter {
    case "d": .day(width: width)
    case "y", "u": .year(width: width)
    case "M": width > 2 ? .monthName : .month(width: width)
    case "L": width > 2 ? .monthNameAlone : .month(width: width)
    // No long form has anything else.
    default: .era
    }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    if case .literal(let text)? = parts.last {
      parts[parts.count - 1] = .literal(text + String(scalar))
    } else {
      parts.append(.literal(String(scalar)))
    }
  }
}

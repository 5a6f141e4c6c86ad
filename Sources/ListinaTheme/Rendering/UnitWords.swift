import Foundation

#if canImport(_FoundationICU)
  import _FoundationICU
#endif

/// Numbers with units of time, and lists of them, in words.
///
/// Foundation on Linux has years and months in no formatter of its own, but brings the ICU that knows them.
enum UnitWords {
  /// Units by their names in CLDR.
  enum Unit: String, CaseIterable {
    case year, month, week, day, hour, minute, second
  }

  /// A number of a unit.
  struct Part {
    var number: Int
    var unit: Unit
  }

  #if canImport(_FoundationICU)
    /// The parts in the order given, or nil when there are no words.
    static func text(_ parts: [Part], in locale: Locale) -> String? {
      let name = locale.identifier(.icu)
      let words = parts.compactMap { text($0, in: name) }
      guard words.count == parts.count else { return nil }
      return words.count == 1 ? words[0] : list(words, in: name)
    }

    /// Whether CLDR has words of the language, and not only signs that are the same in all.
    static func hasWords(in locale: Locale) -> Bool {
      let sample = Part(number: 5, unit: .year)
      return text(sample, in: locale.identifier(.icu)) != text(sample, in: "root")
    }

    private static let capacity = 256

    private static func text(_ part: Part, in locale: String) -> String? {
      var status = U_ZERO_ERROR
      let skeleton = Array("measure-unit/duration-\(part.unit.rawValue) unit-width-full-name".utf16)
      let formatter = swift_unumf_openForSkeletonAndLocale(skeleton, Int32(skeleton.count), locale, &status)
      let result = swift_unumf_openResult(&status)
      defer {
        swift_unumf_closeResult(result)
        swift_unumf_close(formatter)
      }
      swift_unumf_formatInt(formatter, Int64(part.number), result, &status)
      var text = [UInt16](repeating: 0, count: capacity)
      let length = swift_unumf_resultToString(result, &text, Int32(capacity), &status)
      // Warnings of ICU are below zero: the words stand in the file of a parent locale.
      return status.rawValue > 0 ? nil : String(decoding: text.prefix(Int(length)), as: UTF16.self)
    }

    private static func list(_ words: [String], in locale: String) -> String? {
      var status = U_ZERO_ERROR
      let formatter = swift_ulistfmt_openForType(locale, ULISTFMT_TYPE_UNITS, ULISTFMT_WIDTH_WIDE, &status)
      defer { swift_ulistfmt_close(formatter) }
      let lengths = words.map { Int32($0.utf16.count) }
      var text = [UInt16](repeating: 0, count: capacity * words.count)
      let length = words.flatMap { Array($0.utf16) }.withUnsafeBufferPointer { all in
        var next = 0
        let starts = lengths.map { length in
          defer { next += Int(length) }
          return all.baseAddress.map { $0 + next }
        }
        return swift_ulistfmt_format(
          formatter, starts, lengths, Int32(words.count), &text, Int32(text.count), &status)
      }
      return status.rawValue > 0 ? nil : String(decoding: text.prefix(Int(length)), as: UTF16.self)
    }
  #else
    /// The parts in the order of their size, or nil when there are no words.
    static func text(_ parts: [Part], in locale: Locale) -> String? {
      var calendar = Calendar(identifier: .gregorian)
      calendar.locale = locale
      var components = DateComponents()
      let formatter = DateComponentsFormatter()
      formatter.calendar = calendar
      formatter.unitsStyle = .full
      formatter.allowedUnits = []
      for part in parts {
        let (component, unit) = calendarUnit(part.unit)
        components.setValue(part.number, for: component)
        formatter.allowedUnits.insert(unit)
      }
      return formatter.string(from: components)
    }

    /// Whether the system has words of the language.
    static func hasWords(in locale: Locale) -> Bool { true }

    private static func calendarUnit(_ unit: Unit) -> (Calendar.Component, NSCalendar.Unit) {
      switch unit {
      case .year: (.year, .year)
      case .month: (.month, .month)
      case .week: (.weekOfMonth, .weekOfMonth)
      case .day: (.day, .day)
      case .hour: (.hour, .hour)
      case .minute: (.minute, .minute)
      case .second: (.second, .second)
      }
    }
  #endif
}

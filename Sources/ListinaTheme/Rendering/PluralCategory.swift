/// A class of numbers that ask for the same form of a word, by its name in CLDR (UTS 35, part 3, section 5).
package enum PluralCategory: String, CaseIterable, Sendable {
  case zero, one, two, few, many, other
}

/// What a name of the theme contract stands for, hence how a template may use it.
package indirect enum Shape: Hashable, Sendable {
  /// Text, always escaped; true in a section when it is not empty.
  case text
  /// A whole number, written with the digits and the grouping of the page's language; true in a section when it is not 0.
  case number
  /// Yes or no: for sections only.
  case flag
  /// Markup that Listina wrote, only with triple braces; true in a section when it is not empty.
  case html
  /// Records of one scope, which a section shows one after the other.
  case list(Scope)
  /// Names of their own, or nothing; true in a section when it is there.
  case record(Scope)
  /// Whatever the author wrote: any path is allowed, and all of it is text.
  case open

  /// The word for it in messages, with its article.
  var title: String {
    switch self {
    case .text: "a text"
    case .number: "a number"
    case .flag: "a flag"
    case .html: "HTML"
    case .list: "a list"
    case .record: "a record"
    case .open: "an open record"
    }
  }
}

/// What a name of the theme contract stands for on one page.
package enum Value: Hashable, Sendable {
  case text(String)
  case number(Int)
  case flag(Bool)
  case html([UInt8])
  case list([Record])
  case record(Record?)
  case open(OpenValue)

  init(emptyFor shape: Shape) {
    self =
      switch shape {
      case .text: .text("")
      case .number: .number(0)
      case .flag: .flag(false)
      case .html: .html([])
      case .list: .list([])
      case .record: .record(nil)
      case .open: .open(.mapping([]))
      }
  }

  var isTruthy: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .number(let number): number != 0
    case .flag(let flag): flag
    case .html(let bytes): !bytes.isEmpty
    case .list(let records): !records.isEmpty
    case .record(let record): record != nil
    case .open(let value): value.isTruthy
    }
  }
}

extension Value: ExpressibleByStringLiteral {
  package init(stringLiteral text: String) { self = .text(text) }
}

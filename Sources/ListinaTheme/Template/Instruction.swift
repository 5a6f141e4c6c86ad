/// One step of a compiled template.
enum Instruction: Sendable {
  /// Appends a range of the program's literals.
  case literal(Range<Int32>)
  case text(FieldReference)
  /// Appends a number as the page's language writes it.
  case number(FieldReference)
  case html(FieldReference)
  case openText(Int32)
  case message(Int32)
  case jump(Label)
  case unless(FieldReference, Label)
  case ifTruthy(FieldReference, Label)
  case unlessOpen(Int32, Label)
  case ifOpen(Int32, Label)
  /// Jumps when the open value at the top has no such first name.
  case unlessKnown(Int32, Label)
  /// Pushes a record, or jumps when there is none.
  case enter(FieldReference, Label)
  case leave
  /// Pushes the first record of a list, or jumps when there is none.
  case each(FieldReference, Label)
  /// Jumps back with the next record, or pops the last.
  case next(Label)
  case eachOpen(Int32, Label)
  case nextOpen(Label)
}

/// A place to jump to: an index of the program's labels.
struct Label: Sendable {
  let index: Int32
}

/// A record on the stack and a range of the program's positions that lead from it to a value.
struct FieldReference: Sendable {
  let frame: Int32
  let start: Int32
  let end: Int32
}

/// An open value: where it begins and the keys that lead below.
struct OpenReference: Sendable {
  enum Base: Sendable {
    case field(FieldReference)
    case frame(Int)
  }

  let base: Base
  let keys: [String]
}

/// An interface string in one language.
enum Message: Sendable {
  case parts([MessagePart])
  case plural(PluralMessage)
}

/// An interface string whose form a number chooses.
struct PluralMessage: Sendable {
  let number: FieldReference
  /// How its language writes numbers: an index of the program's.
  let numbers: Int
  let forms: [PluralCategory: [MessagePart]]
}

/// A part of an interface string.
enum MessagePart: Sendable {
  case literal(Range<Int32>)
  case text(FieldReference)
  /// A number, as the language at an index of the program's writes it.
  case number(FieldReference, Int)
  case openText(Int32)
}

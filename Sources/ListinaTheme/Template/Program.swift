import ListinaModel

/// The instructions of a template and the tables they point into.
struct Program: Sendable {
  private(set) var instructions: [Instruction] = []
  private(set) var literals: [UInt8] = []
  private(set) var positions: [Int] = []
  private(set) var labels: [Int] = []
  private(set) var opens: [OpenReference] = []
  /// For each message that the template shows, what it is in each locale.
  private(set) var messages: [[Message]] = []
  /// How the languages that numbers are shown in write them.
  private(set) var numbers: [NumberWords] = []
  /// For each locale, the index of its numbers; empty where the template itself shows none.
  private(set) var localeNumbers: [Int] = []

  /// The last place that something jumps to: a literal before it must not grow.
  private var lastTarget = 0

  mutating func emit(_ instruction: Instruction) { instructions.append(instruction) }

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    guard !bytes.isEmpty else { return }
    let range = store(bytes)
    if instructions.count > lastTarget, case .literal(let last)? = instructions.last,
      last.upperBound == range.lowerBound
    {
      instructions[instructions.count - 1] = .literal(last.lowerBound..<range.upperBound)
    } else {
      emit(.literal(range))
    }
  }

  mutating func store(_ bytes: ArraySlice<UInt8>) -> Range<Int32> {
    let start = Int32(literals.count)
    literals += bytes
    return start..<Int32(literals.count)
  }

  mutating func label() -> Label {
    labels.append(0)
    return Label(index: Int32(labels.count - 1))
  }

  /// Makes a label stand for the next instruction.
  mutating func place(_ label: Label) {
    labels[Int(label.index)] = instructions.count
    lastTarget = instructions.count
  }

  mutating func reference(_ path: FieldPath) -> FieldReference {
    let start = Int32(positions.count)
    positions += path.positions
    return FieldReference(frame: Int32(path.frame), start: start, end: Int32(positions.count))
  }

  mutating func reference(_ path: OpenPath) -> Int32 {
    let base: OpenReference.Base =
      switch path.base {
      case .field(let path): .field(reference(path))
      case .frame(let frame): .frame(frame)
      }
    opens.append(OpenReference(base: base, keys: path.keys))
    return Int32(opens.count - 1)
  }

  mutating func add(message: [Message]) -> Int32 {
    messages.append(message)
    return Int32(messages.count - 1)
  }

  /// The index of how a language writes numbers.
  mutating func add(numbersIn locale: LocaleTag) -> Int {
    if let index = numbers.firstIndex(where: { $0.locale == locale }) { return index }
    numbers.append(NumberWords(locale))
    return numbers.count - 1
  }

  /// Lets the template itself show numbers on pages of the next locale.
  mutating func addLocale(numbersIn locale: LocaleTag) { localeNumbers.append(add(numbersIn: locale)) }
}

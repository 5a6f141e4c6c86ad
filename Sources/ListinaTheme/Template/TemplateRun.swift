/// Carries out a template's instructions for one page.
struct TemplateRun {
  private struct Loop {
    let records: [Record]
    var index = 0
  }

  private struct OpenLoop {
    let items: [OpenValue]
    var index = 0
  }

  private let program: Program
  private let locale: Int
  private var records: [Record]
  private var loops: [Loop] = []
  private var opens: [OpenLoop] = []

  init(_ program: Program, root: Record, locale: Int) {
    self.program = program
    self.locale = locale
    records = [root]
  }

  mutating func write(to output: inout [UInt8]) {
    var next = 0
    while next < program.instructions.count {
      let instruction = program.instructions[next]
      next += 1
      switch instruction {
      case .literal(let range): append(range, to: &output)
      case .text(let reference): appendText(reference, to: &output)
      case .number(let reference): appendNumber(reference, to: &output)
      case .html(let reference):
        if case .html(let bytes)? = value(reference) { output.append(contentsOf: bytes) }
      case .openText(let index): appendOpen(index, to: &output)
      case .message(let index): appendMessage(Int(index), to: &output)
      default:
        if let target = step(instruction) { next = program.labels[Int(target.index)] }
      }
    }
  }

  /// Carries out an instruction that writes nothing; the label is where to go on, if elsewhere.
  private mutating func step(_ instruction: Instruction) -> Label? {
    switch instruction {
    case .jump(let label): return label
    case .unless(let reference, let label): return isTruthy(reference) ? nil : label
    case .ifTruthy(let reference, let label): return isTruthy(reference) ? label : nil
    case .unlessOpen(let index, let label): return openValue(index)?.isTruthy == true ? nil : label
    case .ifOpen(let index, let label): return openValue(index)?.isTruthy == true ? label : nil
    case .unlessKnown(let index, let label): return isKnown(index) ? nil : label
    case .enter(let reference, let label):
      guard case .record(let record?)? = value(reference) else { return label }
      records.append(record)
    case .leave: records.removeLast()
    case .each(let reference, let label):
      guard case .list(let items)? = value(reference), let first = items.first else { return label }
      loops.append(Loop(records: items))
      records.append(first)
    case .next(let label): return nextRecord() ? label : nil
    case .eachOpen(let index, let label):
      guard let items = openValue(index)?.items, !items.isEmpty else { return label }
      opens.append(OpenLoop(items: items))
    case .nextOpen(let label): return nextOpen() ? label : nil
    case .literal, .text, .number, .html, .openText, .message: break
    }
    return nil
  }

  private mutating func nextRecord() -> Bool {
    let last = loops.count - 1
    loops[last].index += 1
    if loops[last].index < loops[last].records.count {
      records[records.count - 1] = loops[last].records[loops[last].index]
      return true
    }
    loops.removeLast()
    records.removeLast()
    return false
  }

  private mutating func nextOpen() -> Bool {
    let last = opens.count - 1
    opens[last].index += 1
    if opens[last].index < opens[last].items.count { return true }
    opens.removeLast()
    return false
  }

  private func append(_ range: Range<Int32>, to output: inout [UInt8]) {
    output.append(contentsOf: program.literals[Int(range.lowerBound)..<Int(range.upperBound)])
  }

  private func appendText(_ reference: FieldReference, to output: inout [UInt8]) {
    if case .text(let text)? = value(reference) { Escaping.append(text, to: &output) }
  }

  private func appendOpen(_ index: Int32, to output: inout [UInt8]) {
    if case .text(let text)? = openValue(index) { Escaping.append(text, to: &output) }
  }

  private func appendMessage(_ index: Int, to output: inout [UInt8]) {
    guard program.messages[index].indices.contains(locale) else { return }
    for part in parts(of: program.messages[index][locale]) {
      switch part {
      case .literal(let range): append(range, to: &output)
      case .text(let reference): appendText(reference, to: &output)
      case .number(let reference, let numbers):
        Escaping.append(program.numbers[numbers].text(of: number(reference)), to: &output)
      case .openText(let index): appendOpen(index, to: &output)
      }
    }
  }

  private func parts(of message: Message) -> [MessagePart] {
    switch message {
    case .parts(let parts): return parts
    case .plural(let message):
      let category = program.numbers[message.numbers].rules.category(of: number(message.number))
      return message.forms[category] ?? message.forms[.other] ?? []
    }
  }

  private func number(_ reference: FieldReference) -> Int {
    if case .number(let number)? = value(reference) { number } else { 0 }
  }

  private func appendNumber(_ reference: FieldReference, to output: inout [UInt8]) {
    let number = number(reference)
    let text =
      program.localeNumbers.indices.contains(locale)
      ? program.numbers[program.localeNumbers[locale]].text(of: number) : String(number)
    Escaping.append(text, to: &output)
  }

  private func value(_ reference: FieldReference) -> Value? {
    var record = records[Int(reference.frame)]
    let last = Int(reference.end) - 1
    for index in Int(reference.start)..<last {
      guard case .record(let inner?)? = record.value(at: program.positions[index]) else { return nil }
      record = inner
    }
    return record.value(at: program.positions[last])
  }

  private func isTruthy(_ reference: FieldReference) -> Bool { value(reference)?.isTruthy ?? false }

  private func base(_ reference: OpenReference) -> OpenValue? {
    switch reference.base {
    case .frame(let frame): return opens[frame].items[opens[frame].index]
    case .field(let field):
      guard case .open(let value)? = value(field) else { return nil }
      return value
    }
  }

  private func openValue(_ index: Int32) -> OpenValue? {
    let reference = program.opens[Int(index)]
    return base(reference)?.value(at: reference.keys)
  }

  private func isKnown(_ index: Int32) -> Bool {
    let reference = program.opens[Int(index)]
    guard let first = reference.keys.first else { return true }
    return base(reference)?.value(of: first) != nil
  }
}

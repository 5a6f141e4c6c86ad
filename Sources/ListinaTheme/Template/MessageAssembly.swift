// What interface strings become in a program.

import ListinaModel

extension TemplateAssembler {
  /// Where an interface string is shown.
  private struct Use {
    let key: String
    let context: Context

    /// The end of a message about a name in the string.
    var suffix: String { " in the interface string '\(key)', used by '\(context.template.name)'" }
  }

  mutating func message(_ key: String, _ name: TemplateName, _ context: Context) {
    guard let messages = messages.messages(of: key) else { return spoil() }
    let use = Use(key: key, context: context)
    let isForeign = zip(self.messages.locales, messages).contains { $0 != $1.language }
    let site = Site(template: context.template, offset: name.offset)
    let isFramed = isForeign && isElementContent(context.sites + [site])
    var locales: [Message] = []
    for (locale, message) in zip(self.messages.locales, messages) {
      var shown = ShownParts(language: message.language)
      if isFramed, message.language != locale {
        shown.frame = frame(of: message.language, on: locale)
      }
      switch message.content {
      case .text(let text):
        locales.append(.parts(add(text, at: message.place, use, to: &shown)))
      case .plural(let forms): locales.append(plural(forms, of: message, use, &shown))
      }
    }
    let index = program.add(message: locales)
    program.emit(.message(index))
  }

  /// An element around words that are not in the language of the page (WCAG 2.2, success criterion 3.1.2).
  private mutating func frame(of language: LocaleTag, on page: LocaleTag) -> (MessagePart, MessagePart) {
    let direction = language.direction == page.direction ? "" : " dir=\"\(language.direction.rawValue)\""
    return (
      .literal(program.store(Array("<span lang=\"\(language)\"\(direction)>".utf8)[...])),
      .literal(program.store(Array("</span>".utf8)[...]))
    )
  }

  /// Makes the locales' ways of writing numbers known to the program.
  mutating func showNumbers() {
    guard program.localeNumbers.isEmpty else { return }
    for locale in messages.locales { program.addLocale(numbersIn: locale) }
  }

  // MARK: Parts

  /// What the forms of one string show.
  private struct ShownParts {
    let language: LocaleTag
    /// What stands before and behind them.
    var frame: (MessagePart, MessagePart)?
    /// The numbers by their names.
    var numbers: [String: FieldReference] = [:]
    /// Every name stands for something that a string can show.
    var isSound = true
  }

  private mutating func plural(
    _ forms: [MessageCatalog.Form], of message: MessageCatalog.Message, _ use: Use, _ shown: inout ShownParts
  ) -> Message {
    var written: [PluralCategory: [MessagePart]] = [:]
    for form in forms { written[form.category] = add(form.text, at: form.place, use, to: &shown) }
    guard shown.numbers.count == 1, let number = shown.numbers.values.first else {
      let names = shown.numbers.keys.sorted()
      if shown.isSound { report(.pluralNumbers(use.key, names, use.suffix), at: message.place) }
      return .parts([])
    }
    return .plural(
      PluralMessage(number: number, numbers: program.add(numbersIn: shown.language), forms: written))
  }

  private mutating func add(
    _ text: String, at place: SourcePlace, _ use: Use, to shown: inout ShownParts
  ) -> [MessagePart] {
    let pattern = MessagePattern(text, key: use.key)
    if pattern.problem != nil {
      shown.isSound = false
      spoil()
    }
    var parts: [MessagePart] = []
    for part in pattern.parts {
      switch part {
      case .literal(let text):
        var escaped: [UInt8] = []
        Escaping.append(text, to: &escaped)
        parts.append(.literal(program.store(escaped[...])))
      case .parameter(let name):
        if let part = parameter(name, at: place, use, &shown) {
          parts.append(part)
        } else {
          shown.isSound = false
        }
      }
    }
    if let (start, end) = shown.frame { return [start] + parts + [end] }
    return parts
  }

  private mutating func parameter(
    _ name: String, at place: SourcePlace, _ use: Use, _ shown: inout ShownParts
  ) -> MessagePart? {
    guard !name.hasPrefix("strings."), name != "strings" else {
      report(.nestedMessage(name, use.suffix), at: place)
      return nil
    }
    switch use.context.stack.resolve(TemplateName(text: name, offset: 0)) {
    case .failure(let failure): report(.lookup(name, failure, suffix: use.suffix), at: place)
    case .success(let resolution):
      switch resolution.target {
      case .field(let path, .text): return .text(program.reference(path))
      case .field(let path, .number):
        let reference = program.reference(path)
        shown.numbers[name] = reference
        return .number(reference, program.add(numbersIn: shown.language))
      case .open(let path): return .openText(program.reference(path))
      case .field(_, let shape): report(.notAParameter(name, shape, use.suffix), at: place)
      case nil: report(.notAParameter(name, .open, use.suffix), at: place)
      }
    }
    return nil
  }
}

extension TemplateProblem {
  static func notAParameter(_ name: String, _ shape: Shape, _ user: String) -> Self {
    Self(
      .wrongKind, name, "'\(quotable(name))' is \(shape.title), not a text or a number,\(user)",
      hint: "name a text or a number, or take it out")
  }

  static func nestedMessage(_ name: String, _ user: String) -> Self {
    Self(
      .wrongKind, name, "'\(quotable(name))' is an interface string itself,\(user)",
      hint: "write its text out")
  }

  static func pluralNumbers(_ key: String, _ numbers: [String], _ user: String) -> Self {
    let names = numbers.map { "'{\(quotable($0))}'" }.joined(separator: " and ")
    return Self(
      .pluralForms, key,
      numbers.isEmpty
        ? "plural forms without a number\(user)" : "plural forms for the numbers \(names)\(user)",
      hint: numbers.isEmpty
        ? "write one text, or show the number that the forms are for, as in '{policy.outdatedCount}'"
        : "show one number, so that it is clear which one the forms are for")
  }
}

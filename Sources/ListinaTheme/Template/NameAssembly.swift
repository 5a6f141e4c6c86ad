// What names become in a program: variables and sections.

import ListinaModel

extension TemplateAssembler {
  mutating func variable(_ name: TemplateName, _ context: Context) {
    if let key = name.messageKey { return message(key, name, context) }
    guard let resolution = resolve(name, context) else { return }
    let end = program.label()
    alternatives(resolution.opens, end) { assembler, path in
      let reference = assembler.program.reference(path)
      assembler.program.emit(.openText(reference))
    }
    switch resolution.target {
    case .field(let path, .text): program.emit(.text(program.reference(path)))
    case .field(let path, .number):
      showNumbers()
      program.emit(.number(program.reference(path)))
    case .field(_, let shape): report(.notText(name.text, shape), name, context)
    case .open(let path): program.emit(.openText(program.reference(path)))
    case nil: break
    }
    program.place(end)
  }

  mutating func raw(_ name: TemplateName, _ context: Context) {
    guard name.messageKey == nil else { return spoil() }
    guard let resolution = resolve(name, context) else { return }
    switch resolution.target {
    case .field(let path, .html): program.emit(.html(program.reference(path)))
    case .field(_, .text), .field(_, .number), .open, nil: report(.notHTML(name.text), name, context)
    case .field(_, let shape): report(.notText(name.text, shape), name, context)
    }
  }

  mutating func section(_ name: TemplateName, _ nodes: [TemplateNode], _ context: Context) {
    guard name.messageKey == nil else { return spoil() }
    guard let resolution = resolve(name, context), let inner = deeper(context, at: name) else { return }
    let end = program.label()
    alternatives(resolution.opens, end) { $0.openSection($1, nodes, inner) }
    switch resolution.target {
    case .field(let path, let shape): section(path, shape, nodes, inner)
    case .open(let path): openSection(path, nodes, inner)
    case nil: break
    }
    program.place(end)
  }

  mutating func inverted(_ name: TemplateName, _ nodes: [TemplateNode], _ context: Context) {
    guard name.messageKey == nil else { return spoil() }
    guard let resolution = resolve(name, context), let inner = deeper(context, at: name) else { return }
    let (end, empty) = (program.label(), program.label())
    alternatives(resolution.opens, empty) { assembler, path in
      let reference = assembler.program.reference(path)
      assembler.program.emit(.ifOpen(reference, end))
    }
    switch resolution.target {
    case .field(let path, .open):
      program.emit(.ifOpen(program.reference(OpenPath(base: .field(path), keys: [])), end))
    case .field(let path, _): program.emit(.ifTruthy(program.reference(path), end))
    case .open(let path): program.emit(.ifOpen(program.reference(path), end))
    case nil: break
    }
    program.place(empty)
    assemble(nodes, inner)
    program.place(end)
  }

  /// Writes what happens for the first open value that has the name, each way ending at a label.
  private mutating func alternatives(
    _ opens: [OpenPath], _ end: Label, _ write: (inout Self, OpenPath) -> Void
  ) {
    for path in opens {
      let other = program.label()
      program.emit(.unlessKnown(program.reference(path), other))
      write(&self, path)
      program.emit(.jump(end))
      program.place(other)
    }
  }

  private mutating func section(
    _ path: FieldPath, _ shape: Shape, _ nodes: [TemplateNode], _ context: Context
  ) {
    var inner = context
    let (start, end) = (program.label(), program.label())
    switch shape {
    case .text, .number, .html:
      inner.stack = context.stack.showing(path, shape)
      program.emit(.unless(program.reference(path), end))
      assemble(nodes, inner)
    case .flag:
      program.emit(.unless(program.reference(path), end))
      assemble(nodes, inner)
    case .record(let scope):
      inner.stack = context.stack.entering(scope)
      program.emit(.enter(program.reference(path), end))
      assemble(nodes, inner)
      program.emit(.leave)
    case .list(let scope):
      inner.stack = context.stack.entering(scope)
      program.emit(.each(program.reference(path), end))
      program.place(start)
      assemble(nodes, inner)
      program.emit(.next(start))
    case .open: openSection(OpenPath(base: .field(path), keys: []), nodes, context)
    }
    program.place(end)
  }

  private mutating func openSection(_ path: OpenPath, _ nodes: [TemplateNode], _ context: Context) {
    var inner = context
    inner.stack = context.stack.enteringOpen()
    let (start, end) = (program.label(), program.label())
    program.emit(.eachOpen(program.reference(path), end))
    program.place(start)
    assemble(nodes, inner)
    program.emit(.nextOpen(start))
    program.place(end)
  }

  private mutating func resolve(_ name: TemplateName, _ context: Context) -> Resolution? {
    switch context.stack.resolve(name) {
    case .success(let resolution): return resolution
    case .failure(let failure):
      let suffix = suffix(context)
      report(.lookup(name.text, failure, suffix: suffix), name, context)
      return nil
    }
  }

  /// Says on which pages a name is unknown, where the template serves several.
  private func suffix(_ context: Context) -> String {
    context.template.name == page ? "" : " on pages of '\(page)'"
  }
}

extension TemplateProblem {
  static func lookup(_ name: String, _ failure: LookupFailure, suffix: String) -> Self {
    let quoted = quotable(name)
    switch failure {
    case .unknownName(let below, let rest, let wanted, let names):
      let prefix = below.map { $0 + "." } ?? ""
      let tail = rest.map { "." + $0 }.joined()
      let nearest = NearestName.find(wanted, among: names)
        .map { "write '\(quotable("\(prefix)\($0)\(tail)"))'" }
      let otherwise = below.map { "'\(quotable($0))' has" } ?? "known here"
      return Self(
        .unknownName, name, "unknown name '\(quoted)'\(suffix)",
        hint: nearest ?? suggestion(for: wanted, among: names, otherwise: otherwise))
    case .notARecord(let outer, .list, let rest):
      return Self(
        .wrongKind, name, "'\(quoted)' asks a list for a name: '\(quotable(outer))'\(suffix)",
        hint: "write '{{\(quotable(rest))}}' inside '{{#\(quotable(outer))}}'")
    case .notARecord(let outer, let shape, _):
      return Self(
        .wrongKind, name,
        "'\(quoted)' asks \(shape.title) for a name: '\(quotable(outer))'\(suffix)",
        hint: "write '\(quotable(outer))'")
    case .noItem:
      return Self(
        .unknownName, name, "'.' stands for nothing here\(suffix)",
        hint: "use it inside a section over a text or over a list of texts")
    }
  }

  static func notText(_ name: String, _ shape: Shape) -> Self {
    let quoted = quotable(name)
    let message = "'\(quoted)' is \(shape.title) and cannot be shown as text"
    switch shape {
    case .html:
      return Self(
        .needsTripleBraces, name, "'\(quoted)' is HTML", hint: "write '{{{\(quoted)}}}'")
    case .record(let scope):
      let first = scope.fields.first.map { "\(quoted).\($0.name)" } ?? quoted
      return Self(.wrongKind, name, message, hint: "write one of its names, such as '{{\(first)}}'")
    case .open:
      return Self(.wrongKind, name, message, hint: "write a name below it, as in '{{\(quoted).name}}'")
    case .text, .number, .flag, .list:
      return Self(.wrongKind, name, message, hint: "write '{{#\(quoted)}}…{{/\(quoted)}}'")
    }
  }
}

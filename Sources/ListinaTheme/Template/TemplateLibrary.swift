import ListinaModel

/// The parsed templates of a theme, checked for all that does not depend on what names stand for.
struct TemplateLibrary: Sendable {
  private let templates: [String: ParsedTemplate]
  private let names: [String]

  init(_ sources: [String: TemplateSource], keys: [String], problems: inout TemplateProblems) {
    var templates: [String: ParsedTemplate] = [:]
    names = sources.keys.sorted()
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      var parser = TemplateParser(source)
      let template = parser.parse(named: name)
      templates[name] = template
      for located in parser.problems { problems.add(located.problem, at: located.offset, of: template) }
    }
    self.templates = templates
    let known = Set(keys)
    for name in names {
      guard let template = templates[name] else { continue }
      checkIncludes(of: template, &problems)
      checkMessages(of: template, known, keys, &problems)
    }
    reportCycles(&problems)
  }

  subscript(name: String) -> ParsedTemplate? { templates[name] }

  private func checkIncludes(of template: ParsedTemplate, _ problems: inout TemplateProblems) {
    for tag in template.includes {
      guard let included = templates[tag.name.text] else {
        problems.add(.unknownPartial(tag.name.text, among: names), at: tag.name.offset, of: template)
        continue
      }
      if tag.kind == .parent, let next = included.parent {
        let problem = TemplateProblem.parentWithParent(tag.name.text, next.name.text)
        problems.add(problem, at: tag.name.offset, of: template)
      }
    }
    checkOverrides(template.nodes, of: template, &problems)
  }

  private func checkOverrides(
    _ nodes: [TemplateNode], of template: ParsedTemplate, _ problems: inout TemplateProblems
  ) {
    for node in nodes {
      switch node {
      case .section(_, let nodes), .inverted(_, let nodes): checkOverrides(nodes, of: template, &problems)
      case .block(let block): checkOverrides(block.nodes, of: template, &problems)
      case .parent(let parent, _, let overrides):
        let included = templates[parent.text].flatMap { $0.isBroken ? nil : $0 }
        for block in overrides {
          checkOverrides(block.nodes, of: template, &problems)
          guard let included, !included.blocks.contains(block.name.text) else { continue }
          let problem = TemplateProblem.unknownBlock(
            block.name.text, parent: parent.text, among: included.blocks)
          problems.add(problem, at: block.name.offset, of: template)
        }
      case .text, .variable, .raw, .partial: continue
      }
    }
  }

  private func checkMessages(
    of template: ParsedTemplate, _ known: Set<String>, _ keys: [String],
    _ problems: inout TemplateProblems
  ) {
    for tag in template.tags {
      guard let key = tag.name.messageKey, tag.kind != .close else { continue }
      let problem: TemplateProblem? =
        switch tag.kind {
        case .section, .inverted: .messageAsSection(tag.name.text)
        case .raw: key.isEmpty ? .noMessageKey(keys) : .notHTML(tag.name.text)
        case .variable where key.isEmpty: .noMessageKey(keys)
        case .variable where !known.contains(key): .unknownString(key, among: keys)
        default: nil
        }
      if let problem { problems.add(problem, at: tag.name.offset, of: template) }
    }
  }

  /// Reports each include that closes a cycle, in a walk that does not recurse: chains may be long.
  private func reportCycles(_ problems: inout TemplateProblems) {
    var done: Set<String> = []
    for start in names where !done.contains(start) {
      var path = [start]
      var pending = [(templates[start]?.includes ?? [])[...]]
      while let name = path.last, let level = pending.indices.last {
        guard let tag = pending[level].popFirst() else {
          done.insert(name)
          path.removeLast()
          pending.removeLast()
          continue
        }
        if let first = path.firstIndex(of: tag.name.text) {
          guard let template = templates[name] else { continue }
          let cycle = path[first...] + [tag.name.text]
          problems.add(.cycle(Array(cycle)), at: tag.name.offset, of: template)
        } else if !done.contains(tag.name.text), let next = templates[tag.name.text] {
          path.append(next.name)
          pending.append(next.includes[...])
        }
      }
    }
  }
}

// Of templates that show each other, and of interface strings
extension TemplateProblem {
  static func unknownPartial(_ name: String, among names: [String]) -> Self {
    Self(
      .unknownPartial, name, "unknown template '\(quotable(name))'",
      hint: suggestion(for: name, among: names, otherwise: "there are"))
  }

  static func unknownBlock(_ name: String, parent: String, among names: [String]) -> Self {
    let names = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return Self(
      .unknownBlock, name, "unknown block '\(quotable(name))' of '\(quotable(parent))'",
      hint: suggestion(for: name, among: names, otherwise: "its blocks")
        ?? "'\(quotable(parent))' has no block; write '{{> \(quotable(parent))}}'")
  }

  static func parentWithParent(_ parent: String, _ next: String) -> Self {
    Self(
      .malformedTemplate, parent,
      "'\(quotable(parent))' inherits from '\(quotable(next))' itself: there is one level of inheritance",
      hint: "inherit from '\(quotable(next))', or show '\(quotable(parent))' as a partial")
  }

  static func cycle(_ names: [String]) -> Self {
    let shown = names.count > 12 ? names.prefix(6) + ["…"] + names.suffix(5) : names[...]
    let cycle = shown.map(quotable).joined(separator: " → ")
    return Self(
      .partialCycle, cycle, "a template that shows itself: \(cycle)", hint: "remove one of these steps")
  }

  static func unknownString(_ key: String, among keys: [String]) -> Self {
    Self(
      .unknownString, key, "unknown interface string '\(quotable(key))'",
      hint: suggestion(for: key, among: keys, prefix: "strings.", otherwise: "there are"))
  }

  static func noMessageKey(_ keys: [String]) -> Self {
    Self(
      .wrongKind, "strings", "'strings' stands for all interface strings",
      hint: "write the name of one, such as '{{strings.\(keys.first ?? "contents")}}'")
  }

  static func messageAsSection(_ name: String) -> Self {
    Self(
      .wrongKind, name, "the interface string '\(quotable(name))' cannot be a section",
      hint: "write '{{\(quotable(name))}}'")
  }

  static func notHTML(_ name: String) -> Self {
    Self(
      .notHTML, name, "'\(quotable(name))' is text, not HTML", hint: "write '{{\(quotable(name))}}'")
  }
}

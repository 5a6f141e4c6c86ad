import ListinaModel

/// Writes the program of one page's template, following it through its parents and partials.
///
/// What a template shows is written where it is shown: that lets every line have its indentation and every
/// name its scope. Limits on depth and size keep templates that show each other many times from growing without end.
struct TemplateAssembler {
  /// How many parts of templates a page may have, each counted wherever it is shown.
  static let maximumParts = 100_000
  /// How many bytes of literal text a page's template may have, each counted wherever it is shown.
  static let maximumLiterals = 16 << 20

  /// Where in the templates the assembler is, and what holds there.
  struct Context {
    var template: ParsedTemplate
    var stack: ScopeStack
    var margin = Margin.none
    /// What the page gives to the blocks of this template, when it is its parent.
    var overrides: Overrides?
    /// The templates that led here.
    var path: [String]
    /// The tags of other templates at which this one is shown.
    var sites: [Site] = []
    var depth = 0
  }

  /// A place in a template.
  struct Site {
    let template: ParsedTemplate
    let offset: Int
  }

  struct Overrides {
    let blocks: [String: TemplateBlock]
    let template: ParsedTemplate
    let path: [String]
  }

  let library: TemplateLibrary
  let messages: MessageCatalog
  var program = Program()
  private(set) var problems: TemplateProblems
  /// Whether nothing was wrong with what the program shows.
  private(set) var isSound = true
  private var parts = 0
  /// Where elements can stand in the templates that show words of another language.
  private var contents: [String: ElementContent] = [:]
  private(set) var page = ""

  init(_ library: TemplateLibrary, _ messages: MessageCatalog, _ problems: TemplateProblems) {
    self.library = library
    self.messages = messages
    self.problems = problems
  }

  mutating func assemble(_ template: ParsedTemplate, _ root: Scope) {
    page = template.name
    guard !template.isBroken else { return spoil() }
    let context = Context(template: template, stack: ScopeStack(root: root), path: [template.name])
    assemble(template.nodes, context)
    checkSize(at: TemplateName(text: template.name, offset: 0), context)
  }

  mutating func assemble(_ nodes: [TemplateNode], _ context: Context) {
    for node in nodes {
      guard parts < Self.maximumParts, program.literals.count < Self.maximumLiterals else { return }
      parts += 1
      switch node {
      case .text(let range): append(range, context)
      case .variable(let name): variable(name, context)
      case .raw(let name): raw(name, context)
      case .section(let name, let nodes): section(name, nodes, context)
      case .inverted(let name, let nodes): inverted(name, nodes, context)
      case .partial(let name, let indentation): include(name, indentation, nil, context)
      case .block(let block): show(block, context)
      case .parent(let name, let indentation, let blocks):
        let overrides = Overrides(
          blocks: Dictionary(blocks.map { ($0.name.text, $0) }, uniquingKeysWith: { first, _ in first }),
          template: context.template, path: context.path)
        include(name, indentation, overrides, context)
      }
    }
  }

  mutating func report(
    _ problem: @autoclosure () -> TemplateProblem, _ name: TemplateName, _ context: Context
  ) {
    // Finding the nearest name is slow, and a template can have a great many errors.
    if !problems.isFull(for: context.template.path) {
      problems.add(problem(), at: name.offset, of: context.template)
    }
    spoil()
  }

  /// Reports a problem of an interface string.
  mutating func report(_ problem: @autoclosure () -> TemplateProblem, at place: SourcePlace) {
    if !problems.isFull(for: place.file) { problems.add(problem(), at: place) }
    spoil()
  }

  /// Gives the page up for a reason that is reported elsewhere.
  mutating func spoil() { isSound = false }

  /// Whether an element can stand at a place of a template, shown at places of others.
  mutating func isElementContent(_ sites: [Site]) -> Bool {
    sites.allSatisfy { site in
      let content = contents[site.template.name] ?? ElementContent(in: site.template.bytes)
      contents[site.template.name] = content
      return content.contains(site.offset)
    }
  }

  /// The context one level deeper, or nil where that is too deep.
  mutating func deeper(_ context: Context, at name: TemplateName) -> Context? {
    guard context.depth < TagPairing.maximumDepth else {
      report(.tooDeep(TagPairing.maximumDepth), name, context)
      return nil
    }
    var inner = context
    inner.depth += 1
    return inner
  }

  // MARK: Other templates

  private mutating func include(
    _ name: TemplateName, _ indentation: Range<Int>?, _ overrides: Overrides?, _ context: Context
  ) {
    guard let template = library[name.text], !template.isBroken, !context.path.contains(name.text) else {
      return spoil()
    }
    if overrides != nil, template.parent != nil { return spoil() }
    guard var inner = deeper(context, at: name) else { return }
    let added = indentation.map { context.margin.applied(to: context.template.bytes[$0]) } ?? []
    inner.sites.append(Site(template: context.template, offset: name.offset))
    inner.template = template
    inner.margin = Margin(added: added, removed: [])
    inner.overrides = overrides
    inner.path.append(name.text)
    assemble(template.nodes, inner)
    checkSize(at: name, context)
  }

  private mutating func checkSize(at name: TemplateName, _ context: Context) {
    guard parts >= Self.maximumParts || program.literals.count >= Self.maximumLiterals else { return }
    // The innermost include says it, the others only stop.
    if isSound { report(.tooLarge(name.text), name, context) }
    spoil()
  }

  /// Shows what the page gives to a block, or else its default.
  private mutating func show(_ block: TemplateBlock, _ context: Context) {
    guard var inner = deeper(context, at: block.name) else { return }
    let margin = context.margin
    let indentation = block.own.map { margin.applied(to: context.template.bytes[$0.indentation]) }
    var content = block
    if let overrides = context.overrides, let override = overrides.blocks[block.name.text] {
      check(block.nodes, inner)
      content = override
      inner.sites.append(Site(template: context.template, offset: block.name.offset))
      inner.template = overrides.template
      inner.path = overrides.path
      inner.overrides = nil
      inner.margin = Margin(
        added: indentation ?? [], removed: Array(overrides.template.bytes[override.contentIndentation]))
    }
    guard !content.nodes.isEmpty else { return }
    if !content.beginsLine, let indentation { program.append(indentation[...]) }
    assemble(content.nodes, inner)
    if !content.endsLine, let own = block.own { program.append(context.template.bytes[own.end]) }
  }

  /// Follows a default that this page replaces, for its errors only: no page may ever show it.
  private mutating func check(_ nodes: [TemplateNode], _ context: Context) {
    var unused = Program()
    swap(&program, &unused)
    assemble(nodes, context)
    swap(&program, &unused)
  }

  // MARK: Text

  private mutating func append(_ range: Range<Int>, _ context: Context) {
    let bytes = context.template.bytes
    guard !context.margin.isNone else { return program.append(bytes[range]) }
    var position = range.lowerBound
    repeat {
      if bytes.isLineStart(position) {
        let indentation = bytes.indentation(at: position, before: range.upperBound)
        if bytes.lineBreak(at: indentation.upperBound) == nil {
          program.append(context.margin.applied(to: bytes[indentation])[...])
          position = indentation.upperBound
        }
      }
      let line = bytes[position..<range.upperBound]
      let end = line.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? range.upperBound
      program.append(bytes[position..<end])
      position = end
    } while position < range.upperBound
  }
}

extension TemplateProblem {
  static func tooLarge(_ name: String) -> Self {
    Self(
      .malformedTemplate, "size",
      "with '\(quotable(name))' the page's template has more than \(TemplateAssembler.maximumParts) parts",
      hint: "show templates that show others less often")
  }
}

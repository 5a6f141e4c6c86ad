package import ListinaModel
package import ListinaSite

/// Turns a theme's files into a ``Theme``, and finds all that does not fit the contract.
package struct ThemeCompiler {
  private let source: ThemeSource
  private let site: Site
  private var diagnostics = DiagnosticList()

  package init(_ source: ThemeSource, for site: Site) {
    self.source = source
    self.site = site
  }

  /// The names of the theme's assets, in the order of their addresses.
  package var assetNames: [String] { source.assets.keys.sorted() }

  /// Compiles every template; `assets` are the published paths of ``assetNames``.
  package consuming func compile(assets: [RoutePath]) -> (theme: Theme?, diagnostics: DiagnosticList) {
    if source.contract != PageContract.version {
      diagnostics.add(
        .error(
          .unsupportedTheme, "theme '\(source.name)' is for contract \(source.contract)", at: source.place,
          hint: "this version of Listina knows contract \(PageContract.version)"))
    }
    let (optionScope, options) = readOptions()
    let strings = completeStrings()
    let contract = PageContract(options: optionScope, assets: assetNames.map(Self.assetName))
    var compiler = templateCompiler(messages: strings)
    let templates = compilePages(contract, &compiler)
    let tables = compileTables(TableContract(options: optionScope), &compiler)
    diagnostics.add(contentsOf: compiler?.diagnostics ?? DiagnosticList())
    let required = strings.map { requiredTexts($0) }
    guard !diagnostics.hasErrors else { return (nil, diagnostics) }
    let texts = InterfaceStrings(site.locales, required)
    let theme = Theme(
      templates: templates, tables: tables, strings: texts, contract: contract, options: options,
      assets: assets)
    return (theme, diagnostics)
  }

  /// `style.css` → `style-css`: a dot would read as a name inside a name.
  static func assetName(_ file: String) -> String {
    String(file.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  }

  // MARK: Options

  private mutating func readOptions() -> (Scope, Record) {
    let chosen = site.theme.options
    for (name, option) in chosen.sorted(by: { $0.key < $1.key })
    where !source.options.contains(where: { $0.name == name }) {
      let nearest = NearestName.find(name, among: source.options.map(\.name))
      let known = source.options.map { "'\($0.name)'" }.joined(separator: ", ")
      diagnostics.add(
        .error(
          .unknownOption, "theme '\(source.name)' has no option '\(name)'", at: option.place,
          hint: nearest.map { "write '\($0)'" } ?? (known.isEmpty ? "it has none" : "it has \(known)")))
    }
    var fields: [Scope.Field] = []
    var values: [Value] = []
    for option in source.options {
      fields.append(Scope.Field(option.name, option.isFlag ? .flag : .text, "An option of the theme"))
      let text = chosen[option.name]?.text ?? option.value
      if option.isFlag, let written = chosen[option.name], !["true", "false"].contains(written.text) {
        diagnostics.add(
          .error(
            .invalidValue, "option '\(option.name)' must be true or false, not '\(written.text)'",
            at: written.place, hint: "write 'true' or 'false'"))
      }
      values.append(option.isFlag ? .flag(text == "true") : .text(text))
    }
    return (Scope(fields), Record(values))
  }

  // MARK: Strings

  /// The strings of each locale of the site.
  private mutating func completeStrings() -> [[String: MessageCatalog.Message]] {
    let keys = Set(source.strings.values.flatMap(\.keys))
    for required in RequiredString.allCases where !keys.contains(required.rawValue) {
      diagnostics.add(
        .error(
          .unknownString, "theme '\(source.name)' lacks the string '\(required.rawValue)'", at: source.place,
          hint: "add it to the theme's strings/"))
    }
    var completion = StringsCompletion(source, for: site)
    let strings = completion.complete()
    diagnostics.add(contentsOf: completion.diagnostics)
    return strings
  }

  /// The strings that Listina itself shows, as they stand in pages.
  private mutating func requiredTexts(
    _ messages: [String: MessageCatalog.Message]
  ) -> [RequiredString: LanguageText] {
    var texts: [RequiredString: LanguageText] = [:]
    for name in RequiredString.allCases {
      guard let message = messages[name.rawValue] else { continue }
      guard case .text(let text) = message.content else {
        diagnostics.add(
          .error(
            .pluralForms, "the string '\(name.rawValue)' cannot have plural forms", at: message.place,
            hint: "write one text: Listina itself shows this string, and knows no number"))
        continue
      }
      // What is wrong with the pattern itself is reported with the templates.
      let parts = MessagePattern(text, key: name.rawValue).parts
      texts[name] = LanguageText(
        parts.map { self.text(of: $0, of: name, at: message.place) }.joined(), in: message.language)
    }
    return texts
  }

  private mutating func text(
    of part: MessagePattern.Part, of name: RequiredString, at place: SourcePlace
  ) -> String {
    switch part {
    case .literal(let text): return text
    case .parameter("site.name"): return site.name
    case .parameter(let parameter):
      diagnostics.add(
        .error(
          .unknownName, "the string '\(name.rawValue)' cannot show '{\(parameter)}'", at: place,
          hint: "Listina itself shows this string, and knows '{site.name}' only; '{{' and '}}' show braces"))
      return ""
    }
  }

  // MARK: Templates

  private mutating func templateCompiler(messages: [[String: MessageCatalog.Message]]) -> TemplateCompiler? {
    let sources = source.templates.mapValues { TemplateSource(path: $0.name, text: $0.bytes) }
    return catalog(of: messages).map { TemplateCompiler(sources: sources, messages: $0) }
  }

  private mutating func compilePages(
    _ contract: PageContract, _ compiler: inout TemplateCompiler?
  ) -> [PageTemplate: Template] {
    var templates: [PageTemplate: Template] = [:]
    for template in PageTemplate.allCases {
      guard source.templates[template.rawValue] != nil else {
        diagnostics.add(
          .error(
            .missingTemplate, "theme '\(source.name)' lacks the template '\(template.rawValue).mustache'",
            at: source.place, hint: "add it to the theme's templates/"))
        continue
      }
      templates[template] = compiler?.compile(template.rawValue, root: contract.scope(of: template))
    }
    return templates
  }

  /// A theme needs no tables until a text shows one; those that it has are checked like every template.
  private func compileTables(
    _ contract: TableContract, _ compiler: inout TemplateCompiler?
  ) -> [RecordTable: Template] {
    var templates: [RecordTable: Template] = [:]
    for table in RecordTable.allCases where source.templates[table.template] != nil {
      templates[table] = compiler?.compile(table.template, root: contract.scope(of: table))
    }
    return templates
  }

  private mutating func catalog(of messages: [[String: MessageCatalog.Message]]) -> MessageCatalog? {
    do {
      return try MessageCatalog(messages, for: site.locales)
    } catch {
      diagnostics.add(.error(.unknownString, "no locale has the string '\(error.key)'", at: source.place))
      return nil
    }
  }
}

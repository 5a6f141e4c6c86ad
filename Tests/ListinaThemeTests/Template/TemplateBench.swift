import ListinaModel
import ListinaSamples
import ListinaTheme

/// Templates compiled for one small page, so that a test shows just its point.
struct TemplateBench {
  static let scope = Scope([
    Scope.Field("title", .text, ""), Scope.Field("noindex", .flag, ""), Scope.Field("article", .html, ""),
    Scope.Field(
      "policies", .list(Scope([Scope.Field("title", .text, ""), Scope.Field("href", .text, "")])), ""),
    Scope.Field(
      "site",
      .record(
        Scope([
          Scope.Field("name", .text, ""),
          Scope.Field("contact", .record(Scope([Scope.Field("email", .text, "")])), ""),
        ])), ""),
    Scope.Field("tags", .list(.texts("")), ""), Scope.Field("extra", .open, ""),
  ])

  var compiler: TemplateCompiler

  /// A compiler of these templates (files `NAME.mustache`), with messages of Czech and English.
  init(_ templates: [String: String], cs: [String: String] = [:], en: [String: String] = [:]) throws {
    let sources = templates.map {
      ($0.key, TemplateSource(path: "\($0.key).mustache", text: Array($0.value.utf8)))
    }
    compiler = TemplateCompiler(
      sources: Dictionary(uniqueKeysWithValues: sources),
      messages: try MessageCatalog(
        [Self.messages(cs, try Sample.tag("cs")), Self.messages(en, .english)],
        for: [try Sample.tag("cs"), .english]))
  }

  private static func messages(
    _ texts: [String: String], _ locale: LocaleTag
  ) -> [String: MessageCatalog.Message] {
    var line = 0
    return texts.sorted { $0.key < $1.key }.reduce(into: [:]) { messages, entry in
      line += 1
      messages[entry.key] = MessageCatalog.Message(
        .text(entry.value),
        at: SourcePlace("\(locale).yaml", line: line, column: entry.key.count + 3), in: locale)
    }
  }

  /// The page of the template `page`, or nil when it has errors.
  mutating func page(_ values: [String: Value] = [:], locale: Int = 0) throws -> String? {
    guard let template = compiler.compile("page", root: Self.scope) else { return nil }
    var output: [UInt8] = []
    template.render(try Self.scope.record(values), locale: locale, into: &output)
    return String(decoding: output, as: UTF8.self)
  }

  /// What is wrong with the template `page` and all others, as `place: id: message; hint`.
  mutating func complaints() -> [String] {
    _ = compiler.compile("page", root: Self.scope)
    return compiler.diagnostics.sorted.map { diagnostic in
      let place = diagnostic.place.map { "\($0.file):\($0.line ?? 0):\($0.column ?? 0)" } ?? "-"
      let hint = diagnostic.hint.map { "; \($0)" } ?? ""
      return "\(place): \(diagnostic.id.rawValue): \(diagnostic.message)\(hint)"
    }
  }

  /// A page of one template.
  static func page(_ text: String, _ values: [String: Value] = [:]) throws -> String? {
    var bench = try TemplateBench(["page": text])
    return try bench.page(values)
  }

  /// The complaints about one template, without their file.
  static func complaints(_ text: String) throws -> [String] {
    var bench = try TemplateBench(["page": text])
    return bench.complaints().map { String($0.dropFirst("page.mustache:".count)) }
  }
}

import Foundation
import ListinaModel
import ListinaTheme
import Testing

/// A case of the Mustache specification, with names and kinds as its data has them.
struct SpecificationCase: Sendable, CustomTestStringConvertible {
  static let folder = URL(filePath: #filePath).appending(path: "../../../../../shared/corpus/mustache-spec")
    .standardizedFileURL

  let title: String
  let expected: String
  private let template: String
  private let partials: [String: String]
  private let data: Datum

  var testDescription: String { title }

  private struct File: Decodable {
    let tests: [Test]
  }

  private struct Test: Decodable {
    let name: String
    let data: Datum
    let template: String
    let partials: [String: String]?
    let expected: String
  }

  /// Every case, or none when the specification is not there.
  static func all() throws -> [SpecificationCase] {
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".json") }.sorted()
      .flatMap { name in
        let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: folder.appending(path: name)))
        return file.tests.map { test in
          SpecificationCase(
            title: "\(name.dropLast(".json".count))/\(test.name)", expected: test.expected,
            template: test.template, partials: test.partials ?? [:], data: test.data)
        }
      }
  }

  func run() throws -> (text: String?, diagnostics: [Diagnostic]) {
    // What a case writes without escaping is HTML in our terms; no case has both.
    let all = template + partials.values.joined()
    let text: Shape = all.contains("{{{") || all.contains("{{&") ? .html : .text
    let scope = data.scope(text)
    var compiler = TemplateCompiler(
      sources: partials.merging(["": template]) { $1 }
        .reduce(into: [:]) { $0[$1.key] = TemplateSource(path: $1.key, text: Array($1.value.utf8)) },
      messages: MessageCatalog())
    guard let compiled = compiler.compile("", root: scope) else { return (nil, compiler.diagnostics.all) }
    var output: [UInt8] = []
    compiled.render(try data.record(scope), locale: 0, into: &output)
    return (String(decoding: output, as: UTF8.self), compiler.diagnostics.all)
  }
}

/// JSON data of a case.
private enum Datum: Decodable, Sendable {
  case text(String)
  case flag(Bool)
  case list([Datum])
  case record([String: Datum])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .text("")
    } else if let flag = container.read(Bool.self) {
      self = .flag(flag)
    } else if let number = container.read(Decimal.self) {
      self = .text("\(number)")
    } else if let text = container.read(String.self) {
      self = .text(text)
    } else if let list = container.read([Datum].self) {
      self = .list(list)
    } else {
      self = .record(try container.decode([String: Datum].self))
    }
  }

  /// The scope of what a section over this shows; anything but a record is `{{.}}`.
  func scope(_ text: Shape) -> Scope {
    guard case .record(let fields) = self else { return Scope([Scope.Field(".", shape(text), "")]) }
    return Scope(
      fields.sorted { $0.key < $1.key }.map { Scope.Field($0.key, $0.value.shape(text), "") })
  }

  private func shape(_ text: Shape) -> Shape {
    switch self {
    case .text: text
    case .flag: .flag
    case .list(let items): .list(items.first?.scope(text) ?? Scope([]))
    case .record: .record(scope(text))
    }
  }

  func record(_ scope: Scope) throws -> Record {
    guard case .record(let fields) = self else {
      return try scope.record([".": value(scope.fields[0].shape)])
    }
    var values: [String: Value] = [:]
    for field in scope.fields { values[field.name] = try fields[field.name]?.value(field.shape) }
    return try scope.record(values)
  }

  private func value(_ shape: Shape) throws -> Value {
    switch (self, shape) {
    case (.text(let text), .html): .html(Array(text.utf8))
    case (.text(let text), _): .text(text)
    case (.flag(let flag), _): .flag(flag)
    case (.list(let items), .list(let scope)): .list(try items.map { try $0.record(scope) })
    case (.record, .record(let scope)): .record(try record(scope))
    case (.list, _), (.record, _): throw ScopeTrouble()
    }
  }

  private struct ScopeTrouble: Error {}
}

extension SingleValueDecodingContainer {
  /// The value as this type, or nil when it is of another.
  fileprivate func read<Wanted: Decodable>(_ type: Wanted.Type) -> Wanted? {
    do { return try decode(type) } catch { return nil }
  }
}

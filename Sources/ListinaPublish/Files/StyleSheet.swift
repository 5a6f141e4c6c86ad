import ListinaModel
import ListinaSite

/// A theme's style sheet, whose addresses are turned into published addresses.
struct StyleSheet {
  private let bytes: [UInt8]
  private let name: String
  private let source: SourceFile
  private let references: [Range<Int>]
  /// The file's name in diagnostics.
  var file: String { source.name }
  private(set) var diagnostics = DiagnosticList()

  init(_ bytes: [UInt8], name: String, source: SourceFile) {
    self.bytes = bytes
    self.references = StyleSheetReferences(bytes: bytes).ranges()
    self.name = name
    self.source = source
  }

  /// The style sheet with the address of each file of the theme; an address that is none is an error.
  mutating func rewrite(_ published: [String: RoutePath]) -> [UInt8] {
    var output: [UInt8] = []
    var copied = 0
    for reference in references {
      let written = String(decoding: bytes[reference], as: UTF8.self)
      guard let route = resolve(written, published, at: reference.lowerBound) else { continue }
      output += bytes[copied..<reference.lowerBound]
      output += route.utf8
      copied = reference.upperBound
    }
    return output + bytes[copied...]
  }

  /// The names of the style sheets that this one loads.
  func loadedSheets() -> Set<String> {
    let names = references.compactMap { name(of: String(decoding: bytes[$0], as: UTF8.self)) }
    return Set(names.filter { $0.hasSuffix(".css") })
  }

  private mutating func resolve(_ written: String, _ published: [String: RoutePath], at offset: Int)
    -> String?
  {
    if written.hasPrefix("#") || written.hasPrefix("data:") { return nil }
    guard let route = name(of: written).flatMap({ published[$0] ?? published[PercentEscapes.decode($0)] })
    else {
      return refuse(written, published, at: offset)
    }
    let path = written.prefix { $0 != "#" && $0 != "?" }
    return Self.escaped(RoutePath("assets/\(name)").reference(to: route)) + written[path.endIndex...]
  }

  /// The name below `assets/` that an address leads to, or nil when it leads out.
  private func name(of address: String) -> String? {
    let path = address.prefix { $0 != "#" && $0 != "?" }
    guard !path.hasPrefix("/") else { return nil }
    let folders = name.split(separator: "/").dropLast().map(String.init)
    return RelativePath.resolve(path, from: folders)?.joined(separator: "/")
  }

  /// What ends an address in CSS, and may stand in one elsewhere.
  private static func escaped(_ address: String) -> String {
    address.replacing("'", with: "%27").replacing("(", with: "%28").replacing(")", with: "%29")
  }

  private mutating func refuse(_ written: String, _ published: [String: RoutePath], at offset: Int) -> String?
  {
    let (line, column) = LineIndex(bytes).position(of: offset)
    let nearest = NearestName.find(written, among: published.keys)
    diagnostics.add(
      .error(
        .unknownAsset, "the theme has no asset '\(written)'",
        at: SourcePlace(source.name, line: line, column: column),
        hint: nearest.map { "write '\($0)'" } ?? "name a file of assets/; pages ask nothing of other hosts"))
    return nil
  }
}

import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaSite

/// The files of a theme's `assets/`, published under names that tell their content.
struct ThemeAssets: Sendable {
  private(set) var routes: [RoutePath] = []
  private(set) var contents: [[UInt8]] = []
  private(set) var diagnostics = DiagnosticList()

  /// Reads the files of these names; style sheets name the others by their published addresses.
  init(_ files: [String: SourceFile], inOrder names: [String]) {
    var bytes: [String: [UInt8]] = [:]
    for name in names {
      guard let file = files[name] else { continue }
      let data = DataFile.read(file.entry)
      diagnostics.add(contentsOf: data.diagnostics)
      bytes[name] = data.bytes ?? []
    }
    var published: [String: RoutePath] = [:]
    // Style sheets come last: their own names depend on the names of what they show.
    for name in names.filter({ !$0.hasSuffix(".css") }) {
      published[name] = AssetPath.path(for: name, content: bytes[name] ?? [])
    }
    var sheets: [String: StyleSheet] = [:]
    for name in names.filter({ $0.hasSuffix(".css") }) {
      guard let file = files[name] else { continue }
      sheets[name] = StyleSheet(bytes[name] ?? [], name: name, source: file)
    }
    for name in inOrderOfUse(sheets) {
      guard var sheet = sheets[name] else { continue }
      bytes[name] = sheet.rewrite(published)
      diagnostics.add(contentsOf: sheet.diagnostics)
      published[name] = AssetPath.path(for: name, content: bytes[name] ?? [])
    }
    for name in names {
      routes.append(published[name] ?? RoutePath("assets/\(name)"))
      contents.append(bytes[name] ?? [])
    }
  }

  /// Style sheets after those that they load, whose published names they hold; a circle is an error.
  private mutating func inOrderOfUse(_ sheets: [String: StyleSheet]) -> [String] {
    var waiting = sheets.mapValues { $0.loadedSheets().intersection(sheets.keys) }
    var order: [String] = []
    while !waiting.isEmpty {
      let ready = waiting.filter { $0.value.isEmpty }.keys.sorted()
      guard !ready.isEmpty else {
        reportCircle(waiting, sheets)
        return order
      }
      order += ready
      for name in ready { waiting[name] = nil }
      waiting = waiting.mapValues { $0.subtracting(ready) }
    }
    return order
  }

  private mutating func reportCircle(_ waiting: [String: Set<String>], _ sheets: [String: StyleSheet]) {
    // Those that only load what is in a circle are not in it themselves.
    var circle = waiting
    while true {
      let loaded = circle.values.reduce(into: Set<String>()) { $0.formUnion($1) }
      let smaller = circle.filter { loaded.contains($0.key) }
      if smaller.count == circle.count { break }
      circle = smaller
    }
    let names = circle.keys.sorted().map { "'\($0)'" }.joined(separator: ", ")
    guard let first = circle.keys.min(), let sheet = sheets[first] else { return }
    diagnostics.add(
      .error(
        .unknownAsset, "style sheets load one another in a circle: \(names)", at: SourcePlace(sheet.file),
        hint: "remove one of their '@import'"))
  }
}

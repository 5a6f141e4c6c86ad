import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaSite

/// The files of a theme's `assets/`, published under names that tell their content.
struct ThemeAssets {
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
    for name in names.filter({ $0.hasSuffix(".css") }) {
      guard let file = files[name] else { continue }
      var sheet = StyleSheet(bytes[name] ?? [], name: name, source: file)
      bytes[name] = sheet.rewrite(published)
      diagnostics.add(contentsOf: sheet.diagnostics)
      published[name] = AssetPath.path(for: name, content: bytes[name] ?? [])
    }
    for name in names {
      routes.append(published[name] ?? RoutePath("assets/\(name)"))
      contents.append(bytes[name] ?? [])
    }
  }
}

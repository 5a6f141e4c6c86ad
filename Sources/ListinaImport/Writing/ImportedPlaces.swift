package import ListinaModel

/// Where the files of a new site came from.
package struct ImportedPlaces: Sendable {
  private var texts: [String: EditedText] = [:]
  private var files: [String: String] = [:]

  package init() {}

  mutating func add(_ text: EditedText, as name: String) { texts[name] = text }
  mutating func add(_ file: String, as name: String) { files[name] = file }

  /// The place in the imported folder that a place in the new site came from; nil for what was written anew.
  package func source(of place: SourcePlace) -> SourcePlace? {
    if let text = texts[place.file] { return text.place(of: place) }
    return files[place.file].map { SourcePlace($0) }
  }
}

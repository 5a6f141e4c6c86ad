package import ListinaModel

/// Where the files of a new site came from.
package struct ImportedPlaces: Sendable {
  private var texts: [String: EditedText] = [:]
  private var files: [String: String] = [:]
  /// For the text that was asked for last: there may be thousands of places in it.
  private var finder: (name: String, finder: OriginFinder)?

  package init() {}

  mutating func add(_ text: EditedText, as name: String) { texts[name] = text }
  mutating func add(_ file: String, as name: String) { files[name] = file }

  /// The place in the imported folder that a place in the new site came from; nil for what was written anew.
  package mutating func source(of place: SourcePlace) -> SourcePlace? {
    guard let text = texts[place.file] else { return files[place.file].map { SourcePlace($0) } }
    if finder?.name != place.file { finder = (place.file, OriginFinder(text)) }
    return finder?.finder.source(of: place)
  }
}

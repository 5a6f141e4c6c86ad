import ListinaFiles

/// A destination for a site that has errors already: it takes everything and keeps nothing.
struct Nowhere: Destination {
  func write(_ bytes: [UInt8], to path: String) {}
  func copy(_ source: FileEntry, to path: String) {}
}

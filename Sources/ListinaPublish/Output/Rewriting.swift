import ListinaFiles

/// A destination for what was written before and is written once more.
struct Rewriting: Destination {
  let destination: any Destination

  func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    try destination.rewrite(bytes, at: path)
  }

  func copy(_ source: FileEntry, to path: String) throws(OutputError) {
    try destination.copy(source, to: path)
  }

  func rewrite(_ bytes: [UInt8], at path: String) throws(OutputError) {
    try destination.rewrite(bytes, at: path)
  }
}

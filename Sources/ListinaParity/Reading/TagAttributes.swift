import ListinaContent

/// The attributes of a tag that Listina wrote: every value stands in double quotes.
struct TagAttributes {
  private var values: [String: String] = [:]

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var offset = 0
    while let equals = bytes[offset...].firstIndex(of: UInt8(ascii: "=")), equals + 1 < bytes.count,
      bytes[equals + 1] == UInt8(ascii: "\"")
    {
      let value = bytes[(equals + 2)...]
      guard let end = value.firstIndex(of: UInt8(ascii: "\"")) else { return }
      let name = bytes[offset..<equals].split(separator: UInt8(ascii: " ")).last ?? bytes[offset..<equals]
      values[String(decoding: name, as: UTF8.self)] = String(
        decoding: CharacterReferences.decode(UnsafeBufferPointer(rebasing: bytes[(equals + 2)..<end])),
        as: UTF8.self)
      offset = end + 1
    }
  }

  subscript(name: String) -> String? { values[name] }
}

/// How the lines of a template are indented where it is shown.
///
/// A block's own indentation is taken away where it is written and added where it is shown
/// (Mustache specification, "Block reindentation").
struct Margin {
  let added: [UInt8]
  let removed: [UInt8]

  static let none = Margin(added: [], removed: [])

  var isNone: Bool { added.isEmpty && removed.isEmpty }

  func applied(to indentation: ArraySlice<UInt8>) -> [UInt8] {
    var rest = indentation
    for byte in removed {
      guard rest.first == byte else { break }
      rest = rest.dropFirst()
    }
    return added + rest
  }
}

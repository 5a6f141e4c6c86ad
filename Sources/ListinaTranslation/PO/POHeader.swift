/// The fields at the top of a PO file, in their order.
package struct POHeader: Hashable, Sendable {
  package struct Field: Hashable, Sendable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Lines after `# ` that stand before the fields.
  package var remarks: [String] = []
  package var fields: [Field]

  package init(_ fields: [Field] = []) { self.fields = fields }

  /// Reads the translation of the empty message.
  package init(reading text: String) {
    fields = text.split(separator: "\n").map { line in
      guard let colon = line.firstIndex(of: ":") else { return Field(Self.trimmed(line), "") }
      return Field(Self.trimmed(line[..<colon]), Self.trimmed(line[line.index(after: colon)...]))
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let text = text.drop(while: \.isWhitespace)
    return String(text.prefix(text.count - text.reversed().prefix(while: \.isWhitespace).count))
  }

  /// The value of the first field of a name, in any case; setting nil does nothing.
  package subscript(name: String) -> String? {
    get { fields.first { $0.name.lowercased() == name.lowercased() }?.value }
    set {
      guard let newValue else { return }
      if let index = fields.firstIndex(where: { $0.name.lowercased() == name.lowercased() }) {
        fields[index].value = newValue
      } else {
        fields.append(Field(name, newValue))
      }
    }
  }

  /// The translation of the empty message.
  package var text: String { fields.map { "\($0.name): \($0.value)\n" }.joined() }

  /// What `Content-Type` says of how the file is encoded.
  package var charset: String? {
    guard let type = self["Content-Type"], let range = type.lowercased().firstRange(of: "charset=") else {
      return nil
    }
    return String(type.lowercased()[range.upperBound...].prefix { !$0.isWhitespace && $0 != ";" })
  }
}

import ListinaModel

extension Variables {
  /// A text of YAML with its `{{variables}}` filled in; the place is where the text starts.
  func fill(_ text: String, at place: SourcePlace) -> (String, DiagnosticList) {
    let source = SourceText(name: place.file, bytes: Array(text.utf8))
    var marks = VariableMarks(MarkReader(source.bytes[...]).variables(), variables: self)
    var places = SourcePlaces(source)
    var diagnostics = DiagnosticList()
    var filled: [UInt8] = []
    var copied = 0
    for (index, mark) in marks.marks.enumerated() {
      filled += plain(source.bytes[copied..<mark.range.lowerBound], at: place, &diagnostics)
      copied = mark.range.upperBound
      switch marks.value(index, places: &places) {
      case .success(let value): filled += value.utf8
      case .failure(.found(var diagnostic)):
        diagnostic.place = place
        diagnostics.add(diagnostic)
      case .failure(.reported), .failure(.forgedMark): continue
      }
    }
    filled += plain(source.bytes[copied...], at: place, &diagnostics)
    return (String(decoding: filled, as: UTF8.self), diagnostics)
  }

  /// Text between variables; YAML's escapes can make characters that no page may hold.
  private func plain(
    _ text: ArraySlice<UInt8>, at place: SourcePlace, _ diagnostics: inout DiagnosticList
  ) -> [UInt8] {
    text.withUnsafeBufferPointer { bytes in
      for piece in MarkedText(bytes) {
        let scalar: Unicode.Scalar
        switch piece {
        case .plain: continue
        case .mark: scalar = VariableMark.first
        case .forbidden(let found): scalar = found
        }
        let code = String(scalar.value, radix: 16, uppercase: true)
        let name = String(repeating: "0", count: max(0, 4 - code.count)) + code
        diagnostics.add(
          .error(
            .controlCharacter, "control character 'U+\(name)' is not text", at: place, hint: "delete it"))
      }
    }
    return Array(String(decoding: text, as: UTF8.self).replacing("\\{{", with: "{{").utf8)
  }
}

import ListinaModel

extension Variables {
  /// A text of YAML with its `{{variables}}` filled in; the place is where the text starts.
  func fill(_ text: String, at place: SourcePlace) -> (String, DiagnosticList) {
    let source = SourceText(name: place.file, bytes: Array(text.utf8))
    let scan = SourceScanner.scan(source.bytes[...])
    var marks = VariableMarks(scan.marks, variables: self)
    var places = SourcePlaces(source)
    var diagnostics = DiagnosticList()
    var filled: [UInt8] = []
    scan.bytes.withUnsafeBufferPointer { bytes in
      for piece in MarkedText(bytes) {
        switch piece {
        case .plain(let run): filled += run
        case .mark(let index):
          switch marks.value(index, places: &places) {
          case .success(let value): filled += value.utf8
          case .failure(let problem):
            guard var diagnostic = problem.diagnostic else { continue }
            diagnostic.place = place
            diagnostics.add(diagnostic)
          }
        case .forbidden: continue
        }
      }
    }
    let unescaped = String(decoding: filled, as: UTF8.self).replacing("\\{{", with: "{{")
    return (unescaped, diagnostics)
  }
}

import ListinaExplain
import ListinaModel

/// An explanation for people.
struct ExplanationText {
  private let id: DiagnosticID
  private let isColored: Bool

  init(_ id: DiagnosticID, isColored: Bool) {
    self.id = id
    self.isColored = isColored
  }

  var text: String {
    let explanation = id.explanation
    var lines = ["\(Emphasis(id.rawValue, isColored: isColored).text): \(explanation.summary)", ""]
    lines += WrappedText.lines(explanation.cause)
    if let example = explanation.example { lines += ["", "Someone wrote:"] + files(example.written) }
    lines += [""] + WrappedText.lines(explanation.cure)
    if let example = explanation.example { lines += files(example.mended) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func files(_ files: [ExampleFile]) -> [String] {
    files.flatMap { file in
      ["", "  \(PrintableText.make(file.title))"]
        + file.lines.map { $0.isEmpty ? "" : "    " + PrintableText.make($0) }
    }
  }
}

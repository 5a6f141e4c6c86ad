import ArgumentParser
import ListinaExplain
import ListinaModel

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explains a message, with an example and its cure.",
    usage: "listina explain [<id>]",
    discussion: """
      Every message has an id, in brackets after 'error', 'warning' or
      'note'. Without an id, all of them are listed.

        listina explain unknown-locale
      """)

  @Argument(
    help: ArgumentHelp("The id of a message; 'error[unknown-locale]' is understood too.", valueName: "id"),
    completion: .list(DiagnosticID.allCases.map(\.rawValue)))
  var words: [String] = []

  func validate() throws { _ = try id }

  func run() throws {
    let text =
      if let id = try id {
        ExplanationText(id, isColored: Terminal.output.isColored).text
      } else {
        ExplanationList(isColored: Terminal.output.isColored).text
      }
    try Terminal.output.writeResult(text)
  }

  /// The id that the words name, as people paste them from a message; nil without any.
  private var id: DiagnosticID? {
    get throws {
      guard !words.isEmpty else { return nil }
      let name = Self.name(in: words)
      if let id = DiagnosticID(rawValue: name) { return id }
      let nearest = NearestName.find(name, among: DiagnosticID.allCases.map(\.rawValue))
      throw ValidationError(
        "There is no message with the id '\(name)'. "
          + (nearest.map { "Did you mean '\($0)'?" } ?? "'listina explain' lists all of them."))
    }
  }

  /// `error[unknown-locale]: unknown locale 'en_GB'`, `[unknown-locale]` and `Unknown locale` are all `unknown-locale`.
  private static func name(in words: [String]) -> String {
    let text = words.joined(separator: "-").lowercased()
    guard let start = text.firstIndex(of: "[") else { return text }
    return String(text[start...].dropFirst().prefix { $0 != "]" })
  }
}

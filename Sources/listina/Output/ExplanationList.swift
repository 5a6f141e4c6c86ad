import ListinaExplain
import ListinaModel

/// All ids of messages, each with what it is about.
struct ExplanationList {
  let isColored: Bool

  var text: String {
    let width = DiagnosticID.allCases.map(\.rawValue.count).max() ?? 0
    let groups = ExplanationGroup.allCases.map { group in
      let lines = DiagnosticID.allCases.filter { $0.group == group }.map { id in
        let space = String(repeating: " ", count: width - id.rawValue.count + 2)
        return "  \(id.rawValue)\(space)\(id.explanation.summary)\n"
      }
      return "\(Emphasis(group.rawValue, isColored: isColored).text)\n\(lines.joined())\n"
    }
    return groups.joined() + "'listina explain ID' says more of one, with an example.\n"
  }
}

import ListinaModel

/// The names of the units of a text, by which translators' tools tell equal ones apart: `contact/2` is the second block
/// of a section, `contact` its heading.
enum UnitContexts {
  /// One for each unit, in their order; no name is there twice.
  static func names(of units: [TextUnit]) -> [String] {
    var counts: [String: Int] = [:]
    var seen: Set<String> = []
    return units.map { unit in
      var name: String
      if unit.kind.isOfFrontMatter {
        // No block of a section is named by a word.
        name = "front-matter/\(unit.kind.rawValue)"
      } else if unit.kind == .heading, let section = unit.section {
        name = section
      } else {
        let section = unit.section ?? ""
        counts[section, default: 0] += 1
        name = "\(section)/\(counts[section, default: 0])"
      }
      while !seen.insert(name).inserted { name += "~" }
      return name
    }
  }
}

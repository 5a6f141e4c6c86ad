import ListinaExplain
import ListinaModel

/// The manual page, in the language of man(7).
struct ManualPage {
  private let program: CommandDescription

  init(_ program: CommandDescription) { self.program = program }

  var text: String {
    var lines = [".TH LISTINA 1 \"\" \"listina \(Version.text)\" \"User Commands\""]
    lines += [".SH NAME", "listina \\- \(Roff.escaped(Self.phrase(program.abstract)))"]
    lines += [".SH SYNOPSIS", ".B listina", ".I command", ".RI [ options ]"]
    lines += [".SH DESCRIPTION"] + Roff.paragraphs(program.discussion ?? "")
    lines += [".SH COMMANDS"] + program.commands.filter(\.shouldDisplay).flatMap(command)
    lines += [".SH MESSAGES"] + messages
    lines += [".SH EXIT STATUS"] + Self.exitStatus.flatMap { Roff.item($0, $1) }
    lines += [".SH ENVIRONMENT"] + Roff.item("NO_COLOR", "When it is set and not empty, nothing is coloured.")
    lines += [".SH FILES"] + Self.files.flatMap { Roff.item($0, $1) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func command(_ command: CommandDescription) -> [String] {
    let arguments = (command.arguments ?? []).filter {
      $0.shouldDisplay && !($0.names ?? []).contains { $0.name == "help" || $0.name == "version" }
    }
    return [".SS listina \(command.commandName)"] + Roff.paragraphs(command.abstract ?? "")
      + [".PP"] + Roff.paragraphs(command.discussion ?? "")
      + arguments.flatMap { Roff.item(Self.synopsis($0), Self.help($0)) }
  }

  private static func synopsis(_ argument: CommandDescription.Argument) -> String {
    let names = (argument.names ?? []).map(\.written).joined(separator: ", ")
    let value = argument.kind == "flag" ? "" : argument.valueName.map { "<\($0)>" } ?? ""
    return [names, value].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private static func help(_ argument: CommandDescription.Argument) -> String {
    let values = argument.allValues.map { "values: \($0.joined(separator: ", "))" }
    let standard = argument.defaultValue.map { "default: \($0)" }
    let choice = [values, standard].compactMap { $0 }.joined(separator: "; ")
    return (argument.abstract ?? "") + (choice.isEmpty ? "" : " (\(choice))")
  }

  /// An abstract as a part of a sentence.
  private static func phrase(_ abstract: String?) -> String {
    let text = abstract ?? ""
    return text.prefix(1).lowercased() + text.dropFirst().filter { $0 != "." }
  }

  private var messages: [String] {
    ["Every message has an id in brackets.", ".B listina explain", ".I id", "says more of one."]
      + DiagnosticID.allCases.flatMap { Roff.item($0.rawValue, $0.explanation.summary) }
  }

  private static let exitStatus = [
    ("0", "Done."),
    ("1", "Errors in content or theme; nothing was published."),
    ("64", "The command line is wrong; nothing was done."),
    ("74", "The output cannot be written, or another build is writing it."),
    ("130", "Interrupted; nothing was published."),
  ]

  private static let files = [
    ("content/", "What people write: site.yaml, and a folder for each policy."),
    ("themes/", "Themes of the site's own; others are in share/listina/themes of the installation."),
    ("public/", "What is published. The folder belongs to listina."),
  ]
}

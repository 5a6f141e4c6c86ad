import ListinaModel

/// A command line in which the command, or an option's spelling, is not what it should be.
///
/// ArgumentParser knows the nearest option of a command, but takes the command for granted.
struct CommandMistake {
  let message: String

  /// Options that stand without a command; ArgumentParser's own among them.
  private static let withoutCommand: Set = [
    "-h", "--help", "--help-hidden", "--version", "--generate-completion-script", "--experimental-dump-help",
    "---completion", "--",
  ]

  private static func word(_ argument: String) -> String { String(argument.prefix { $0 != "=" }) }

  /// Nil when there is no such mistake.
  init?(_ arguments: [String], in program: CommandDescription) {
    let words = arguments.first == "help" ? arguments.dropFirst() : arguments[...]
    guard let first = words.first, first != "help" else { return nil }
    if !first.hasPrefix("-") {
      if let command = program.commands.first(where: { $0.commandName == first }) {
        self.init(shortOption: words.dropFirst(), of: command)
      } else {
        self.init(unknown: first, among: program.commands.filter(\.shouldDisplay).map(\.commandName))
      }
      return
    }
    guard !Self.withoutCommand.contains(Self.word(first)) else { return nil }
    self.init(option: Self.word(first), before: words.dropFirst(), in: program)
  }

  private init(unknown name: String, among names: [String]) {
    let nearest = NearestName.find(name, among: names + ["help", "--version", "--help"])
    message =
      "Unknown command '\(name)'. "
      + (nearest.map { "Did you mean '\($0)'?" } ?? "The commands are \(names.joined(separator: ", ")).")
  }

  private init(option: String, before rest: ArraySlice<String>, in program: CommandDescription) {
    if let nearest = NearestName.find(option, among: Self.withoutCommand.filter { $0.count > 2 }) {
      message = "Unknown option '\(option)'. Did you mean '\(nearest)'?"
      return
    }
    if let command = program.commands.first(where: { rest.contains($0.commandName) }) {
      message = "Options follow the command: write 'listina \(command.commandName) \(option) …'."
    } else if let command = program.commands.first(where: { $0.options.contains(option) }) {
      message =
        "The option '\(option)' needs a command before it, as in 'listina \(command.commandName) \(option)'."
    } else {
      message = "Unknown option '\(option)'. A command comes first, as in 'listina build'."
    }
  }

  /// `-quiet`, which is read as `-q -u -i -e -t`.
  private init?(shortOption arguments: ArraySlice<String>, of command: CommandDescription) {
    for argument in arguments.prefix(while: { $0 != "--" }) {
      guard argument.hasPrefix("-"), !argument.hasPrefix("--"), argument.count > 2 else { continue }
      let meant = "-" + Self.word(argument)
      guard let nearest = command.options.first(where: { $0 == meant }) else { continue }
      message = "Unknown option '\(Self.word(argument))'. Did you mean '\(nearest)'?"
      return
    }
    return nil
  }
}

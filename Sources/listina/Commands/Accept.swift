import ArgumentParser
import Foundation
import ListinaContent
import ListinaFiles
import ListinaModel
import ListinaTranslation

struct Accept: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Puts on record that a translation is up to date.",
    usage: "listina accept <policy> <locale> [--block <id> ...] [--yes] [<options>]",
    discussion: """
      Says that a translation matches the authoritative text again. What has
      changed there while the translation has not is shown, and asked for one
      by one. The record is content/<policy>/translations.lock; keep it with
      the texts.

        listina accept privacy en
        listina accept privacy en --block 3f9a2c1d
      """)

  @Argument(
    help: ArgumentHelp("The policy's id: the name of its folder.", valueName: "policy"),
    transform: PolicyArguments.readID)
  var policy: Slug

  @Argument(
    help: ArgumentHelp("The language of the translation.", valueName: "locale"),
    transform: LocaleArguments.read)
  var locale: LocaleTag

  @Option(
    name: .customLong("block"),
    help: ArgumentHelp(
      "A block to accept, by the id that 'listina status --locale' shows; once for each. Nothing is asked.",
      valueName: "id"))
  var blocks: [String] = []

  @Flag(help: "Accept all without a question.")
  var yes = false

  @Option(
    help: ArgumentHelp(
      "The day to put on record, as YYYY-MM-DD (default: today in the site's time zone).", valueName: "date"),
    transform: SiteOptions.readDate)
  var today: CalendarDate?

  @Option(
    help: ArgumentHelp("The folder that holds content/ and themes/.", valueName: "dir"),
    completion: .directory)
  var root = "."

  func validate() throws {
    if yes, !blocks.isEmpty {
      throw ValidationError("'--yes' accepts all, '--block' some: leave one of them out")
    }
  }

  func run() throws {
    try ContentRun.run { watchdog in
      let run = try AcceptanceRun.begin(policy, in: locale, at: root, watchdog: watchdog)
      let isFirst = run.isFirst
      let changes = run.changes
      let ids = try accepted(of: changes, isFirst: isFirst)
      let result = try run.accept(ids, on: today)
      return summary(of: result)
    }
  }

  /// The ids of the changes to accept.
  private func accepted(of changes: [ChangedUnit], isFirst: Bool) throws -> Set<String> {
    let all = Set(changes.map(\.change.id))
    if !blocks.isEmpty { return try named(of: all, isFirst: isFirst) }
    let open = changes.filter { !$0.change.isAnswered }
    if yes || open.isEmpty { return all }
    guard Question.canBeAsked else {
      let ids = open.prefix(8).map(\.change.id) + (open.count > 8 ? ["…"] : [])
      throw ValidationError(
        "\(Counted.text(open.count, "block")) changed (\(ids.joined(separator: ", "))), and nobody is there to be "
          + "asked: see 'listina status --locale \(locale)', then accept all with '--yes', or some with '--block'"
      )
    }
    var accepted = all.subtracting(open.map(\.change.id))
    for (number, unit) in open.enumerated() {
      try Terminal.output.writeResult(
        PrintableText.lines(BlockText(unit).text) + "\n")
      switch try Question.ask("\(number + 1) of \(open.count): \(Self.question(about: unit))") {
      case .yes: accepted.insert(unit.change.id)
      case .no: continue
      case .stop: return accepted
      }
    }
    return accepted
  }

  private static func question(about unit: ChangedUnit) -> String {
    switch unit.change.kind {
    case .removed: "shall the translation keep it all the same?"
    case .changed where unit.translation != nil: "does the translation match it?"
    case .added where unit.isUntranslated: "shall it stay in the language of the authoritative text?"
    case .changed, .added: "shall the translation do without it?"
    }
  }

  private func named(of all: Set<String>, isFirst: Bool) throws -> Set<String> {
    if isFirst {
      throw ValidationError(
        "nothing of this translation was accepted yet, so that no block has an id: leave out '--block'")
    }
    for block in blocks where !all.contains(block) {
      let nearest = NearestName.find(block, among: all)
      throw ValidationError(
        "there is no changed block '\(block)'"
          + (nearest.map { ": write '\($0)'" }
            ?? "; it may have changed again: see 'listina status --locale \(locale)'"))
    }
    return Set(blocks)
  }

  private func summary(of result: AcceptanceRun.Result) -> String {
    let name = "\(policy) \(locale)"
    guard let before = result.before else {
      return "\(name): \(Counted.text(result.blocks, "block")) accepted\n"
    }
    if result.isUnchanged, result.open == 0 { return "\(name): nothing has changed since \(before)\n" }
    let open = result.open == 0 ? "" : "; \(result.open) of \(result.blocks) still outdated"
    return "\(name): \(Counted.text(result.accepted, "changed block")) accepted\(open)\n"
  }
}

import Foundation
import ListinaRecording
import Testing

@Suite("Transcripts")
struct TranscriptTests {
  private static let folder = Repository.tests.appending(path: "Transcripts")

  private static func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { $0.hasSuffix(".t") }.sorted()
  }

  @Test("the program does what is written", arguments: try names())
  func doesWhatIsWritten(name: String) throws {
    let file = Self.folder.appending(path: name)
    let expected = try String(contentsOf: file, encoding: .utf8)
    let transcript = Transcript(expected)
    let results = try TranscriptRun(name: name, transcript: transcript).run()
    if let last = results.last, last.status == TranscriptRun.skipped {
      print("skipped: the rest of \(name): \(last.output)")
      let beginning = transcript.beginning(results.dropLast()).joined(separator: "\n")
      #expect(expected.hasPrefix(beginning))
      return
    }
    try #require(
      results.count == transcript.commands.count,
      "the shell ended early, status \(results.last?.status ?? 0): \(results.last?.output ?? "")")
    let found = transcript.showing(results)
    if found == expected { return }
    if Recording.isOn { try Data(found.utf8).write(to: file) }
    Issue.record("\(name)\n\(LineDifference(expected: expected, found: found).text)\n\n\(Recording.advice)")
  }

  @Test("there are transcripts")
  func areThere() throws { #expect(try Self.names().count > 5) }
}

import Foundation
import ListinaFiles
import ListinaPublish
import ListinaRecording
import Testing

@Suite("Golden sites")
struct GoldenTests {
  @Test("a site becomes the very files that are expected", arguments: try GoldenCase.all())
  func becomesWhatIsExpected(golden: GoldenCase) async throws {
    let folder = try TemporaryFolder()
    let output = folder.url.appending(path: "public")
    let report = await SiteBuild(try golden.options(output: output)).run()
    try #require(report.outcome == .done, "\(report.diagnostics)")
    #expect(report.diagnostics.filter { $0.severity == .warning } == [])

    let found = try FolderContent(of: output)
    let isRecorded = FileManager.default.fileExists(atPath: golden.expected.path())
    let expected = isRecorded ? try FolderContent(of: golden.expected) : FolderContent()
    let differences = found.differences(from: expected)
    if differences.isEmpty { return }
    if Recording.isOn { try found.write(to: golden.expected) }
    Issue.record("\(differences.joined(separator: "\n\n"))\n\n\(Recording.advice)")
  }

  @Test("there are golden sites")
  func areThere() throws { #expect(try GoldenCase.all().count > 5) }
}

import ListinaFiles
import ListinaSamples
import ListinaModel
import Testing

@testable import ListinaPublish

@Suite("Output folder")
struct OutputFolderTests {
  private let site: TemporaryFolder

  init() throws {
    site = try TemporaryFolder()
    try site.write("x", to: "content/site.yaml")
    try site.write("x", to: "themes/plain/theme.yaml")
  }

  private func find(_ path: String) throws(OutputError) -> OutputFolder {
    try OutputFolder(
      path, siteRoot: site.path, sources: [site.path + "/content", site.path + "/themes"])
  }

  private func message(_ path: String) -> String? {
    do throws(OutputError) {
      _ = try find(path)
      return nil
    } catch { return error.diagnostic.message.replacing(site.path, with: "SITE") }
  }

  @Test(
    "accepts folders that exist, and others", arguments: ["/public", "/public/", "/a/b/public", "/contents"])
  func accepts(path: String) throws {
    try site.write("x", to: "public/a")
    let folder = try find(site.path + path)
    #expect(folder.path == site.path + (path.hasSuffix("/") ? String(path.dropLast()) : path))
  }

  @Test(
    "refuses folders that hold the sources or are among them",
    arguments: [
      ("/", "the output folder '/' holds the site's sources"),
      ("SITE", "the output folder 'SITE' holds the site's sources"),
      ("SITE/", "the output folder 'SITE' holds the site's sources"),
      ("SITE/public/..", "the output folder 'SITE/public/..' holds the site's sources"),
      ("SITE/..", "the output folder 'SITE/..' holds the site's sources"),
      ("SITE/content", "the output folder 'SITE/content' is what the site is made from"),
      (
        "SITE/content/new/x",
        "the output folder 'SITE/content/new/x' is in 'SITE/content', which the site is made from"
      ),
      (
        "SITE/themes/plain",
        "the output folder 'SITE/themes/plain' is in 'SITE/themes', which the site is made from"
      ),
      ("", "the output folder has no name"),
      ("SITE/none/../x", "cannot use 'SITE/none/../x': no such file or directory"),
      ("SITE/content/site.yaml", "the output 'SITE/content/site.yaml' is not a folder"),
    ])
  func refuses(path: String, expected: String) throws {
    try site.write("x", to: "public/a")
    #expect(message(path.replacing("SITE", with: site.path)) == expected)
  }

  @Test("refuses a symbolic link, and sources by way of one")
  func links() throws {
    try site.write("x", to: "real/a")
    try site.link("public", to: "real")
    try site.link("dangling", to: "none")
    try site.link("alias", to: "content")
    #expect(message(site.path + "/public") == "the output folder 'SITE/public' is a symbolic link to 'real'")
    #expect(
      message(site.path + "/dangling") == "the output folder 'SITE/dangling' is a symbolic link to 'none'")
    #expect(
      message(site.path + "/alias/x")
        == "the output folder 'SITE/alias/x' is in 'SITE/content', which the site is made from")
  }

  @Test("puts the working folder beside the output, in the user's words")
  func workingFolder() throws {
    let folder = try find(site.path + "/public")
    #expect(folder.workingPath == site.path + "/.public.listina")
    #expect(folder.shown(folder.workingPath + "/staged/a") == folder.shownWorkingPath + "/staged/a")
  }

  #if os(Linux)
    @Test("gives the system's reason when the folder beside cannot be made")
    func readOnly() throws {
      let folder = try find("/proc/listina-public")
      #expect(throws: OutputError.self) { try folder.stage() }
      do throws(OutputError) { _ = try folder.stage() } catch {
        #expect(error.diagnostic.id == .outputTrouble)
        #expect(error.diagnostic.message.hasPrefix("cannot make '/proc/.listina-public.listina': "))
      }
    }

    @Test("refuses a mount point before anything is rendered")
    func mountPoint() throws {
      let folder = try find("/proc")
      do throws(OutputError) { _ = try folder.stage() } catch {
        #expect(
          error.diagnostic.message == "the output folder '/proc' is a mount point, which cannot be swapped")
      }
    }
  #endif
}

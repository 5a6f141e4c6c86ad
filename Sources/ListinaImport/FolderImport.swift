package import ListinaFiles
import ListinaModel

/// Turns a folder of Markdown, as people have it, into the folder of a site.
package struct FolderImport: Sendable {
  private let options: ImportOptions
  private let interruption: Interruption?
  private let watchdog: Watchdog

  package init(
    _ options: ImportOptions, interruption: Interruption? = nil, watchdog: Watchdog = Watchdog()
  ) {
    self.options = options
    self.interruption = interruption
    self.watchdog = watchdog
  }

  /// Runs the import; whatever goes wrong is in the report, and then nothing was written.
  package func run() -> ImportReport {
    if let problem = problemWithSource() { return ImportReport(.unusableSource, diagnostics: [problem]) }
    do {
      if let problem = try problemWithOutput() {
        return ImportReport(.outputTrouble, diagnostics: [problem])
      }
      watchdog.start {}
      defer { watchdog.stop() }
      let folder = try SourceFolder(options.source, watchdog, pausing: checkInterrupted)
      return try make(of: folder)
    } catch let refusal as NewFolder.Refusal {
      return ImportReport(
        .outputTrouble,
        diagnostics: [
          refusal.diagnostic(of: options.output, hint: "choose a new folder with --output")
        ])
    } catch let error as FileError {
      return ImportReport(.outputTrouble, diagnostics: [error.diagnostic(ofWriting: error.path)])
    } catch is Interruption.Interrupted {
      return .interrupted
    } catch {
      return ImportReport(
        .outputTrouble, diagnostics: [.error(.outputTrouble, "the import has failed: \(error)")])
    }
  }

  private func checkInterrupted() throws { try interruption?.checkInterrupted() }

  // MARK: The stages

  private func make(of folder: SourceFolder) throws -> ImportReport {
    var diagnostics = folder.diagnostics
    let layout = PolicyLayout(folder.texts, of: try folderName(), named: options.locale)
    diagnostics.add(contentsOf: layout.diagnostics)
    guard !layout.policies.isEmpty else {
      diagnostics.add(nothing)
      return ImportReport(.unusableSource, diagnostics: diagnostics.sorted)
    }
    var policies = layout.policies
    let addresses = FormerAddresses(&policies, layout.locales, publishedAt: options.publishedAt)
    diagnostics.add(contentsOf: addresses.diagnostics)
    let table = AddressTable(
      policies, layout.locales, files: folder.files, publishedAt: options.publishedAt)
    var site = ImportedSite(
      options, layout.locales,
      LinkRewriter(table, policies: policies, publishedAt: options.publishedAt))
    for policy in policies {
      try checkInterrupted()
      site.add(policy, carried: addresses.carried)
    }
    site.end()
    diagnostics.add(contentsOf: site.diagnostics)
    diagnostics.add(
      contentsOf: LeftFiles(folder.files, used: Set(site.media.values.map(\.name))).diagnostics)
    try site.write(to: options.output, pausing: checkInterrupted)
    var report = site.report
    report.diagnostics = diagnostics.sorted
    return report
  }

  /// The last part of the folder's name, also where it was named as `.`.
  private func folderName() throws -> String {
    let path = try FileSystem.resolve(options.source)
    return path.split(separator: "/").last.map(String.init) ?? ""
  }

  // MARK: What stands in the way

  private var nothing: Diagnostic {
    .error(
      .nothingToImport, "there is no text in '\(options.source)' that can be imported",
      hint: "name a folder that holds files of Markdown, such as 'privacy/en.md'")
  }

  private func problemWithSource() -> Diagnostic? {
    let hint = "name the folder that holds the texts"
    do throws(FileError) {
      let path = try FileSystem.resolve(options.source)
      guard try FileSystem.status(of: path).kind == .folder else {
        return .error(.missingFile, "'\(options.source)' is not a folder", hint: hint)
      }
      _ = try FolderItem.all(in: path)
      return nil
    } catch {
      guard error.cause == .missing else {
        return .error(.unreadableFile, "cannot read '\(options.source)': \(error.reason)", hint: hint)
      }
      return .error(.missingFile, "there is no folder '\(options.source)'", hint: hint)
    }
  }

  private func problemWithOutput() throws -> Diagnostic? {
    let hint = "choose another folder with --output"
    let output: RealLocation
    do throws(FileError) { output = try RealLocation(options.output) } catch {
      return .error(.outputTrouble, "cannot write '\(options.output)': \(error.reason)", hint: hint)
    }
    let source = try RealLocation(options.source)
    if output.isInside(source) {
      return .error(
        .outputTrouble,
        "the output '\(options.output)' is in the folder that is imported, which stays as it is",
        hint: hint)
    }
    if source.isInside(output) {
      return .error(
        .outputTrouble, "the output '\(options.output)' holds the folder that is imported", hint: hint)
    }
    return nil
  }
}

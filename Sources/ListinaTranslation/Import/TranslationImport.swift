package import ListinaContent
package import ListinaFiles
package import ListinaModel

/// Takes translators' files into the texts of a site.
package struct TranslationImport {
  package struct Result: Sendable {
    package struct Text: Sendable {
      package var policy: Slug
      package var locale: LocaleTag
      /// Relative to the root.
      package var file: String
      package var counts: PolicyImport.Counts
      package var isWritten: Bool
      /// It was not there before.
      package var isNew: Bool
      package var isDraft: Bool
    }

    package var texts: [Text] = []
    package var diagnostics = DiagnosticList()
    /// Why the files after those texts were not taken.
    package var trouble: CommandTrouble?
  }

  private let files: [String]
  private let date: CalendarDate?

  /// An import of files; what is accepted gets the date, or the day that it is in the site's time zone.
  package init(_ files: [String], on date: CalendarDate? = nil) {
    self.files = files
    self.date = date
  }

  /// Changes the site at `root`; nothing when one of the files is not for it. What stops it later is told in the result.
  package func run(at root: String, watchdog: Watchdog) throws(CommandTrouble) -> Result {
    let parts = try read(watchdog)
    let site = try WorkingSite.read(root, watchdog)
    guard let date = date ?? .today(in: site.catalog.site.timezone) else {
      throw .refused(.invalidValue, "the day is not known", hint: "name it with --today")
    }
    let jobs = try jobs(of: parts, for: site)
    // What stands in the way of one keeps all of them from being written.
    for job in jobs { try job.check(for: site, on: date) }
    return try write(jobs, to: site, on: date)
  }

  /// Writes one after the other, until one cannot be written.
  private func write(
    _ jobs: [ImportJob], to site: WorkingSite, on date: CalendarDate
  ) throws(CommandTrouble) -> Result {
    var result = Result()
    for job in jobs {
      do throws(CommandTrouble) {
        let (text, diagnostics) = try job.write(in: site, on: date)
        result.texts.append(text)
        result.diagnostics.add(contentsOf: diagnostics)
      } catch {
        guard !result.texts.isEmpty else { throw error }
        result.trouble = error
        return result
      }
    }
    return result
  }

  // MARK: Files

  private func read(_ watchdog: Watchdog) throws(CommandTrouble) -> [(name: String, file: POFile)] {
    var problems: [Diagnostic] = []
    var parts: [(name: String, file: POFile)] = []
    for name in files {
      let (file, diagnostics) = watchdog.watch(name) { POParser.read(name) }
      problems += diagnostics.sorted
      if let file { parts.append((name, file)) }
    }
    guard problems.isEmpty else { throw .refused(problems) }
    return parts
  }

  private func jobs(
    of parts: [(name: String, file: POFile)], for site: WorkingSite
  ) throws(CommandTrouble) -> [ImportJob] {
    var problems: [Diagnostic] = []
    var jobs: [ImportJob] = []
    var known: [String: String] = [:]
    for (name, file) in parts {
      do throws(CommandTrouble) {
        let job = try ImportJob(file, named: name, for: site)
        let key = "\(job.policy)/\(job.locale)"
        if let other = known[key] {
          throw .refused(
            .foreignPO, "'\(name)' translates '\(job.policy)' into '\(job.locale)', and so does '\(other)'",
            at: SourcePlace(name), hint: "import them one after the other")
        }
        known[key] = name
        jobs.append(job)
      } catch {
        problems += error.diagnostics
      }
    }
    guard problems.isEmpty else { throw .refused(problems) }
    return jobs
  }
}

import ListinaFiles
import ListinaModel
import Synchronization

/// A destination that takes what cannot stand beside the other files for an error of the site, and goes on.
final class CollisionCheck: Destination {
  private let destination: any Destination
  private let found = Mutex(DiagnosticList())

  init(_ destination: any Destination) { self.destination = destination }

  /// The paths that could not be used.
  var diagnostics: DiagnosticList { found.withLock { $0 } }

  func write(_ bytes: [UInt8], to path: String) throws(OutputError) {
    do { try destination.write(bytes, to: path) } catch { try note(error, at: nil) }
  }

  func copy(_ source: FileEntry, to path: String) throws(OutputError) {
    do { try destination.copy(source, to: path) } catch { try note(error, at: source.place) }
  }

  func rewrite(_ bytes: [UInt8], at path: String) throws(OutputError) {
    do { try destination.rewrite(bytes, at: path) } catch { try note(error, at: nil) }
  }

  private func note(_ error: OutputError, at place: SourcePlace?) throws(OutputError) {
    guard error.isOfContent else { throw error }
    var diagnostic = error.diagnostic
    diagnostic.place = place
    found.withLock { $0.add(diagnostic) }
  }
}

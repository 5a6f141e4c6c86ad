import ListinaContent
import ListinaFiles
import ListinaModel

extension WorkingSite {
  /// The text of an edition taken apart.
  func outline(of edition: Edition, in policy: Policy) throws(CommandTrouble) -> TextOutline {
    let name = edition.source.name
    let file = watchdog.watch(name) { TextFile.read(FileEntry(path: edition.source.path, name: name)) }
    guard let bytes = file.bytes else { throw .refused(file.diagnostics.all) }
    let reader = OutlineReader(policy: policy.id, variables: variables(of: edition, in: policy))
    return watchdog.watch(name) { reader.read(SourceText(name: name, bytes: bytes)) }
  }
}

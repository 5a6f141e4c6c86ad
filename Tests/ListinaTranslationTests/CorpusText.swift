import Foundation
import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@testable import ListinaTranslation

/// A publisher's text.
struct CorpusText: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  var testDescription: String { name }

  static let isThere = Repository.hasShared("corpus")

  /// Every text in Markdown; none where the corpus is not there.
  static let all: [CorpusText] = {
    let folder = Repository.shared.appending(path: "corpus")
    guard isThere, let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    else {
      return []
    }
    return files.compactMap { $0 as? URL }.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }
      .compactMap { url in
        guard let data = FileManager.default.contents(atPath: url.path) else { return nil }
        return CorpusText(name: url.lastPathComponent, text: String(decoding: data, as: UTF8.self))
      }
  }()
}

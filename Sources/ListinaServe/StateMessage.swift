import Foundation
import ListinaModel
import ListinaPublish

/// What a tab is told of its page and the site, as one JSON object.
struct StateMessage: Encodable {
  /// More errors than these are counted, and stand on the page of all diagnostics.
  private static let shownErrors = 20

  private struct Place: Encodable {
    var file: String
    var line: Int?
    var column: Int?

    init(_ place: SourcePlace) {
      file = place.file
      line = place.line
      column = place.column
    }
  }

  private struct Problem: Encodable {
    var id: String
    var message: String
    var hint: String?
    var place: Place?
    var excerpt: String?
    var caret: Int?
  }

  /// A part of the text that is still to be written.
  private struct Mark: Encodable {
    var message: String
    var line: Int
  }

  private struct Section: Encodable {
    var id: String
    var line: Int
  }

  private let version: String
  private let staticEdition: Int
  private let standing: String?
  private let source: Place?
  private let sections: [Section]
  private let unfinished: [Mark]
  private let errors: [Problem]
  private let errorCount: Int
  private let warningCount: Int
  private let noteCount: Int

  init(_ state: PreviewState, root: String) {
    version = state.version
    staticEdition = state.staticEdition
    standing = state.standing?.rawValue
    source = state.source.map(Place.init)
    sections = state.sections.compactMap { section in
      section.place.line.map { Section(id: section.id, line: $0) }
    }
    unfinished = state.unfinished.compactMap { diagnostic in
      diagnostic.place?.line.map { Mark(message: diagnostic.message, line: $0) }
    }
    let shown = state.errors.prefix(Self.shownErrors)
    errors = zip(shown, SourceExcerpt.all(of: shown.map(\.place), root: root)).map { diagnostic, excerpt in
      Problem(
        id: diagnostic.id.rawValue, message: diagnostic.message, hint: diagnostic.hint,
        place: diagnostic.place.map(Place.init), excerpt: excerpt?.text, caret: excerpt?.column)
    }
    errorCount = state.errors.count
    warningCount = state.warnings
    noteCount = state.notes
  }

  var text: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do { return String(decoding: try encoder.encode(self), as: UTF8.self) } catch {
      // Text and numbers can always be written.
      return "{}"
    }
  }
}

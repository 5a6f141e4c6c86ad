package import ListinaModel

/// Anchors that belong to a policy and not to a language: a link to a section works in every edition.
package struct HeadingAnchors: Sendable {
  /// The id of each heading, in the order of the text.
  package let ids: [String]
  /// What each heading would be called by its own words.
  private let ownIDs: [String]
  /// Both, for texts that link to their own sections, perhaps many times.
  private let meanings: [String: String]

  /// The anchors of an authoritative text: its headings' own.
  package init(of document: Document) {
    self.init(document, ids: document.headings.map(\.id))
  }

  /// The anchors of a translation, whose headings take the ids of their counterparts.
  ///
  /// Where the two texts differ in the levels of their headings, the translation keeps its own ids,
  /// and the first heading that differs is reported.
  package static func aligned(
    _ translation: Document, with original: Document, from source: SourceFile
  ) -> (anchors: HeadingAnchors, diagnostics: DiagnosticList) {
    let levels = translation.headings.map(\.level)
    let wanted = original.headings.map(\.level)
    guard levels != wanted else {
      return (HeadingAnchors(translation, ids: original.headings.map(\.id)), DiagnosticList())
    }
    let first =
      zip(levels, wanted).enumerated().first { $1.0 != $1.1 }?.offset ?? min(levels.count, wanted.count)
    let warning = difference(at: first, between: translation, and: original, source: source)
    return (HeadingAnchors(of: translation), DiagnosticList([warning]))
  }

  private init(_ document: Document, ids: [String]) {
    self.ids = ids
    self.ownIDs = document.headings.map(\.id)
    var meanings: [String: String] = [:]
    if document.references.contains(where: \.target.mayNameOwnSection) {
      for (own, id) in zip(ownIDs, ids) { meanings[own] = id }
      for id in ids { meanings[id] = id }
    }
    self.meanings = meanings
  }

  /// The id that a link means: that of a heading, or what a heading would be called by its own words.
  package func resolve(_ anchor: String) -> String? {
    if let id = meanings[anchor] { return id }
    guard meanings.isEmpty else { return nil }
    return ids.contains(anchor) ? anchor : ownIDs.firstIndex(of: anchor).map { ids[$0] }
  }

  /// All that a link can name.
  package var names: [String] { ids == ownIDs ? ids : ids + ownIDs }

  private static func difference(
    at index: Int, between translation: Document, and original: Document, source: SourceFile
  ) -> Diagnostic {
    func name(_ document: Document) -> String {
      guard document.headings.indices.contains(index) else { return "no heading" }
      let heading = document.headings[index]
      return "'\(String(repeating: "#", count: heading.level)) \(heading.text)'"
    }
    let place = translation.headings.indices.contains(index) ? translation.headings[index].place : nil
    let other = original.headings.indices.contains(index) ? original.headings[index] : original.headings.last
    return .warning(
      .unalignedHeadings,
      "heading \(index + 1) differs from the authoritative text: \(name(translation)) here, \(name(original)) there",
      at: place ?? SourcePlace(source.name),
      hint: "give both texts the same headings, so that links to sections work in every language"
        + (other.map { " (see \($0.place.file):\($0.place.line ?? 1))" } ?? ""))
  }
}

extension Reference.Target {
  fileprivate var mayNameOwnSection: Bool {
    switch self {
    case .anchor, .policy(_, anchor: _?): true
    case .policy, .media, .path: false
    }
  }
}

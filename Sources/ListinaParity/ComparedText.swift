package import ListinaContent
package import ListinaModel
package import ListinaSite

/// A text as it is compared with its counterpart in another language.
package struct ComparedText: Sendable {
  package var locale: LocaleTag
  package var document: Document
  package var source: SourceText
  package var anchors: HeadingAnchors
  /// Lines with errors: a link there may be one that leads nowhere, which is told.
  package var linesWithErrors: Set<Int> = []
  /// Indices of blocks that are not compared, such as those that are known to be outdated.
  package var skipped: Set<Int> = []
  /// The same of the authoritative text, when it is compared with this one.
  package var skippedOriginal: Set<Int> = []

  package init(_ document: Document, of source: SourceText, in locale: LocaleTag, anchors: HeadingAnchors) {
    self.locale = locale
    self.document = document
    self.source = source
    self.anchors = anchors
  }
}

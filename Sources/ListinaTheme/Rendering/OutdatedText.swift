package import ListinaModel
package import ListinaSite

/// What a block of a text is given on its page, so that notices can lead to it.
package struct BlockAttributes: Hashable, Sendable {
  /// Nil where it has an id already.
  package var id: String?
  /// What has happened to the block that it is the translation of; nil in the authoritative text.
  package var change: TranslationReview.Change.Kind?

  package init(id: String?, change: TranslationReview.Change.Kind? = nil) {
    self.id = id
    self.change = change
  }
}

/// What of a translation does not follow the authoritative text any more.
package struct OutdatedText: Sendable {
  /// The day on which the two were compared last.
  package var compared: CalendarDate
  /// In the order of the authoritative text.
  package var blocks: [OutdatedBlock]

  package init(compared: CalendarDate, blocks: [OutdatedBlock]) {
    self.compared = compared
    self.blocks = blocks
  }
}

/// A block that a translation does not follow, or does not have.
package struct OutdatedBlock: Sendable {
  package var change: TranslationReview.Change.Kind
  /// The first words of the block: those of the translation, or of the authoritative text where it has none.
  package var excerpt: String
  /// The language of the excerpt.
  package var locale: LocaleTag
  /// The id of the block on the translation's page; nil where it has none to lead to.
  package var id: String?
  /// The id of the block in the authoritative text; nil for what is gone from it.
  package var originalID: String?

  package init(
    _ change: TranslationReview.Change.Kind, excerpt: String, in locale: LocaleTag
  ) {
    self.change = change
    self.excerpt = excerpt
    self.locale = locale
  }
}

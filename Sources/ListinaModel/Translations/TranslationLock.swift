/// What `translations.lock` records of a policy: which blocks of its translations were found to match the authoritative text.
package struct TranslationLock: Hashable, Sendable {
  /// Two blocks that were accepted as saying the same; one of the two may be missing.
  package struct Pair: Hashable, Sendable {
    package var kind: TextUnit.Kind
    package var original: BlockDigest?
    package var translation: BlockDigest?
    /// Of a heading, the id that it had in the authoritative text.
    package var id: String?

    package init(
      _ kind: TextUnit.Kind, original: BlockDigest?, translation: BlockDigest?, id: String? = nil
    ) {
      self.kind = kind
      self.original = original
      self.translation = translation
      self.id = id
    }
  }

  /// What was accepted of one translation, in the order of the authoritative text.
  package struct Acceptance: Hashable, Sendable {
    /// The locale of the text that was authoritative then.
    package var source: LocaleTag
    /// The day on which some of it was accepted last.
    package var date: CalendarDate
    package var pairs: [Pair]
    /// The bytes of the translation's file, if they are on record: as long as they are the same, so are its blocks.
    package var text: BlockDigest?

    package init(of source: LocaleTag, on date: CalendarDate, pairs: [Pair]) {
      self.source = source
      self.date = date
      self.pairs = pairs
    }

    /// A heading of one text was accepted without one of the other.
    package var hasLoneHeadings: Bool {
      pairs.contains { $0.kind == .heading && ($0.original == nil || $0.translation == nil) }
    }
  }

  package var acceptances: [LocaleTag: Acceptance] = [:]
  /// How blocks of the authoritative text were written when they were accepted, with line ends and backslashes escaped.
  package var escapedWordings: [BlockDigest: ArraySlice<UInt8>] = [:]

  package init() {}

  /// What was accepted of a translation of the text that is authoritative now.
  package func acceptance(of locale: LocaleTag, from source: LocaleTag) -> Acceptance? {
    acceptances[locale].flatMap { $0.source == source ? $0 : nil }
  }

  /// How a block of the authoritative text was written when it was accepted.
  package func wording(of digest: BlockDigest) -> String? {
    escapedWordings[digest].map { EscapedLine.text(of: $0) }
  }
}

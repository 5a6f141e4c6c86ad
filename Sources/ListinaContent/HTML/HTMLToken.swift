/// A part of raw HTML; all ranges are offsets of the bytes that were read.
struct HTMLToken: Equatable {
  enum Kind: Equatable {
    case text
    case startTag(HTMLTag)
    /// The name, in lower case.
    case endTag(String)
    case comment
    case refused(Refusal)
  }

  /// What no page may hold, or what browsers read in another way than it looks.
  enum Refusal: Equatable {
    /// `<!DOCTYPE …>`, `<![CDATA[…]]>`, `<?…?>`: browsers take the last two for comments.
    case declaration
    /// A comment without its end.
    case openComment
    /// `<!-->` and `--!>`, where a comment ends for browsers alone.
    case oddComment
    /// A tag without its `>`.
    case openTag
    /// A tag that the standard calls a parse error.
    case malformedTag
  }

  var kind: Kind
  var range: Range<Int>
}

/// A start tag as it was written.
struct HTMLTag: Equatable {
  /// In lower case.
  var name: String
  var attributes: [HTMLAttribute] = []
  var isSelfClosing = false
}

/// An attribute of a start tag as it was written.
struct HTMLAttribute: Equatable {
  /// In lower case.
  var name: String
  /// All of it, quotation marks included.
  var range: Range<Int>
  /// What stands between the quotation marks; nil for a name alone.
  var value: Range<Int>?
}

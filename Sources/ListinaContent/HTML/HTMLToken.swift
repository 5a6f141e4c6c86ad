/// A part of raw HTML; all ranges are offsets of the bytes that were read.
package struct HTMLToken: Equatable {
  package enum Kind: Equatable {
    case text
    case startTag(HTMLTag)
    /// The name, in lower case.
    case endTag(String)
    case comment
    case refused(Refusal)
  }

  /// What no page may hold, or what browsers read in another way than it looks.
  package enum Refusal: Equatable {
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

  package var kind: Kind
  package var range: Range<Int>
}

/// A start tag as it was written.
package struct HTMLTag: Equatable {
  /// In lower case.
  package var name: String
  package var attributes: [HTMLAttribute] = []
  var isSelfClosing = false

  /// Whether an element of this name stands in a line of text.
  package static func isInline(_ name: String) -> Bool { HTMLElement.named(name)?.isInline == true }
}

/// An attribute of a start tag as it was written.
package struct HTMLAttribute: Equatable {
  /// In lower case.
  package var name: String
  /// All of it, quotation marks included.
  var range: Range<Int>
  /// What stands between the quotation marks; nil for a name alone.
  package var value: Range<Int>?
}

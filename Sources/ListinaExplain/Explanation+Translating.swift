extension Explanation {
  static let malformedPO = Explanation(
    "a file that is not gettext PO",
    cause: """
      Translators' files are gettext PO in UTF-8: entries of 'msgid' and 'msgstr', each text between quotation marks, and a
      header at the top. Something in this one is none of it.
      """,
    cure: """
      Look at the place that is named; 'msgfmt -c FILE' of gettext finds the same mistakes. Where a tool has spoilt the
      file, export it again into another folder and copy what was translated.
      """)

  static let foreignPO = Explanation(
    "a PO file that is not for this text",
    cause: """
      The header of a PO file names the policy, the language and the language that it was translated from, in fields that
      begin with 'X-Listina-'. They do not fit the site, or the file was not made by 'listina export'.
      """,
    cure: "Export again and translate that file. If the site is another one, name its folder with --root.")

  static let outdatedUnit = Explanation(
    "a translation of what has changed since",
    cause: """
      The block that was translated no longer stands in the authoritative text as it did at the export. To take the
      translation would say that it matches words which its translator has not seen.
      """,
    cure: """
      Export again into the same folder. The translation is kept there, marked 'fuzzy', beside the former text and
      the new one.
      """)

  static let refusedUnit = Explanation(
    "a translation that breaks the text around it",
    cause: """
      Each entry is one block of Markdown, and its translation has to be one of the same kind. This one would be several, or
      would swallow what follows, as code without an end does.
      """,
    cure: """
      Write one paragraph, list or table as the original is, and a heading with as many '#'. The other entries of the file
      were taken.
      """)

  static let editedUnit = Explanation(
    "a translation that the text has changed since",
    cause: """
      The translation was exported, then changed in the text. The file still has the former one, or was changed too. To take
      it would undo what was done in the text.
      """,
    cure: """
      Nothing is to be done where the text is right. Else export again into the same folder: an entry that was changed on
      both sides is kept there, marked 'fuzzy', beside the words that the text has now.
      """)

  static let unmatchedUnit = Explanation(
    "a translated block whose original is gone",
    cause:
      "The authoritative text has lost the block that this one translates. Nothing is deleted from a translation by itself.",
    cure: "Delete the block from the translation if it is to go there too, then run 'listina accept'.")

  static let unacceptedTranslation = Explanation(
    "a translation that nobody has accepted yet",
    cause: """
      Which block translates which is a guess until someone says that a translation matches. Blocks of one that was never
      accepted are therefore marked 'fuzzy' for translators, who confirm them one by one.
      """,
    cure: "If the whole text is known to match, say so with 'listina accept', then export again.")
}

extension Explanation {
  static let parityHeadings = Explanation(
    "headings beyond the first that differ",
    cause: """
      The texts differ in their headings in more than one place. Links to sections work in every language only where
      the headings are the same.
      """,
    example: Example(
      .site("locales: [en, de]"),
      .file("content/privacy/en.md", "# Privacy\n\n## Data\n\n### Why {#why}\n\nWe need it."),
      .file("content/privacy/de.md", "# Datenschutz\n\n## Daten\n\n‸## Warum {#why}\n\nWir brauchen sie."),
      mended: .file(
        "content/privacy/de.md", "# Datenschutz\n\n## Daten\n\n### Warum {#why}\n\nWir brauchen sie.")),
    cure: """
      Give both texts the same headings, at the same levels.
      """)

  static let parityList = Explanation(
    "a list with more or fewer items",
    cause: """
      The list has not as many items as in the authoritative text. One may have been forgotten, or added for readers of
      one language alone.
      """,
    example: Example(
      .site("locales: [en, de]"), .file("content/privacy/en.md", "# Privacy\n\n- name\n- address"),
      .file("content/privacy/de.md", "# Datenschutz\n\n‸- Name"),
      mended: .file("content/privacy/de.md", "# Datenschutz\n\n- Name\n- Adresse")),
    cure: """
      Add what is missing, or delete what is too much. If both are right, put the entry that the hint prints under 'accepted' in policy.yaml, with the reason.
      """)

  static let parityTable = Explanation(
    "a table of another shape",
    cause: """
      The table has not as many rows or columns as in the authoritative text.
      """,
    example: Example(
      .site("locales: [en, de]"),
      .file(
        "content/privacy/en.md",
        "# Privacy\n\n| Data | Kept |\n|---|---|\n| name | a year |\n| address | a year |"),
      .file("content/privacy/de.md", "# Datenschutz\n\n‸| Daten | Dauer |\n|---|---|\n| Name | ein Jahr |"),
      mended: .file(
        "content/privacy/de.md",
        "# Datenschutz\n\n| Daten | Dauer |\n|---|---|\n| Name | ein Jahr |\n| Adresse | ein Jahr |")),
    cure: """
      Add the rows or columns that are missing. If both are right, put the entry that the hint prints under 'accepted' in policy.yaml, with the reason.
      """)

  static let parityLink = Explanation(
    "a link that leads elsewhere, or is missing",
    cause: """
      The authoritative text has a link that the translation has not, or the other way round. Another language of the
      same page, such as '/de/' for '/en/', counts as the same.
      """,
    example: Example(
      .site("locales: [en, de]"),
      .file("content/privacy/en.md", "# Privacy\n\nSee [the office](https://a.example/rights)."),
      .file("content/privacy/de.md", "# Datenschutz\n\nSiehe [das Amt](‸https://b.example/help)."),
      mended: .file("content/privacy/de.md", "# Datenschutz\n\nSiehe [das Amt](https://a.example/rights).")),
    cure: """
      Let both links lead to the same page. If both are right, put the entry that the hint prints under 'accepted' in policy.yaml, with the reason.
      """)

  static let parityAnchor = Explanation(
    "a link or an id of another section",
    cause: """
      A link leads to another section than in the authoritative text, or a heading has another id, so that links to it
      from other languages lead nowhere.
      """,
    example: Example(
      .site("locales: [en, de]"),
      .file(
        "content/privacy/en.md", "# Privacy\n\n[Rights](#rights)\n\n## Rights {#rights}\n\n## Costs {#costs}"),
      .file(
        "content/privacy/de.md",
        "# Datenschutz\n\n[Ihre Rechte](‸#costs)\n\n## Rechte {#rights}\n\n## Kosten {#costs}"),
      mended: .file(
        "content/privacy/de.md",
        "# Datenschutz\n\n[Ihre Rechte](#rights)\n\n## Rechte {#rights}\n\n## Kosten {#costs}")),
    cure: """
      Write the id of the authoritative text. If both are right, put the entry that the hint prints under 'accepted' in policy.yaml, with the reason.
      """)

  static let parityEmail = Explanation(
    "an e-mail address that differs",
    cause: """
      The authoritative text names another e-mail address here, or none.
      """,
    example: Example(
      .site("locales: [en, de]"),
      .file("content/privacy/en.md", "# Privacy\n\nWrite to <privacy@example.com>."),
      .file("content/privacy/de.md", "# Datenschutz\n\nSchreiben Sie an <‸privat@example.com>."),
      mended: .file("content/privacy/de.md", "# Datenschutz\n\nSchreiben Sie an <privacy@example.com>.")),
    cure: """
      Write the same address in both texts. If both are right, put the entry that the hint prints under 'accepted' in policy.yaml, with the reason.
      """)

  static let parityNumber = Explanation(
    "a number that differs",
    cause: """
      The authoritative text has another number here. However a language writes it, a number is compared by what it
      says: '1,000' is '1.000', and a number up to twelve may be a word in one of the texts.
      """,
    example: Example(
      .site("locales: [en, de]"), .file("content/privacy/en.md", "# Privacy\n\nWe keep it for 30 days."),
      .file("content/privacy/de.md", "# Datenschutz\n\nWir bewahren sie ‸60 Tage auf."),
      mended: .file("content/privacy/de.md", "# Datenschutz\n\nWir bewahren sie 30 Tage auf.")),
    cure: """
      Correct the text that is wrong. If both are right, put the entry that the hint prints under 'accepted' in policy.yaml, with the reason.
      """)

  static let parityDate = Explanation(
    "a date that differs",
    cause: """
      The authoritative text names another day here. '4 May 2026', '4. Mai 2026' and '2026-05-04' are the same.
      """,
    example: Example(
      .site("locales: [en, de]"), .file("content/privacy/en.md", "# Privacy\n\nIn force from 4 May 2026."),
      .file("content/privacy/de.md", "# Datenschutz\n\nGültig ab ‸5. Mai 2026."),
      mended: .file("content/privacy/de.md", "# Datenschutz\n\nGültig ab 4. Mai 2026.")),
    cure: """
      Correct the text that is wrong. If both are right, put the entry that the hint prints under 'accepted' in policy.yaml, with the reason.
      """)

  static let parityVersion = Explanation(
    "a version that differs",
    cause: """
      The authoritative text names another version here.
      """,
    example: Example(
      .site("locales: [en, de]"), .file("content/privacy/en.md", "# Privacy\n\nThis is version 2.1.3."),
      .file("content/privacy/de.md", "# Datenschutz\n\nDies ist Version ‸2.1.4."),
      mended: .file("content/privacy/de.md", "# Datenschutz\n\nDies ist Version 2.1.3.")),
    cure: """
      Correct the text that is wrong. If both are right, put the entry that the hint prints under 'accepted' in policy.yaml, with the reason.
      """)

  static let parityPostalCode = Explanation(
    "a postal code that differs",
    cause: """
      The authoritative text has another postal code here: letters would not arrive.
      """,
    example: Example(
      .site("locales: [en, de]"), .file("content/privacy/en.md", "# Privacy\n\nExample Ltd., 110 00 Praha"),
      .file("content/privacy/de.md", "# Datenschutz\n\nExample Ltd., ‸120 00 Praha"),
      mended: .file("content/privacy/de.md", "# Datenschutz\n\nExample Ltd., 110 00 Praha")),
    cure: """
      Correct the text that is wrong. If both are right, put the entry that the hint prints under 'accepted' in policy.yaml, with the reason.
      """)

  static let acceptedNothing = Explanation(
    "an accepted difference that is gone",
    cause: """
      An entry of policy.yaml accepts a difference between two texts that they no longer have. Should it come back, someone should
      look at it again.
      """,
    example: Example(
      .site("locales: [en, de]"), .file("content/privacy/de.md", "# Privacy"),
      .file(
        "content/privacy/policy.yaml",
        """
        accepted:
          - ‸finding: parity-number
            locale: de
            original: "14"
            translation: "16"
            reason: the age is another one in Germany
        """),
      mended: .missing("content/privacy/policy.yaml")),
    cure: "Remove the entry.")
}

import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaImport

@Suite("Front matter of publishers") struct FrontMatterTests {
  @Test(
    "keeps hidden what was a draft or not published", arguments: ["draft: true", "published: false"])
  func drafts(line: String) throws {
    let site = try Imported(["terms.md": "---\n\(line)\n---\n\n# Terms\n"])
    #expect(try site.read("terms/en.md").hasPrefix("---\ndraft: true\n"))
    let shown = try Imported(["terms.md": "---\npublished: true\n---\n\n# Terms\n"])
    #expect(try !shown.read("terms/en.md").contains("draft"))
  }

  @Test("keeps title and description as they were written, and all other keys below extra")
  func keys() throws {
    let site = try Imported([
      "terms.md": """
      ---
      layout: page
      # The name in menus.
      title: 'Terms: short'
      versions:
      - fpt
      description: >
        Two
        lines
      date: 2020-01-01
      ---

      # Terms

      """
    ])
    #expect(
      try site.read("terms/en.md") == """
        ---
        # The name in menus.
        title: 'Terms: short'
        description: >
          Two
          lines
        extra:
          layout: page
          versions:
          - fpt
          date: 2020-01-01
        ---

        # Terms

        """)
    #expect(site.ids(.note) == ["moved-key"])
  }

  @Test("turns addresses into slugs and aliases where they are one name below a language")
  func addresses() throws {
    let site = try Imported([
      "service.md": "---\npermalink: /terms/\nredirect_from:\n  - /tos\n  - /en/agb.html\n---\nText.\n",
      "privacy.md": "---\nslug: privacy\naliases: [/terms, /old/privacy, 'bad name']\n---\nText.\n",
    ])
    #expect(try site.read("service/en.md") == "---\nslug: terms\n---\nText.\n")
    #expect(try site.read("service/policy.yaml") == "aliases:\n  en: [tos, agb]\n")
    #expect(
      try site.read("privacy/en.md")
        == "---\nextra:\n  aliases: [/terms, /old/privacy, 'bad name']\n---\nText.\n")
    #expect(site.report.aliases == 2)
    #expect(
      site.messages(.lostAddress) == [
        "'/terms', '/old/privacy', 'bad name' will not lead to the text any more"
      ])
    #expect(site.places(.lostAddress) == ["privacy.md:3:11"])
  }

  @Test("keeps the comments on keys that are said otherwise now, also where nothing else is kept")
  func comments() throws {
    let site = try Imported([
      "service.md": """
      ---
      # Ask the lawyers before you change it.
      permalink: /terms/
      title: Terms
      # The printed flyer has this one.
      redirect_from:
        # Until 2019.
        - /tos
      # The end.
      ---
      Text.

      """,
      "privacy.md": "---\n# Never remove these.\naliases: [/data]\n---\nText.\n",
      "cookies.md": "---\n\nslug: cookies\n\n---\nText.\n",
    ])
    #expect(
      try site.read("service/en.md") == """
        ---
        title: Terms
        # Ask the lawyers before you change it.
        # The printed flyer has this one.
          # Until 2019.
        slug: terms
        # The end.
        ---
        Text.

        """)
    #expect(try site.read("privacy/en.md") == "---\n# Never remove these.\nextra: {}\n---\nText.\n")
    #expect(try site.read("cookies/en.md") == "Text.\n")
  }

  @Test(
    "leaves front matter as it is that cannot be read",
    arguments: [
      "---\ntitle: a: b\n---\nText.\n", "---\n# A heading\n---\nText.\n", "---\ntitle: Terms\nText.\n",
      "+++\ntitle = \"Terms\"\n+++\nText.\n", "---\n{title: Terms}\n---\nText.\n",
    ])
  func unreadable(text: String) throws {
    let site = try Imported(["terms.md": text])
    #expect(try site.read("terms/en.md") == text)
  }

  @Test("takes a byte order mark and carriage returns away, and nothing else")
  func bytes() throws {
    let site = try Imported(["terms.md": "\u{FEFF}# Terms\r\n\r\nA\u{A0}word  \r\nand another\t\r\n"])
    #expect(try site.read("terms/en.md") == "# Terms\n\nA\u{A0}word  \nand another\t\n")
  }

  @Test("leaves out files that hold nothing but front matter")
  func empty() throws {
    let site = try Imported(["terms.md": "Text.\n", "legal/_index.md": "---\ntitle: Legal\n---\n"])
    #expect(try site.texts == ["terms/en"])
    #expect(site.messages(.notImported) == ["'legal/_index.md' holds no text, and is left out"])
  }
}

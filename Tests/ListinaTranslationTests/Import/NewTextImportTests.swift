import ListinaContent
import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaTranslation

@Suite struct NewTextImportTests {
  private func sample(_ czech: String, _ english: String? = nil, _ files: [String: String] = [:]) throws
    -> TranslationSample
  {
    try TranslationSample(czech: czech, english: english, files)
  }

  @Test("a new text is its original with each block translated or marked")
  func newText() throws {
    let czech = """
      ---
      title: T
      slug: soukromi
      # a comment
      description: >
        D
        E
      ---
      # H {#top}

      A paragraph.
      {: .note }

      - L
      - M

      | a | b |
      |---|---|
      | 1 | 2 |

      > Q

          code

      ```
      fence
      ```

      <div>
      html
      </div>

      ***

      {{> cookies}}

      *Deutsch*
      {: lang="de" }

      <!-- note -->
      End.

      """
    let sample = try sample(czech, nil, ["cookies.yaml": "[]\n"])
    let outcome = try sample.translate(["A paragraph.\n{: .note }": "ترجمة.\n{: .note }"], "ar")
    #expect(outcome.diagnostics.report == [] && outcome.isDraft && outcome.lock != nil)
    let mark = "{: lang=\"cs\" dir=\"ltr\" }"
    #expect(
      try sample.read("privacy/ar.md") == """
        ---
        draft: true
        title: "T" # to be translated
        # slug: soukromi
        # a comment
        # description: >
        #   D
        #   E
        ---

        # H {#top}
        \(mark)

        ترجمة.
        {: .note }

        - L
        - M
        \(mark)

        | a | b |
        |---|---|
        | 1 | 2 |
        \(mark)

        > Q
        \(mark)

            code
        \(mark)

        ```
        fence
        ```
        \(mark)

        <div lang="cs" dir="ltr">

        <div>
        html
        </div>

        </div>

        ***

        {{> cookies}}

        *Deutsch*
        {: lang="de" }

        <!-- note -->
        End.
        \(mark)

        """)
    #expect(try sample.exported("ar").entries.count { !$0.translation.isEmpty } == 5)
  }

  @Test("a new text that is translated as a whole is no draft, and all of it is accepted")
  func wholeText() throws {
    let sample = try sample("---\ntitle: T\ndescription: D\n---\n# H\n\nA\n\n***\n")
    let outcome = try sample.translate(["T": "t", "D": "d", "# H": "# h", "A": "a"], "de")
    #expect(!outcome.isDraft && outcome.counts.taken == 4 && outcome.counts.unchanged == 1)
    #expect(
      try sample.read("privacy/de.md") == "---\ntitle: \"t\"\ndescription: \"d\"\n---\n\n# h\n\na\n\n***\n")
    let translations = try sample.translations()
    let edition = try #require(translations.policy.editions[try Sample.tag("de")])
    #expect(try translations.review(of: edition)?.isOutdated == false)
  }

  @Test("a translation that breaks a new text is refused, and the block is left as it is in the original")
  func brokenNewText() throws {
    let sample = try sample("A\n\nB\n")
    let outcome = try sample.translate(["A": "```\nopen", "B": "b"], "de")
    #expect(outcome.counts.refused == 1 && outcome.counts.taken == 1 && outcome.isDraft)
    #expect(try sample.read("privacy/de.md") == "---\ndraft: true\n---\n\nA\n{: lang=\"cs\" }\n\nb\n")
  }

  @Test("nothing is begun where nothing was translated")
  func nothing() throws {
    let sample = try sample("A\n\n***\n")
    #expect(try sample.take(sample.exported("de"), "de").bytes == nil)
  }
}

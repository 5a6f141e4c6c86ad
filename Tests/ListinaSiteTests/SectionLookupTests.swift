import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@Suite("Section lookup")
struct SectionLookupTests {
  /// A text of headings whose ids are `h0`, `h1` and so on, unless given after `#`.
  private func lookup(_ texts: [String], anchors: [String] = []) -> SectionLookup {
    var document = Document()
    for (index, text) in texts.enumerated() {
      document.headings.append(Heading(level: 2, text: text, id: "h\(index)", place: SourcePlace("f.md")))
    }
    document.anchors = anchors.map { Anchor($0, at: SourcePlace("f.md")) }
    return SectionLookup(HeadingAnchors(of: document))
  }

  @Test(
    "finds sections as other generators name them",
    arguments: [
      // GitHub: no punctuation, a hyphen for each space, diacritics kept
      ("1. Co sbíráme?", "1-co-sbíráme"), ("Data & privacy", "data--privacy"), ("What's new", "whats-new"),
      ("snake_case", "snake_case"), ("Data", "user-content-data"), ("A – B", "a--b"),
      ("L. Cancellation and Termination", "l-cancellation-and-termination"),
      ("Über uns", "über-uns"), ("Личные данные", "личные-данные"), ("C++ & C#", "c--c"),
      ("Über uns", "Über-Uns"),
      // kramdown: nothing before the first letter
      ("1. Payment terms", "payment-terms"), ("2.1 Who we are", "who-we-are"),
      // Python-Markdown: no diacritics
      ("Kontaktní údaje", "kontaktni-udaje"), ("Kontaktní údaje", "kontaktni_udaje"),
      // by hand
      ("Kontaktní údaje", "KontaktniUdaje"), ("ΣΟΦΟΣ", "σοφος"), ("Cookies", "🍪-cookies"),
      // the same letters composed otherwise
      ("é à", "e\u{301}-a\u{300}"), ("한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"),
    ])
  func finds(heading: String, name: String) {
    var lookup = lookup(["Other heading", heading])
    #expect(lookup.find(name) == "h1")
  }

  @Test(
    "counts headings of the same name as each generator does",
    arguments: [
      ("payment", "h0"), ("payment-1", "h1"), ("payment-2", "h3"), ("payment_1", "h1"), ("payment_2", "h3"),
      ("payment-3", nil), ("payment_0", nil),
    ])
  func numbers(name: String, id: String?) {
    var lookup = lookup(["Payment", "Payment", "Refund", "Payment"])
    #expect(lookup.find(name) == id)
  }

  @Test("counts past names that another heading has")
  func takenNumbers() {
    var lookup = lookup(["Foo 1", "Foo", "Foo"])
    #expect(lookup.find("foo-1") == "h0")
    #expect(lookup.find("foo-2") == "h2")
  }

  @Test("counts headings that differ only in what stands before their first letter as kramdown does")
  func numbersOfLetters() {
    var lookup = lookup(["1. Payment", "Payment"])
    #expect(lookup.find("payment") == "h1")
    #expect(lookup.find("payment-1") == "h1")
  }

  @Test(
    "takes nothing that may mean two sections, and nothing that means none",
    arguments: ["payment", "", "-", "7", "payments", "pay"])
  func refuses(name: String) {
    var lookup = lookup(["1. Payment", "2. Payment", "2025"])
    #expect(lookup.find(name) == nil)
  }

  @Test("takes an id before any other name")
  func precedence() {
    var lookup = lookup(["Payment", "h0 payment", "X"], anchors: ["payment"])
    #expect(lookup.find("payment") == "payment")
    #expect(lookup.find("h0") == "h0")
    #expect(lookup.find("x") == "h2")
  }
}

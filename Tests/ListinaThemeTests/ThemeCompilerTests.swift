import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@testable import ListinaTheme

@Suite("Theme")
struct ThemeCompilerTests {
  @Test("that fits the contract renders every kind of page")
  func compiles() throws {
    let sample = try ThemeSample()
    #expect(sample.report == [])
    #expect(sample.page("cs/") == "indexTitle in cs")
    #expect(sample.page("en/") == "indexTitle in en")
    #expect(sample.page("404.html") == "notFoundTitle in cs")
    #expect(sample.page("") == "languagesTitle in cs")
  }

  @Test("needs each of its templates", arguments: PageTemplate.allCases)
  func templates(template: PageTemplate) throws {
    var sample = try ThemeSample()
    sample.source.templates[template.rawValue] = nil
    #expect(
      sample.report == [
        "themes/small/theme.yaml: error[missing-template]: theme 'small' lacks the template '\(template.rawValue).mustache' (add it to the theme's templates/)"
      ])
    #expect(sample.page("cs/") == nil)
  }

  @Test("needs each of the strings that Listina uses", arguments: RequiredString.allCases)
  func required(string: RequiredString) throws {
    var sample = try ThemeSample()
    for locale in sample.source.strings.keys { sample.source.strings[locale]?[string.rawValue] = nil }
    #expect(
      sample.report == [
        "themes/small/theme.yaml: error[unknown-string]: theme 'small' lacks the string '\(string.rawValue)' (add it to the theme's strings/)"
      ])
  }

  @Test("for another version of the contract is refused", arguments: [0, 2, -1])
  func contract(version: Int) throws {
    var sample = try ThemeSample()
    sample.source.contract = version
    #expect(
      sample.report == [
        "themes/small/theme.yaml: error[unsupported-theme]: theme 'small' is for contract \(version) (this version of Listina knows contract 1)"
      ])
  }

  @Test("reports mistakes of templates with their place")
  func places() throws {
    var sample = try ThemeSample()
    sample.setTemplate("index", "ž\n {{page.titel}}")
    sample.setTemplate("languages", "{{{site.name}}}")
    sample.setTemplate("policy", "{{target}}")
    #expect(
      sample.report.map { $0.prefix { $0 != "]" } } == [
        "themes/small/templates/index.mustache:2:4: error[unknown-name",
        "themes/small/templates/languages.mustache:1:4: error[not-html",
        "themes/small/templates/policy.mustache:1:3: error[unknown-name",
      ])
  }

  // MARK: Options

  private func withOptions() throws -> ThemeSample {
    var sample = try ThemeSample()
    sample.source.options = [
      .init(name: "accent", value: "indigo", isFlag: false), .init(name: "wide", value: "true", isFlag: true),
      .init(name: "quoted", value: "true", isFlag: false),
    ]
    sample.setTemplate(
      "index", "{{options.accent}} {{#options.wide}}wide{{/options.wide}} {{options.quoted}}")
    return sample
  }

  @Test("has its options as the site set them, else by their defaults")
  func options() throws {
    var sample = try withOptions()
    #expect(sample.page("cs/") == "indigo wide true")
    sample.choose("accent", "<teal>")
    sample.choose("wide", "false")
    #expect(sample.report == [])
    #expect(sample.page("cs/") == "&lt;teal&gt;  true")
  }

  @Test(
    "refuses options that it does not have, and flags that are neither true nor false",
    arguments: [
      ("acent", "teal", "error[unknown-option]: theme 'small' has no option 'acent' (write 'accent')"),
      (
        "colour", "teal",
        "error[unknown-option]: theme 'small' has no option 'colour' (it has 'accent', 'wide', 'quoted')"
      ),
      (
        "wide", "yes",
        "error[invalid-value]: option 'wide' must be true or false, not 'yes' (write 'true' or 'false')"
      ),
    ])
  func refusesOptions(name: String, value: String, complaint: String) throws {
    var sample = try withOptions()
    sample.choose(name, value)
    #expect(sample.report == ["content/site.yaml:5:9: " + complaint])
  }

  @Test("says that it has no options where it has none")
  func noOptions() throws {
    var sample = try ThemeSample()
    sample.choose("accent", "teal")
    #expect(
      sample.report == [
        "content/site.yaml:5:9: error[unknown-option]: theme 'small' has no option 'accent' (it has none)"
      ])
  }

  // MARK: Strings

  @Test("warns of words that it lacks in a language, and shows those of the default language")
  func missing() throws {
    var sample = try ThemeSample(["cs", "de"])
    sample.setTemplate("index", "{{strings.contact}}|{{page.title}}")
    try sample.setString("contact", "Kontakt <cs>", "cs")
    try sample.setString("contact", "Contact", "en")
    #expect(
      sample.report == [
        "content/strings/de.yaml: warning[missing-strings]: theme 'small' has no words in 'de' for 'contact', 'indexTitle', 'languagesTitle' and 3 more (add them below 'strings:' in this file; until then they are shown in another language)"
      ])
    #expect(sample.page("de/") == "<span lang=\"cs\">Kontakt &lt;cs&gt;</span>|indexTitle in cs")
    try sample.setString("contact", "Schreiben", "de")
    #expect(sample.page("de/") == "Schreiben|indexTitle in cs")
  }

  @Test("shows the site's name and braces in the words that Listina itself needs")
  func requiredPatterns() throws {
    var sample = try ThemeSample()
    try sample.setString("indexTitle", "{{{site.name}}} & co.", "cs")
    #expect(sample.report == [])
    #expect(sample.page("cs/") == "{Example} &amp; co.")
  }

  @Test("refuses other names in the words that Listina itself needs", arguments: RequiredString.allCases)
  func requiredParameters(string: RequiredString) throws {
    var sample = try ThemeSample()
    try sample.setString(string.rawValue, "a {page.title}", "cs")
    #expect(
      sample.report == [
        "themes/small/strings/cs.yaml:1: error[unknown-name]: the string '\(string.rawValue)' cannot show '{page.title}' (Listina itself shows this string, and knows '{site.name}' only; '{{' and '}}' show braces)"
      ])
  }

  @Test("takes the words of a parent tag without a warning")
  func parents() throws {
    var sample = try ThemeSample(["cs", "en-GB"])
    #expect(sample.report == [])
    #expect(sample.page("en-GB/") == "indexTitle in en")
    try sample.setString("indexTitle", "Policies", "en-GB")
    #expect(sample.page("en-GB/") == "Policies")
  }

  // MARK: Assets

  @Test(
    "names its assets with hyphens, and gives their addresses from the page, rooted where hosts serve it anywhere"
  )
  func assets() throws {
    var sample = try ThemeSample()
    sample.source.assets = [
      "img/a b.svg": SourceFile(name: "a", path: "/a"), "style.css": SourceFile(name: "b", path: "/b"),
    ]
    sample.setTemplate("index", "{{assets.style-css}} {{assets.img-a-b-svg}}")
    sample.setTemplate("not-found", "{{assets.style-css}}")
    #expect(sample.report == [])
    #expect(sample.page("cs/") == "../assets/hash-style.css ../assets/hash-img/a%20b.svg")
    #expect(sample.page("404.html") == "/legal/assets/hash-style.css")
  }

  @Test(
    "names assets without dots and slashes",
    arguments: [("style.css", "style-css"), ("img/Logo 2.svg", "img-Logo-2-svg"), ("žluť.png", "-lu--png")])
  func assetNames(file: String, name: String) {
    #expect(ThemeCompiler.assetName(file) == name)
  }
}

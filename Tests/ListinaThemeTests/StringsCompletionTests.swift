import ListinaModel
import ListinaSamples
import Testing

@testable import ListinaTheme

@Suite("Interface strings of a site")
struct StringsCompletionTests {
  private func sample(_ locales: [String]) throws -> ThemeSample {
    var sample = try ThemeSample(locales)
    sample.setTemplate("index", "{{strings.contact}}")
    try sample.setString("contact", "Kontakt", "cs")
    try sample.setString("contact", "Contact", "en")
    return sample
  }

  private let forms = [(category: "one", text: "one"), (category: "other", text: "other")]

  @Test("never takes simplified Chinese for traditional without saying so")
  func scripts() throws {
    var sample = try sample(["en", "zh-TW", "zh-CN"])
    for string in RequiredString.allCases { try sample.setString(string.rawValue, "中文", "zh-Hans") }
    try sample.setString("contact", "联系", "zh-Hans")
    #expect(
      sample.report.map { $0.prefix { $0 != "'" } } == [
        "content/strings/zh-TW.yaml: warning[missing-strings]: theme "
      ])
    #expect(sample.page("zh-CN/") == "联系")
    #expect(sample.page("zh-TW/") == "<span lang=\"en\">Contact</span>")
  }

  @Test("takes the words of the code that replaced another, and of a standard of Norwegian")
  func aliases() throws {
    var sample = try sample(["en", "iw", "no"])
    for (locale, word) in [("he", "קשר"), ("nb", "Kontakt oss")] {
      for string in RequiredString.allCases { try sample.setString(string.rawValue, word, locale) }
      try sample.setString("contact", word, locale)
    }
    #expect(sample.report == [])
    #expect(sample.page("iw/") == "קשר")
    #expect(sample.page("no/") == "Kontakt oss")
  }

  // MARK: Words of another language

  /// The index in Arabic, which lacks the string 'contact', with templates of these texts.
  private func arabicIndex(_ index: String, layout: String = "", partial: String = "") throws -> String? {
    var sample = try sample(["en", "ar"])
    for string in RequiredString.allCases { try sample.setString(string.rawValue, "عنوان", "ar") }
    try sample.setString("contact", "A & {site.name}", "en")
    sample.setTemplate("index", index)
    sample.setTemplate("layout", layout)
    sample.setTemplate("partial", partial)
    #expect(sample.report.count == 1)
    #expect(sample.page("en/")?.contains("span") == false)
    return sample.page("ar/")
  }

  private let words = "<span lang=\"en\" dir=\"ltr\">A &amp; Example</span>"

  @Test("marks them with their language where an element can stand")
  func marked() throws {
    #expect(
      try arabicIndex("<p title=\"{{strings.contact}}\">{{strings.contact}}</p>")
        == "<p title=\"A &amp; Example\">\(words)</p>")
    #expect(try arabicIndex("<title>{{strings.contact}}</title>") == "<title>A &amp; Example</title>")
  }

  @Test("marks them in partials and blocks as in what shows these")
  func markedElsewhere() throws {
    let contact = "{{strings.contact}}"
    #expect(try arabicIndex("<p>{{> partial}}</p>", partial: contact) == "<p>\(words)</p>")
    #expect(
      try arabicIndex("<p title=\"{{> partial}}\">", partial: contact) == "<p title=\"A &amp; Example\">")
    let page = "{{<layout}}{{$block}}\(contact){{/block}}{{/layout}}"
    #expect(try arabicIndex(page, layout: "<p>{{$block}}{{/block}}</p>") == "<p>\(words)</p>")
    #expect(
      try arabicIndex(page, layout: "<title>{{$block}}{{/block}}</title>")
        == "<title>A &amp; Example</title>")
  }

  // MARK: Plural forms

  @Test("accepts the forms that a language needs, and those of its fractions")
  func accepted() throws {
    var sample = try sample(["cs", "en"])
    try sample.setForms("parts", ["one", "few", "many", "other"].map { ($0, "x") }, "cs")
    try sample.setForms("parts", forms, "en")
    #expect(sample.report == [])
    try sample.setForms("parts", ["one", "few", "other"].map { ($0, "x") }, "cs")
    #expect(sample.report == [])
  }

  @Test(
    "says at their place which forms are wrong, and which the language needs",
    arguments: [
      (
        "one other",
        ":1: warning[plural-forms]: the string 'parts' lacks the plural form 'few' (add it: 'cs' needs 'one', 'few' and 'other')"
      ),
      (
        "few many",
        ":1: error[plural-forms]: the string 'parts' lacks the plural forms 'one' and 'other' (add them: 'cs' needs 'one', 'few' and 'other')"
      ),
      (
        "one few other two",
        ":5:3: warning[plural-forms]: no number has the plural form 'two' in 'cs' (delete it: 'cs' needs 'one', 'few' and 'other')"
      ),
      (
        "one few others other",
        ":4:3: error[plural-forms]: 'others' is no plural category ('cs' needs 'one', 'few' and 'other')"
      ),
      (
        "",
        ":1: error[plural-forms]: the string 'parts' lacks the plural forms 'one', 'few' and 'other' (add them: 'cs' needs 'one', 'few' and 'other')"
      ),
    ])
  func refused(categories: String, complaint: String) throws {
    var sample = try sample(["cs", "en"])
    try sample.setForms("parts", categories.split(separator: " ").map { (String($0), "x") }, "cs")
    try sample.setForms("parts", forms, "en")
    #expect(sample.report == ["themes/small/strings/cs.yaml" + complaint])
  }

  @Test("says what is wrong with a file once, however many locales it serves")
  func once() throws {
    var sample = try sample(["en", "en-GB", "en-AU"])
    try sample.setForms("parts", [("other", "x")], "en")
    #expect(sample.report.count == 1)
  }

  @Test("refuses plural forms of the words that Listina itself needs, which know no number")
  func required() throws {
    var sample = try sample(["en"])
    try sample.setForms("indexTitle", forms, "en")
    #expect(
      sample.report == [
        "themes/small/strings/en.yaml:1: error[plural-forms]: the string 'indexTitle' cannot have plural forms (write one text: Listina itself shows this string, and knows no number)"
      ])
  }

  @Test("leaves names of strings that no page shows for later")
  func unused() throws {
    var sample = try sample(["en"])
    try sample.setForms("parts", [("one", "{policy.unknown}"), ("other", "{policy.unknown}")], "en")
    #expect(sample.report == [])
  }

  /// The language whose rules the forms of a string follow on pages of the last locale.
  private func language(of locale: String, with file: String) throws -> String? {
    var sample = try sample(["cs", locale])
    try sample.setForms("parts", forms, file)
    var completion = StringsCompletion(sample.source, for: sample.site)
    return completion.complete().last?["parts"]?.language.text
  }

  @Test("chooses the form of another language's words by that language, of a parent's by the locale")
  func language() throws {
    #expect(try language(of: "hr", with: "en") == "en")
    #expect(try language(of: "pt-PT", with: "pt") == "pt-PT")
    #expect(try language(of: "zh-TW", with: "zh") == "zh")
  }
}

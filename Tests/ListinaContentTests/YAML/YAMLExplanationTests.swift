import ListinaContent
import ListinaModel
import Testing

@Suite("YAML explanation")
struct YAMLExplanationTests {
  @Test(
    "says in plain words what is wrong and where",
    arguments: [
      (
        "title: Terms: the text\n",
        "1:13 error[malformed-yaml] a text that holds ': ' or ends with ':' needs quotes (put the text in quotes)"
      ),
      ("a:\n\tb: c\n", "2:1 error[malformed-yaml] a tab is used for indentation (use spaces)"),
      ("title: a\n\tb: c\n", "2:1 error[malformed-yaml] a tab is used for indentation (use spaces)"),
      ("a: |\n\tb\n", "2:1 error[malformed-yaml] a tab is used for indentation (use spaces)"),
      ("a: b\nc:d\n", "2:2 error[malformed-yaml] a space is missing after ':' (write 'key: value')"),
      (
        "a: b\nc d\ne: f\n",
        "2:1 error[malformed-yaml] 'c d' has no ':' (write 'key: value', or indent the line if it belongs to the text above)"
      ),
      (
        "ž: \"b\n",
        "1:4 error[malformed-yaml] the quote that opens here is never closed (close it, or put the text in the other kind of quotes if the quote belongs to it)"
      ),
      (
        "a: [b\nc: d\n",
        "1:4 error[malformed-yaml] the '[' that opens here is never closed (close it with ']', or put the text in quotes if it belongs to it)"
      ),
      (
        "a: {b: c\n",
        "1:4 error[malformed-yaml] the '{' that opens here is never closed (close it with '}', or put the text in quotes if it belongs to it)"
      ),
      (
        "a: [b,\n",
        "1:4 error[malformed-yaml] the '[' that opens here is never closed (close it with ']', or put the text in quotes if it belongs to it)"
      ),
      (
        "a: [b: c: d]\n",
        "1:9 error[malformed-yaml] ',' or ']' is missing here (separate entries with ',' and put texts that hold ':' or brackets in quotes)"
      ),
      (
        "a: b\n c: d\n",
        "2:3 error[malformed-yaml] a key stands where the text above goes on (begin the keys of one level in the same column, and put a text that holds ':' in quotes)"
      ),
      (
        "a:\n  b: c\n d: e\n",
        "3:2 error[malformed-yaml] this line belongs to nothing above (begin the keys, or the '-' of a list, of one level in the same column)"
      ),
      (
        "a: 'it's'\n",
        "1:8 error[malformed-yaml] the text goes on after its closing quote (put all of it in quotes, and write '' for an apostrophe)"
      ),
      (
        "a: \"b\" c\n",
        "1:8 error[malformed-yaml] the text goes on after its closing quote (put all of it in quotes, and write \\\" for a quote)"
      ),
      ("a: [b] c\n", "1:8 error[malformed-yaml] the text goes on after ']' (put all of it in quotes)"),
      (
        "a: - b\n",
        "1:4 error[malformed-yaml] a list cannot begin on the line of its key (begin a new line for '- ', or put the text in quotes)"
      ),
      (
        "a: @b\n",
        "1:4 error[malformed-yaml] a text cannot begin with '@' unless it is quoted (put the text in quotes)"
      ),
      (
        "a: ? b\n",
        "1:4 error[malformed-yaml] a text cannot begin with '?' unless it is quoted (put the text in quotes)"
      ),
      (
        "[a? b:, c]\n",
        "1:6 error[malformed-yaml] a text that holds ':' needs quotes here (put the text in quotes)"
      ),
      (
        "a: , b\n",
        "1:4 error[malformed-yaml] a text cannot begin with ',' unless it is quoted (put the text in quotes)"
      ),
      (
        "a: *b* c\n",
        "1:4 error[yaml-alias] a text cannot begin with '*' unless it is quoted (put the text in quotes)"
      ),
      (
        "a: & b\n",
        "1:4 error[yaml-anchor] a text cannot begin with '&' unless it is quoted (put the text in quotes)"
      ),
      (
        "a: !x!y z\n",
        "1:4 error[yaml-tag] tags ('!x!y') are not allowed (put the text in quotes if '!' belongs to it, else delete the tag)"
      ),
      (
        "a: \"C:\\d\"\n",
        "1:7 error[malformed-yaml] '\\' begins an escape that YAML does not know (write '\\\\', or use single quotes)"
      ),
      (": a\n", "1:1 error[malformed-yaml] a key is missing before ':'"),
      ("? [a]\n: b\n", "1:3 error[malformed-yaml] a key must be a text (write 'key: value')"),
      (
        "a: {{ b }} and c\n",
        "1:4 error[malformed-yaml] a text cannot begin with '{{' unless it is quoted (put the text in quotes)"
      ),
      (
        "%YAML 1.2\n---\na: b\n",
        "1:1 error[malformed-yaml] directives ('%YAML', '%TAG') are not allowed (delete the lines that begin with '%')"
      ),
      (
        "%FOO x\n", "1:1 error[malformed-yaml] directives ('%YAML', '%TAG') are not allowed (delete the line)"
      ),
      (
        "a: b\n---\nc: d\n",
        "2:1 error[malformed-yaml] only one document may stand here (delete the line '---' and what follows)"
      ),
      (
        "a: | b\n",
        "1:4 error[malformed-yaml] a text cannot begin with '|' unless it is quoted (put the text in quotes)"
      ),
    ])
  func explains(yaml: String, line: String) {
    #expect(readYAML(yaml).diagnostics.lines == [line])
  }

  @Test("reports what came before the place where reading stopped")
  func reportsBeforeFailure() {
    #expect(
      readYAML("a: 1\na: 2\nb: [c\n").diagnostics.sorted.map(\.id) == [.duplicateKey, .malformedYAML])
  }

  @Test("counts lines from where the YAML begins in its file")
  func firstLine() {
    #expect(readYAML("a: 'b\n", firstLine: 5).diagnostics.sorted.first?.place?.line == 5)
  }

  @Test("quotes only the beginning of long texts")
  func excerpts() {
    let message = readYAML("a: b\n\(String(repeating: "ž", count: 500))\n").diagnostics.sorted.first?.message
    #expect(message == "'\(String(repeating: "ž", count: 60))…' has no ':'")
  }
}

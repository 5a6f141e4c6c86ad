import ListinaModel
import Testing

@testable import ListinaTranslation

@Suite struct POMergeTests {
  private func sample() throws -> TranslationSample {
    let sample = try TranslationSample(["privacy/cs.md": "A\n\nB\n\nC\n", "privacy/en.md": "a\n\nb\n"])
    try sample.accept("en")
    return sample
  }

  @Test("the same texts exported again give the same file")
  func again() throws {
    let sample = try sample()
    let first = try sample.exported("en")
    #expect(POWriter.bytes(of: try sample.exported("en", over: first)) == POWriter.bytes(of: first))
  }

  @Test("what translators have written stays: translations, doubts, remarks and fields of the header")
  func work() throws {
    let sample = try sample()
    var file = try sample.exported("en")
    file.entries[0].translation = "new a"
    file.entries[0].remarks = ["Sure?"]
    file.entries[1].isFuzzy = true
    file.entries[2].translation = "c"
    file.entries[2].isFuzzy = true
    file.entries[2].flags.append("no-wrap")
    file.header["Last-Translator"] = "Jana"
    file.header["X-Generator"] = "Poedit 3"
    file.header["X-Own"] = "kept"
    file.lastRemarks = ["end"]
    let merged = try sample.exported("en", over: file)
    #expect(merged.summary == ["A = new a", "B = ?b", "C = ?c"])
    #expect(merged.entries[0].remarks == ["Sure?"] && merged.entries[2].flags.contains("no-wrap"))
    #expect(merged.header["Last-Translator"] == "Jana" && merged.header["X-Own"] == "kept")
    #expect(merged.header["X-Generator"] == "Poedit 3" && merged.lastRemarks == ["end"])
    #expect(POWriter.bytes(of: try sample.exported("en", over: merged)) == POWriter.bytes(of: merged))
  }

  @Test("a translation whose source has changed is kept, fuzzy, with the source that it was made of")
  func changedSource() throws {
    let sample = try sample()
    var file = try sample.exported("en")
    file.entries[2].translation = "c"
    try sample.write("A\n\nB\n\nC and more\n", to: "privacy/cs.md")
    #expect(try sample.exported("en", over: file).summary == ["A = a", "B = b", "C and more (was C) = ?c"])
  }

  @Test("a translation whose source is gone is kept as obsolete")
  func goneSource() throws {
    let sample = try sample()
    var file = try sample.exported("en")
    file.entries[2].translation = "c"
    try sample.write("A\n\nB\n", to: "privacy/cs.md")
    let merged = try sample.exported("en", over: file)
    #expect(merged.summary == ["A = a", "B = b", "~C = c"])
    #expect(try sample.exported("en", over: merged).summary == merged.summary)
  }

  @Test("blocks that were moved keep what was translated")
  func moved() throws {
    let sample = try sample()
    var file = try sample.exported("de")
    for (index, text) in ["x", "y", "z"].enumerated() { file.entries[index].translation = text }
    try sample.write("C\n\nA\n\nB\n", to: "privacy/cs.md")
    #expect(try sample.exported("de", over: file).summary == ["C = z", "A = x", "B = y"])
  }

  @Test("a text that was edited since counts where the file was not, and both are kept where it was")
  func bothSides() throws {
    let sample = try sample()
    var file = try sample.exported("en")
    try sample.write("better a\n\nbetter b\n", to: "privacy/en.md")
    file.entries[1].translation = "other b"
    let merged = try sample.exported("en", over: file)
    #expect(merged.summary == ["A = better a", "B = ?other b", "C = "])
    #expect(merged.entries[1].notes.last == "in the text now: better b")
  }

  @Test("an entry whose doubts were cleared stays so, though its text is the same")
  func confirmed() throws {
    let sample = try TranslationSample(["privacy/cs.md": "A\n\nB\n", "privacy/en.md": "a\n\nb\n"])
    var file = try sample.exported("en")
    #expect(file.summary == ["A = ?a", "B = ?b"])
    file.entries[0].isFuzzy = false
    #expect(try sample.exported("en", over: file).summary == ["A = a", "B = ?b"])
    // What was accepted in another way is fuzzy no longer.
    try sample.accept("en")
    #expect(try sample.exported("en", over: file).summary == ["A = a", "B = b"])
  }

  @Test("entries whose comments a tool has dropped are known by their place and words")
  func noNotes() throws {
    let sample = try sample()
    var file = try sample.exported("en")
    file.entries[2].translation = "c"
    for index in file.entries.indices { file.entries[index].notes = [] }
    #expect(try sample.exported("en", over: file).summary == ["A = a", "B = b", "C = c"])
  }
}

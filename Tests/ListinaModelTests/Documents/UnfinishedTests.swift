import Testing

@testable import ListinaModel

@Suite("Unfinished")
struct UnfinishedTests {
  @Test(
    "is what a comment says that begins with the task and a colon, a blank or nothing",
    arguments: [
      (" to be written: who you are ", "to be written|who you are"),
      ("To Be Translated", "to be translated|"),
      ("\n to be translated:\n\n a\n b\n", "to be translated|a b"), ("to be written :x", "to be written|x"),
      ("to be written soon", "to be written|soon"),
    ])
  func marks(comment: String, found: String) {
    #expect(Unfinished.task(of: comment).map { "\($0.task.rawValue)|\($0.words)" } == found)
  }

  @Test(
    "is no other comment",
    arguments: ["", "to be written-off debts", "to be writtenX", "todo: to be written", "to be"])
  func others(comment: String) { #expect(Unfinished.task(of: comment) == nil) }
}

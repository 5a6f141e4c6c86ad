import ListinaFiles
import Testing

@testable import ListinaServe

private struct Heard: FolderWatch {
  let changes: AsyncStream<FolderChange>
}

@Suite("Bursts of changes")
struct ChangeBurstsTests {
  @Test("join what follows closely, and miss nothing that comes later", .timeLimit(.minutes(5)))
  func joins() async {
    let (changes, continuation) = AsyncStream<FolderChange>.makeStream()
    let quiet = Duration.milliseconds(300)
    var bursts = ChangeBursts(Heard(changes: changes), quiet: quiet).makeAsyncIterator()
    let start = ContinuousClock.now
    for _ in 0..<50 { continuation.yield(.done) }
    await bursts.next()
    // A burst that was told before it was over would not have the others in it.
    #expect(ContinuousClock.now - start >= quiet)
    // One that is not over when the changes end comes all the same.
    continuation.yield(.begun)
    continuation.finish()
    #expect(await bursts.next() != nil)
    #expect(await bursts.next() == nil)
  }
}

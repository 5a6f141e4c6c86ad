import ListinaFiles
import Testing

@testable import ListinaServe

@Suite("Bursts of changes")
struct ChangeBurstsTests {
  @Test("join what follows closely, and miss nothing that comes later")
  func joins() async {
    let (changes, continuation) = AsyncStream<FolderChange>.makeStream()
    var bursts = ChangeBursts(changes, quiet: .milliseconds(300)).makeAsyncIterator()
    for _ in 0..<50 { continuation.yield(.done) }
    await bursts.next()
    continuation.yield(.begun)
    continuation.yield(.done)
    await bursts.next()
    continuation.finish()
    // Whatever is left of the first fifty would come before the end.
    #expect(await bursts.next() == nil)
  }
}

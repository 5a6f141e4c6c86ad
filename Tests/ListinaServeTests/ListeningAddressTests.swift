import FlyingFox
import FlyingSocks
import Testing

@testable import ListinaServe

@Suite("Address to listen at")
struct ListeningAddressTests {
  @Test("is one of this machine, as people write it")
  func isRead() throws {
    #expect(ListeningAddress("127.0.0.1")?.host(port: 1) == "127.0.0.1:1")
    #expect(ListeningAddress("localhost")?.host(port: 1) == "127.0.0.1:1")
    #expect(ListeningAddress("::1")?.host(port: 1) == "[::1]:1")
    #expect(ListeningAddress("[::1]")?.host(port: 1) == "[::1]:1")
    #expect(ListeningAddress("0.0.0.0")?.host(port: 1) == "127.0.0.1:1")
    for text in ["", "example.com", "127.0.0", "999.1.1.1", "8080"] { #expect(ListeningAddress(text) == nil) }
  }

  @Test("has a port that nobody listens at; one that was asked for is taken or not")
  func findsAPort() throws {
    let address = ListeningAddress.loopback
    let free = try ListeningPort.find(nil, on: address)
    let socket = try Socket(domain: address.family)
    try address.bind(socket, port: free)
    try socket.listen()
    defer { do { try socket.close() } catch { Issue.record(error) } }
    #expect(try ListeningPort.find(nil, on: address) > free)
    #expect(throws: ListeningPort.Failure.self) { try ListeningPort.find(free, on: address) }
  }
}

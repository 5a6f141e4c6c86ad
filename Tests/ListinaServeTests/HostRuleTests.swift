import Testing

@testable import ListinaServe

@Suite("Names of this machine")
struct HostRuleTests {
  @Test(
    "are localhost and addresses",
    arguments: [
      "localhost", "localhost:8080", "LOCALHOST:1", "site.localhost:8080", "localhost.", "127.0.0.1",
      "127.0.0.1:8080",
      "192.168.1.5:80", "[::1]", "[::1]:8080",
    ])
  func allows(host: String) { #expect(HostRule.allows(host)) }

  @Test(
    "are no names that others could make lead here",
    arguments: [
      nil, "", ":8080", "evil.com", "evil.com:8080", "localhost.evil.com", "127.0.0.1.evil.com", "1.2.3",
      "1.2.3.4.5",
      "256.1.1.1", "[::1", "[evil]", "localhost@evil.com", "+1.2.3.4",
      "localhost:8080.evil.com", "[::1]evil.com", "[::1].evil.com", ":", ".",
    ])
  func refuses(host: String?) { #expect(!HostRule.allows(host)) }

  @Test("only pages of the same server may listen, and programs that are no browser")
  func checksOrigins() {
    #expect(HostRule.allows(origin: nil, host: "localhost:8080"))
    #expect(HostRule.allows(origin: "http://localhost:8080", host: "localhost:8080"))
    #expect(!HostRule.allows(origin: "http://localhost:9090", host: "localhost:8080"))
    #expect(!HostRule.allows(origin: "https://evil.com", host: "localhost:8080"))
    #expect(!HostRule.allows(origin: "null", host: "localhost:8080"))
  }
}

import ListinaModel
import Testing

@Suite("Base URL")
struct BaseURLTests {
  @Test(
    "reads absolute web addresses, the host in small letters and without a slash at the end",
    arguments: [
      ("https://cleverleap.com", "https://cleverleap.com", "/"),
      ("https://cleverleap.com/", "https://cleverleap.com", "/"),
      ("HTTPS://Example.COM/Legal/", "https://example.com/Legal", "/Legal/"),
      ("http://localhost:8080/a/b", "http://localhost:8080/a/b", "/a/b/"),
      ("https://example.com//a///b//", "https://example.com/a/b", "/a/b/"),
      ("https://[2001:db8::1]:8443/x", "https://[2001:db8::1]:8443/x", "/x/"),
      ("https://xn--hkyrky-ptac70bc.fi/~a/%C3%A9", "https://xn--hkyrky-ptac70bc.fi/~a/%C3%A9", "/~a/%C3%A9/"),
    ])
  func reads(text: String, address: String, path: String) {
    let url = BaseURL(text)
    #expect(url?.text == address)
    #expect(url?.path == path)
  }

  @Test(
    "knows its own addresses",
    arguments: [
      ("https://example.com/legal", "", ""), ("https://example.com/legal/", "", ""),
      ("https://example.com/legal/a%20b/?x#y", "a b/", "?x#y"), ("https://example.com/legal#y", "", "#y"),
      ("https://example.com/legally", nil, nil), ("https://example.com/", nil, nil),
      ("http://example.com/legal/", nil, nil), ("https://example.com.evil.example/legal/", nil, nil),
    ] as [(String, String?, String?)])
  func splits(address: String, path: String?, suffix: String?) throws {
    let split = try #require(BaseURL("https://example.com/legal")).split(address)
    #expect(split?.path == path)
    #expect(split?.suffix == suffix)
  }

  @Test(
    "refuses what is no address of a site",
    arguments: [
      "", "example.com", "//example.com", "/legal", "https:", "https://", "https:///legal",
      "ftp://example.com",
      "javascript:alert(1)", "data:text/html,x", "https:example.com", " https://example.com",
    ])
  func refusesOthers(text: String) {
    #expect(BaseURL(text) == nil)
  }

  @Test(
    "refuses hostile addresses",
    arguments: [
      "https://user@example.com", "https://user:secret@example.com", "https://example.com?x=1",
      "https://example.com/#x", "https://example.com/\"><script>", "https://example.com/'x",
      "https://example.com/a b",
      "https://example.com/a\nb", "https://example.com/\r\nX: y", "https://example.com/\u{0}",
      "https://example.com\\@evil.example", "https://example.com/..", "https://example.com/a/../b",
      "https://example.com/./a", "https://example.com/%2e%2E/a", "https://example.com/%",
      "https://example.com/%4",
      "https://example.com/%zz", "https://exämple.com", "https://example.com/ä", "https://example..com",
      "https://.com",
      "https://-example.com", "https://example-.com", "https://exa$mple.com", "https://example.com:",
      "https://:80",
      "https://example.com:0", "https://example.com:65536", "https://example.com:+80",
      "https://example.com:80:90",
      "https://example.com:8a", "https://[::1", "https://[::1]x", "https://[evil.example]", "https://[]",
      "https://::1",
      "https://" + String(repeating: "a", count: 64) + ".com",
      "https://" + String(repeating: "a.", count: 127) + "com",
    ])
  func refusesHostile(text: String) {
    #expect(BaseURL(text) == nil)
  }

  @Test("puts paths below the site's root")
  func addresses() throws {
    let url = try #require(BaseURL("https://example.com/legal/"))
    #expect(url.address(of: "cs/") == "https://example.com/legal/cs/")
    #expect(url.address(of: "") == "https://example.com/legal/")
  }
}

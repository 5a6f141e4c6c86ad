import Testing

@testable import ListinaPublish

@Suite("Output listing")
struct OutputListingTests {
  @Test("starts with its version and names every file, sorted")
  func writes() {
    let listing = OutputListing(files: ["b", "a/z", "a-b"])
    #expect(String(decoding: listing.bytes, as: UTF8.self) == "v1\na-b\na/z\nb\n")
    #expect(listing.folders == ["a"])
  }

  @Test("reads what it wrote", arguments: [[], ["a"], ["a/b/c", "é.html"]] as [[String]])
  func reads(files: [String]) {
    #expect(OutputListing(OutputListing(files: files).bytes)?.files == files)
  }

  @Test(
    "takes nothing else for a listing",
    arguments: [
      "", "v1", "v2\na\n", "a\n", "v1\n../x\n", "v1\na/../../x\n", "v1\n/etc/passwd\n", "v1\n\n", "v1\na\r\n",
      "v1\na",
    ])
  func refuses(text: String) { #expect(OutputListing(Array(text.utf8)) == nil) }
}

/// What libFuzzer calls for each input, again and again.
///
/// The first byte says what the rest is, so that every seed can be read: see `README.md`.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard !bytes.isEmpty else { return 0 }
  let kind = bytes.removeFirst()
  // Files that are no text are refused before anything else reads them.
  guard let text = FuzzedFile.text(of: bytes) else { return 0 }
  switch kind {
  case UInt8(ascii: "a"): FuzzedText(attributes: text)?.check()
  case UInt8(ascii: "h"): FuzzedText(html: text).check()
  case UInt8(ascii: "f"): FuzzedText(frontMatter: text).check()
  case UInt8(ascii: "m"): FuzzedTemplate.check(text)
  case UInt8(ascii: "s"): FuzzedYAML.checkSite(text)
  case UInt8(ascii: "p"): FuzzedYAML.checkPolicy(text)
  case UInt8(ascii: "c"): FuzzedYAML.checkCookies(text)
  case UInt8(ascii: "r"): FuzzedYAML.checkProcessors(text)
  case UInt8(ascii: "w"): FuzzedYAML.checkWords(text)
  default: FuzzedText(text).check()
  }
  return 0
}

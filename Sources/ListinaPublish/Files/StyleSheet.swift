import ListinaModel
import ListinaSite

/// A theme's style sheet, whose `url()` are turned into published addresses.
struct StyleSheet {
  private let bytes: [UInt8]
  private let name: String
  private let source: SourceFile
  private(set) var diagnostics = DiagnosticList()

  init(_ bytes: [UInt8], name: String, source: SourceFile) {
    self.bytes = bytes
    self.name = name
    self.source = source
  }

  /// The style sheet with the address of each file of the theme; an address that is none is an error.
  mutating func rewrite(_ published: [String: RoutePath]) -> [UInt8] {
    var output: [UInt8] = []
    var copied = 0
    for reference in references() {
      let written = String(decoding: bytes[reference], as: UTF8.self)
      guard let route = resolve(written, published, at: reference.lowerBound) else { continue }
      output += bytes[copied..<reference.lowerBound]
      output += route.utf8
      copied = reference.upperBound
    }
    return output + bytes[copied...]
  }

  private mutating func resolve(_ written: String, _ published: [String: RoutePath], at offset: Int)
    -> String?
  {
    if written.hasPrefix("#") || written.hasPrefix("data:") { return nil }
    let path = written.prefix { $0 != "#" && $0 != "?" }
    var folders = name.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") {
      switch part {
      case ".": continue
      case "..": if folders.popLast() == nil { return refuse(written, published, at: offset) }
      default: folders.append(String(part))
      }
    }
    let file = folders.joined(separator: "/")
    guard let route = published[file] ?? published[PercentEscapes.decode(file)], !path.hasPrefix("/") else {
      return refuse(written, published, at: offset)
    }
    return Self.escaped(RoutePath("assets/\(name)").reference(to: route)) + written[path.endIndex...]
  }

  /// What ends an address in CSS, and may stand in one elsewhere.
  private static func escaped(_ address: String) -> String {
    address.replacing("'", with: "%27").replacing("(", with: "%28").replacing(")", with: "%29")
  }

  private mutating func refuse(_ written: String, _ published: [String: RoutePath], at offset: Int) -> String?
  {
    let (line, column) = LineIndex(bytes).position(of: offset)
    let nearest = NearestName.find(written, among: published.keys)
    diagnostics.add(
      .error(
        .unknownAsset, "the theme has no asset '\(written)'",
        at: SourcePlace(source.name, line: line, column: column),
        hint: nearest.map { "write '\($0)'" } ?? "name a file of assets/; pages ask nothing of other hosts"))
    return nil
  }

  /// Where the addresses of `url(…)` and `@import "…"` stand, without quotes; comments hold none.
  private func references() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var offset = 0
    while offset < bytes.count {
      guard Self.isOfInterest(bytes[offset]) else {
        offset += 1
        continue
      }
      if bytes[offset...].starts(with: "/*".utf8) {
        offset = end(of: "*/", from: offset + 2)
      } else if let range = address(inFunction: "url(", at: offset) ?? importAddress(at: offset) {
        found.append(range)
        offset = range.upperBound
      } else {
        offset += 1
      }
    }
    return found
  }

  /// The bytes that `/*`, `url(` and `@import` begin with.
  private static func isOfInterest(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "u") || byte == UInt8(ascii: "U")
      || byte == UInt8(ascii: "@")
  }

  private func importAddress(at offset: Int) -> Range<Int>? {
    guard bytes[offset] == UInt8(ascii: "@"), starts(with: "@import", at: offset) else { return nil }
    var start = offset + 7
    while start < bytes.count, isSpace(bytes[start]) { start += 1 }
    guard start < bytes.count, isQuote(bytes[start]) else { return nil }
    let end = bytes[(start + 1)...].firstIndex(of: bytes[start]) ?? bytes.count
    return (start + 1)..<end
  }

  private func address(inFunction opening: String, at offset: Int) -> Range<Int>? {
    guard starts(with: opening, at: offset) else { return nil }
    var start = offset + opening.utf8.count
    while start < bytes.count, isSpace(bytes[start]) { start += 1 }
    guard start < bytes.count else { return nil }
    if isQuote(bytes[start]) {
      let end = bytes[(start + 1)...].firstIndex(of: bytes[start]) ?? bytes.count
      return (start + 1)..<end
    }
    var end = bytes[start...].firstIndex(of: UInt8(ascii: ")")) ?? bytes.count
    while end > start, isSpace(bytes[end - 1]) { end -= 1 }
    return start..<end
  }

  /// CSS names count in any case.
  private func starts(with word: String, at offset: Int) -> Bool {
    guard offset + word.utf8.count <= bytes.count else { return false }
    return zip(bytes[offset...], word.utf8).allSatisfy { byte, letter in
      byte == letter || (letter.isLowercaseLetter && byte == letter - 32)
    }
  }

  private func end(of mark: String, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, !bytes[offset...].starts(with: mark.utf8) { offset += 1 }
    return min(offset + mark.utf8.count, bytes.count)
  }

  private func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
  private func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A }
}

extension UInt8 {
  fileprivate var isLowercaseLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) }
}

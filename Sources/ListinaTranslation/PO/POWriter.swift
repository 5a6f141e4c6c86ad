/// Writes PO files: the same entries give the same bytes.
///
/// Lines of messages end where those of the source end, and nowhere else, so that a change of one line is one line.
package enum POWriter {
  package static func bytes(of file: POFile) -> [UInt8] {
    var bytes: [UInt8] = []
    var header = POEntry("", file.header.text)
    header.remarks = file.header.remarks
    append(header, to: &bytes)
    for entry in file.entries where !entry.isObsolete { append(entry, to: &bytes) }
    for entry in file.entries where entry.isObsolete { append(entry, to: &bytes) }
    if !file.lastRemarks.isEmpty {
      bytes.append(lineEnd)
      for line in file.lastRemarks { appendComment("#", line, to: &bytes) }
    }
    return bytes
  }

  private static let lineEnd = UInt8(ascii: "\n")

  private static func append(_ entry: POEntry, to bytes: inout [UInt8]) {
    if !bytes.isEmpty { bytes.append(lineEnd) }
    for line in entry.remarks { appendComment("#", line, to: &bytes) }
    for line in entry.notes { appendComment("#.", line, to: &bytes) }
    for reference in entry.references { appendComment("#:", reference, to: &bytes) }
    if !entry.flags.isEmpty { appendComment("#,", entry.flags.joined(separator: ", "), to: &bytes) }
    let mark = entry.isObsolete ? "#~ " : ""
    let previousMark = entry.isObsolete ? "#~| " : "#| "
    if let context = entry.previousContext { append(context, after: previousMark + "msgctxt", to: &bytes) }
    if let id = entry.previousID { append(id, after: previousMark + "msgid", to: &bytes) }
    if let context = entry.context { append(context, after: mark + "msgctxt", to: &bytes) }
    append(entry.id, after: mark + "msgid", to: &bytes)
    append(entry.translation, after: mark + "msgstr", to: &bytes)
  }

  private static func appendComment(_ sign: String, _ line: String, to bytes: inout [UInt8]) {
    bytes += sign.utf8
    if !line.isEmpty {
      bytes.append(UInt8(ascii: " "))
      // A comment ends with its line.
      bytes += line.utf8.map { $0 < 0x20 && $0 != 0x09 ? UInt8(ascii: " ") : $0 }
    }
    bytes.append(lineEnd)
  }

  // MARK: Strings

  /// `msgid "…"`, or an empty string and a string for each line.
  private static func append(_ text: String, after keyword: String, to bytes: inout [UInt8]) {
    bytes += keyword.utf8
    bytes.append(UInt8(ascii: " "))
    let lines = text.utf8.split(separator: lineEnd, omittingEmptySubsequences: false)
    if lines.count == 1 || (lines.count == 2 && lines[1].isEmpty) {
      appendString(lines[0], endsLine: lines.count == 2, to: &bytes)
      return
    }
    appendString(Substring().utf8, endsLine: false, to: &bytes)
    let mark = keyword.utf8.prefix { $0 == UInt8(ascii: "#") || "~| ".utf8.contains($0) }
    for (index, line) in lines.enumerated() {
      let isLast = index == lines.count - 1
      if isLast, line.isEmpty { break }
      bytes += mark
      appendString(line, endsLine: !isLast, to: &bytes)
    }
  }

  private static func appendString(_ line: Substring.UTF8View, endsLine: Bool, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in line {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x09: bytes += "\\t".utf8
      case 0x0C: bytes += "\\f".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0..<0x20, 0x7F: bytes += octal(byte)
      default: bytes.append(byte)
      }
    }
    if endsLine { bytes += "\\n".utf8 }
    bytes += [UInt8(ascii: "\""), lineEnd]
  }

  private static func octal(_ byte: UInt8) -> [UInt8] {
    [UInt8(ascii: "\\")] + [byte >> 6, byte >> 3 & 7, byte & 7].map { UInt8(ascii: "0") + $0 }
  }
}

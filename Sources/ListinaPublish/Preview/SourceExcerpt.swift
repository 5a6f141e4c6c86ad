import ListinaFiles
package import ListinaModel

/// The line of a file that a diagnostic is about.
package struct SourceExcerpt: Sendable {
  /// Longer lines are cut around the place.
  private static let width = 160

  package let line: Int
  /// The line, or the part of it around the place, which begins and ends with `…` where something is left out.
  package let text: String
  /// Where the place is in `text`, from 1, in Unicode scalars; nil when the whole line is meant.
  package let column: Int?

  /// The excerpts for several places, each file read once; nil for a place without a line, and when the file cannot be read.
  package static func all(of places: [SourcePlace?], root: String) -> [SourceExcerpt?] {
    var files: [String: [ArraySlice<UInt8>]] = [:]
    return places.map { place in
      guard let place, place.line != nil else { return nil }
      if files[place.file] == nil { files[place.file] = lines(of: place.file, root: root) }
      return files[place.file].flatMap { SourceExcerpt(place, in: $0) }
    }
  }

  private static func lines(of file: String, root: String) -> [ArraySlice<UInt8>] {
    let path = file.hasPrefix("/") ? file : root + "/" + file
    guard let bytes = TextFile.read(FileEntry(path: path, name: file)).bytes else { return [] }
    return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  private init?(_ place: SourcePlace, in lines: [ArraySlice<UInt8>]) {
    guard let line = place.line, lines.indices.contains(line - 1) else { return nil }
    self.line = line
    (text, column) = Self.cut(String(decoding: lines[line - 1], as: UTF8.self), around: place.column)
  }

  private static func cut(_ line: String, around column: Int?) -> (String, Int?) {
    let scalars = Array(line.unicodeScalars)
    guard scalars.count > width else { return (line, column) }
    let middle = (column ?? 1) - 1
    let start = max(0, min(middle - width / 2, scalars.count - width))
    let end = min(scalars.count, start + width)
    var text = String.UnicodeScalarView()
    if start > 0 { text.append("…") }
    text.append(contentsOf: scalars[start..<end])
    if end < scalars.count { text.append("…") }
    return (String(text), column.map { $0 - start + (start > 0 ? 1 : 0) })
  }
}

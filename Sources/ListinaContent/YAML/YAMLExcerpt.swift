extension String {
  /// As much of it as a message can quote: its first 60 scalars, on one line.
  package var excerpt: String {
    let line = String(String.UnicodeScalarView(unicodeScalars.prefix(60).map { $0.value < 0x20 ? " " : $0 }))
    return unicodeScalars.dropFirst(60).isEmpty ? line : line + "…"
  }
}

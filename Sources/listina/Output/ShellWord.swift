/// A path as one word of a POSIX shell, in commands that people copy.
enum ShellWord {
  static func make(_ path: String) -> String {
    // Whatever begins with a hyphen would be an option.
    let path = PrintableText.make((path.hasPrefix("-") ? "./" : "") + path)
    if !path.isEmpty, path.unicodeScalars.allSatisfy(isPlain) { return path }
    return "'" + path.replacing("'", with: "'\\''") + "'"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
      || "/._-+,=@%".unicodeScalars.contains(scalar)
  }
}

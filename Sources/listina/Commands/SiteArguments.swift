import ArgumentParser
import ListinaModel

/// Reads what is told of a new site as `--name` and `--email`.
enum SiteArguments {
  static func readName(_ text: String) throws -> String {
    let isLine =
      !text.contains { $0.isNewline }
      && text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    if isLine, !text.allSatisfy(\.isWhitespace) { return text }
    throw ValidationError("write a name on one line")
  }

  static func readEmail(_ text: String) throws -> String {
    if Contact.isAddress(text) { return text }
    throw ValidationError("write it as in 'name@example.com'")
  }
}

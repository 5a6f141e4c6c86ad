import ArgumentParser
import ListinaModel

/// Reads the name of a policy that is there.
enum PolicyArguments {
  static func readID(_ text: String) throws -> Slug {
    // Shells complete the names of folders.
    let name = text.hasPrefix("content/") ? text.dropFirst("content/".count) : text[...]
    if let id = Slug(name.last == "/" ? name.dropLast() : name) { return id }
    throw ValidationError(Slug.suggestion(for: text).map { "write '\($0)'" } ?? Slug.rule)
  }
}

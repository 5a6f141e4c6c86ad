import ListinaModel

/// Ids for policies, from the paths of their texts.
enum PolicyName {
  /// The most bytes that an id has.
  static let longest = 64

  /// `privacy/regulations/ccpa` → `privacy-regulations-ccpa`, without the last words where it would be too long.
  ///
  /// Nil when no letter of it can stand in an address.
  static func id(for subject: some Sequence<String>) -> Slug? {
    var words = words(of: subject)
    while words.count > 1, length(of: words) > longest { words.removeLast() }
    return Slug.suggestion(for: words.joined(separator: "-"))
  }

  /// Whether nothing has to be left out.
  static func fits(_ subject: some Sequence<String>) -> Bool { length(of: words(of: subject)) <= longest }

  private static func words(of subject: some Sequence<String>) -> [String] {
    subject.flatMap { part in
      part.split { !$0.isLetter && !$0.isNumber }.compactMap { Slug.suggestion(for: $0)?.text }
    }
  }

  private static func length(of words: [String]) -> Int {
    words.reduce(max(0, words.count - 1)) { $0 + $1.utf8.count }
  }
}

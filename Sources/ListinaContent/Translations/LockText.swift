package import ListinaModel

/// The text of `translations.lock`: a line for each pair of blocks, translation by translation, then how the blocks of
/// the authoritative text were written.
///
/// Lines begin with the version of the format, so that older versions of Listina can refuse what they do not know.
package enum LockText {
  /// The file of a policy's lock, in its folder.
  package static let fileName = "translations.lock"

  /// The lock's lines; wordings that no pair names are left out.
  package static func bytes(of lock: TranslationLock) -> [UInt8] {
    var bytes: [UInt8] = []
    var named: [BlockDigest] = []
    var seen: Set<BlockDigest> = []
    for (locale, acceptance) in lock.acceptances.sorted(by: { $0.key < $1.key }) {
      let text = acceptance.text.map { " as \($0)" } ?? ""
      bytes +=
        "v1 accepted \(locale) from \(acceptance.source) on \(acceptance.date) "
        .utf8
      bytes += "pairs \(acceptance.pairs.count)\(text)\n".utf8
      for pair in acceptance.pairs {
        bytes += line(of: pair).utf8
        if let original = pair.original, seen.insert(original).inserted { named.append(original) }
      }
    }
    for digest in named {
      guard let wording = lock.escapedWordings[digest] else { continue }
      bytes += "v1 wording \(digest) ".utf8
      bytes += wording
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }

  private static func line(of pair: TranslationLock.Pair) -> String {
    let digests = "\(pair.original?.text ?? "-") \(pair.translation?.text ?? "-")"
    return "v1 pair \(pair.kind.rawValue) \(digests)\(pair.id.map { " " + $0 } ?? "")\n"
  }
}

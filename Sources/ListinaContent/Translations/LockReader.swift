import ListinaFiles
package import ListinaModel

/// Reads `translations.lock`, as ``LockText`` writes it.
package struct LockReader {
  private var lock = TranslationLock()
  /// The translation whose pairs are being read.
  private var locale: LocaleTag?
  /// How many pairs it has.
  private var count = 0

  private init() {}

  /// The most that is read of a lock, in bytes (16 MiB): every block of every translation has a line in it.
  private static let limit = 16 * TextFile.limit

  /// What a lock records; nil with an error when it cannot be read or is damaged.
  package static func read(_ source: SourceFile) -> (lock: TranslationLock?, diagnostics: DiagnosticList) {
    let text = TextFile.read(source.entry, limit: limit)
    guard let bytes = text.bytes else { return (nil, text.diagnostics) }
    return read(bytes, of: source.name)
  }

  package static func read(
    _ bytes: [UInt8], of file: String
  ) -> (lock: TranslationLock?, diagnostics: DiagnosticList) {
    var reader = LockReader()
    var number = 0
    var rest = bytes[...]
    while !rest.isEmpty {
      let end = ByteSearch.first(UInt8(ascii: "\n"), in: rest) ?? rest.endIndex
      number += 1
      if let trouble = reader.read(rest[..<end]) {
        return (nil, DiagnosticList([trouble.diagnostic(in: file, line: number)]))
      }
      rest = rest[min(end + 1, rest.endIndex)...]
    }
    if let trouble = reader.checkCount() {
      return (nil, DiagnosticList([trouble.diagnostic(in: file, line: max(1, number))]))
    }
    return (reader.lock, DiagnosticList())
  }

  // MARK: Lines

  private static let space = UInt8(ascii: " ")

  private mutating func read(_ line: ArraySlice<UInt8>) -> Trouble? {
    guard !line.isEmpty else { return nil }
    guard line.starts(with: "v1 ".utf8) else { return Self.trouble(withVersionOf: line) }
    var words = line.dropFirst(3)
    let kind = Self.word(&words)
    if kind.elementsEqual("pair".utf8) { return readPair(words) }
    if kind.elementsEqual("wording".utf8) {
      guard let digest = BlockDigest(hexadecimal: Self.word(&words)) else { return .damaged }
      lock.escapedWordings[digest] = words
      return nil
    }
    return kind.elementsEqual("accepted".utf8) ? readAcceptance(words) : .damaged
  }

  /// `en from cs on 2026-11-26 pairs 12 as 0123…`
  private mutating func readAcceptance(_ words: ArraySlice<UInt8>) -> Trouble? {
    if let trouble = checkCount() { return trouble }
    let parts = String(decoding: words, as: UTF8.self).split(separator: " ", omittingEmptySubsequences: false)
    let hasText = parts.count == 9 && parts[7] == "as"
    guard hasText || parts.count == 7, parts[1] == "from", parts[3] == "on", parts[5] == "pairs",
      let locale = LocaleTag(parts[0]), let source = LocaleTag(parts[2]), let date = CalendarDate(parts[4]),
      let count = Int(parts[6]), lock.acceptances[locale] == nil
    else { return .damaged }
    let text = hasText ? BlockDigest(hexadecimal: parts[8]) : nil
    guard hasText == (text != nil) else { return .damaged }
    self.locale = locale
    self.count = count
    lock.acceptances[locale] = TranslationLock.Acceptance(of: source, on: date, pairs: [])
    lock.acceptances[locale]?.text = text
    return nil
  }

  /// Whether as many pairs were read of a translation as it is said to have: a line that was lost is no answer.
  private func checkCount() -> Trouble? {
    guard let locale, let acceptance = lock.acceptances[locale] else { return nil }
    return acceptance.pairs.count == count ? nil : .damaged
  }

  /// `heading 0123… 4567… id`, with `-` for a block that is not there
  private mutating func readPair(_ words: ArraySlice<UInt8>) -> Trouble? {
    var words = words
    guard let locale, let kind = Self.kind(Self.word(&words)) else { return .damaged }
    let (first, second) = (Self.word(&words), Self.word(&words))
    guard let original = Self.digest(first), let translation = Self.digest(second) else { return .damaged }
    let id = words.isEmpty ? nil : String(decoding: words, as: UTF8.self)
    lock.acceptances[locale]?.pairs.append(
      TranslationLock.Pair(kind, original: original.value, translation: translation.value, id: id))
    return nil
  }

  private static func word(_ words: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = words.firstIndex(of: space) ?? words.endIndex
    defer { words = words[min(end + 1, words.endIndex)...] }
    return words[..<end]
  }

  private static let kinds = TextUnit.Kind.allCases.map { (name: Array($0.rawValue.utf8), kind: $0) }

  private static func kind(_ word: ArraySlice<UInt8>) -> TextUnit.Kind? {
    kinds.first { $0.name.elementsEqual(word) }?.kind
  }

  private struct MaybeDigest { var value: BlockDigest? }

  private static func digest(_ word: ArraySlice<UInt8>) -> MaybeDigest? {
    if word.elementsEqual("-".utf8) { return MaybeDigest(value: nil) }
    return BlockDigest(hexadecimal: word).map { MaybeDigest(value: $0) }
  }

  // MARK: Trouble

  private enum Trouble {
    case damaged, newer, merge

    func diagnostic(in file: String, line: Int) -> Diagnostic {
      let place = SourcePlace(file, line: line, column: 1)
      switch self {
      case .newer:
        return .newerFormat("'\(file)' was written by a newer version of Listina", .error, at: place)
      case .merge:
        return .error(
          .damagedLock, "'\(file)' holds two versions of itself that were not merged", at: place,
          hint: "keep one of them; then run 'listina status' and accept again what the other had")
      case .damaged:
        return .error(
          .damagedLock, "line \(line) of '\(file)' is none that 'listina accept' writes", at: place,
          hint: "restore the file from before it was edited, or delete it and accept the translations again")
      }
    }
  }

  private static func trouble(withVersionOf line: ArraySlice<UInt8>) -> Trouble {
    for mark in ["<<<<<<<", "=======", ">>>>>>>", "|||||||"] where line.starts(with: mark.utf8) {
      return .merge
    }
    let version = line.dropFirst().prefix { $0 != space }
    let isNewer =
      line.first == UInt8(ascii: "v") && !version.isEmpty && !version.elementsEqual("1".utf8)
      && version.allSatisfy(HTMLBytes.isDigit)
    return isNewer ? .newer : .damaged
  }
}

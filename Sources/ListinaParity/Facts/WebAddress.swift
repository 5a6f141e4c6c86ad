import ListinaModel

/// An address of the web without what differs by language.
struct WebAddress {
  /// The host without `www.`, languages and its top level.
  let host: String
  let topLevel: String
  let path: String
  let fragment: String
  /// A language stands before the host's name, as in `de.wikipedia.org`.
  let isOfLanguage: Bool
  /// A parameter alone names the language: the path is the same in all.
  private let isOfQuery: Bool
  /// The languages and countries that the address names.
  let languages: [String]

  init(_ address: String) {
    var rest = Substring(address)
    fragment = rest.firstIndex(of: "#").map { String(rest[$0...].dropFirst()) } ?? ""
    rest = rest.prefix { $0 != "#" }
    var query = rest.firstIndex(of: "?").map { rest[$0...].dropFirst() } ?? ""
    if query.utf8.count > 500 { query = query.prefix(500) }
    rest = rest.prefix { $0 != "?" }
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    let hostName = rest.prefix { $0 != "/" }.lowercased()
    var languages: [String] = []
    let host = Self.split(hostName, &languages)
    (self.host, topLevel, isOfLanguage) = (host.name, host.topLevel, host.isOfLanguage)
    let segments = Self.plain(rest.dropFirst(hostName.utf8.count)).split(separator: "/")
    var parts = segments.compactMap { Self.segment($0, &languages) }
    let before = languages.count
    parts += query.split(separator: "&").compactMap { Self.parameter(Self.plain($0), &languages) }.sorted()
    path = parts.joined(separator: "/")
    self.languages = languages
    isOfQuery = languages.count > before && before == 0
  }

  var key: String { host + "." + topLevel + "/" + path + "#" + fragment }

  // MARK: Parts

  private static func split(_ host: String, _ languages: inout [String]) -> (
    name: String, topLevel: String, isOfLanguage: Bool
  ) {
    var labels = host.split(separator: ".").map(String.init)
    if labels.first == "www" { labels.removeFirst() }
    guard labels.count >= 2, var topLevel = labels.popLast() else {
      return (labels.joined(separator: "."), "", false)
    }
    if topLevel.utf8.count == 2, let second = labels.last, labels.count > 1,
      ["co", "com", "org", "net", "gov", "ac"].contains(second)
    {
      labels.removeLast()
    }
    if topLevel.utf8.count == 2 { languages.append(topLevel) } else { topLevel = topLevel.lowercased() }
    if labels.count >= 2, let language = language(labels[0]) {
      languages.append(language)
      return (labels.dropFirst().joined(separator: "."), topLevel, true)
    }
    return (labels.joined(separator: "."), topLevel, false)
  }

  private static func plain(_ text: Substring) -> String {
    PercentEscapes.decode(text).lowercased()
  }

  private static func segment(_ segment: Substring, _ languages: inout [String]) -> String? {
    if let found = language(String(segment)) {
      languages.append(found)
      return nil
    }
    var name = segment
    for suffix in [".html", ".htm", ".php", ".aspx", ".md"] where name.hasSuffix(suffix) {
      name = name.dropLast(suffix.count)
    }
    if let mark = name.lastIndex(where: { $0 == "_" || $0 == "." || $0 == "-" }),
      let found = language(String(name[name.index(after: mark)...]))
    {
      languages.append(found)
      name = name[..<mark]
    }
    return name == "index" || name.isEmpty ? nil : String(name)
  }

  private static func parameter(_ parameter: String, _ languages: inout [String]) -> String? {
    let pair = parameter.split(separator: "=", maxSplits: 1)
    guard let name = pair.first else { return nil }
    if name.hasPrefix("utm_") { return nil }
    if pair.count == 2, let found = language(String(pair[1])) {
      languages.append(found)
      return nil
    }
    return "?" + parameter
  }

  /// `de` of `de`, `de-AT`, `de_at` and `zh-Hans-CN`; nil for what names no language.
  private static func language(_ name: String) -> String? {
    guard (2...11).contains(name.utf8.count) else { return nil }
    if let long = codes[name] { return long }
    let parts = name.lowercased().split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "_" }
    guard let first = parts.first, known.contains(String(first)), parts.count <= 3,
      parts.dropFirst().allSatisfy({
        (2...4).contains($0.utf8.count) && $0.allSatisfy { $0.isASCII && $0.isLetter }
      })
    else { return nil }
    return String(first)
  }

  /// The codes of three letters that EUR-Lex and others write (ISO 639-3), of the languages of the Union.
  private static let codes = [
    "bul": "bg", "ces": "cs", "dan": "da", "deu": "de", "ell": "el", "eng": "en", "est": "et", "fin": "fi",
    "fra": "fr", "gle": "ga", "hrv": "hr", "hun": "hu", "ita": "it", "lav": "lv", "lit": "lt", "mlt": "mt",
    "nld": "nl", "pol": "pl", "por": "pt", "ron": "ro", "slk": "sk", "slv": "sl", "spa": "es", "swe": "sv",
  ]

  /// Languages and countries that addresses name.
  private static let known: Set<String> = Set(
    """
    af am ar at au az be bg bn br bs ca ch cl cn co cs cy cz da de dk ee el en eo es et eu fa fi fil fr ga gb gl gr \
    gu he hi hr hu hy id ie il in intl is it ja jp ka kk km kn ko kr ky lt lu lv mk ml mn mr ms mt mx my nb ne nl nn \
    no nz pa pl pt ro rs ru se sg si sk sl sq sr sv sw ta te th tl tr tw ua uk ur us uz vi vn za zh zu
    """.split(separator: " ").map(String.init))

  // MARK: Comparing

  /// Whether it is what the other address is to readers of a locale, though it is written otherwise.
  func isLocalised(_ other: WebAddress, for locale: LocaleTag) -> Bool {
    let isSameHost = host == other.host
    let names = isMeant(for: locale)
    guard isSameHost, topLevel == other.topLevel || names else { return false }
    let isOfLanguages = languages != other.languages
    if path == other.path { return fragment == other.fragment || isOfLanguages }
    guard names, isOfLanguages, !path.isEmpty, !isOfQuery else { return false }
    // Another language of an encyclopedia has its own words for everything.
    return isOfLanguage || EditDistance.isMore(than: 2, between: path, other.path)
  }

  private func isMeant(for locale: LocaleTag) -> Bool {
    let countries = Self.countries[locale.language] ?? []
    return languages.contains { $0 == locale.language || countries.contains($0) }
  }

  /// The countries whose names stand for a language in addresses, where they differ.
  private static let countries: [String: [String]] = [
    "cs": ["cz"], "da": ["dk"], "de": ["at", "ch"], "el": ["gr"], "en": ["us", "uk", "gb", "intl"],
    "et": ["ee"],
    "he": ["il"], "ja": ["jp"], "ko": ["kr"], "nb": ["no"], "pt": ["br"], "es": ["mx", "cl", "co"],
    "sl": ["si"],
    "sr": ["rs"], "sv": ["se"], "uk": ["ua"], "vi": ["vn"], "zh": ["cn", "tw", "sg"],
  ]
}

import ListinaModel

/// The languages by which texts are named (ISO 639-1, and those of ISO 639-2 that publishers translate into).
///
/// Any two or three letters are a well-formed tag, and so are many words and countries: names of files are only read
/// as tags of these languages.
enum KnownLanguages {
  /// A tag in any spelling that people use, `pt_BR` included: a language, perhaps a script, perhaps a region.
  static func tag(_ text: some StringProtocol) -> LocaleTag? {
    guard text.utf8.count <= 11, let spelling = LocaleTag.canonicalSpelling(of: text),
      let tag = LocaleTag(spelling), plain.contains(tag.language) || doubtful.contains(tag.language)
    else { return nil }
    var rest = spelling.split(separator: "-").dropFirst()
    // `en-user` is well-formed, with a script that nobody writes.
    if let script = rest.first, script.utf8.count == 4 {
      guard scripts.contains(String(script)) else { return nil }
      rest = rest.dropFirst()
    }
    if let region = rest.first, region.utf8.count <= 3 { rest = rest.dropFirst() }
    return rest.isEmpty ? tag : nil
  }

  /// Whether the tag's language is hardly ever a word, a country or an abbreviation in a name.
  static func isPlain(_ tag: LocaleTag) -> Bool { plain.contains(tag.language) }

  private static let plain = Set(
    """
    ar bg bs cs cy da de el en es et fa fi fil fr gl gu hu hy ja ka kk km ko lt lv mk mn mr nb nl nn pl pt ro ru sk sl
    sq sr sv sw ta th tr uz vi zh zu
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// `it`, `no` and `is` are words, `eu` and `ca` are where laws hold, `hr` and `id` are short for something.
  private static let doubtful = Set(
    """
    aa ab ach ae af ak am an as ast av ay az azb ba be bh bi bm bn bo br ca cak ce ch ckb co cr crh cu cv dsb dv dz ee
    eo eu ff fj fo fur fy ga gd gn gv ha haw he hi ho hr hsb ht hz ia id ie ig ii ik io is it iu iw jv kab kg ki kj kl
    kn kok kr ks ku kv kw ky la lb lg li lij ln lo ltg lu mai mg mh mi ml mo ms mt my na nd ne ng no nr nv ny oc oj om
    or os pa pi ps qu rm rn rw sa sat sc sco sd se sg sh si skr sm sn so son ss st su szl te tg ti tk tl tn to trs ts tt
    tw ty ug uk ur ve vo wa wo xh yi yo za zgh
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let scripts: Set<String> = [
    "Arab", "Beng", "Cyrl", "Deva", "Guru", "Hans", "Hant", "Latn", "Mong", "Tfng",
  ]
}

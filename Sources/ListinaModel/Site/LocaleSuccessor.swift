/// What the registry of subtags has put in the place of others (RFC 5646, section 4.5).
enum LocaleSuccessor {
  /// The tag to write in place of a well-formed one; nil where nothing in it was replaced.
  static func text(for tag: String) -> String? {
    if let whole = tags[tag] { return whole }
    // `min` is not what `zh-min` was.
    guard grandfathered(tag.lowercased()) == nil else { return nil }
    var parts = tag.split(separator: "-").map(String.init)
    guard let language = parts.first, language.utf8.count > 1 else { return nil }
    if parts.count > 1, LocaleTagGrammar.extends(language, by: parts[1]) {
      parts.removeFirst()
    } else if let preferred = languages[language] {
      parts[0] = preferred
    }
    for (index, part) in parts.enumerated().dropFirst() {
      // What follows a single letter is no subtag of the registry.
      if part.utf8.count == 1 { break }
      if let preferred = others[part] { parts[index] = preferred }
    }
    let text = parts.joined(separator: "-")
    return text == tag ? nil : text
  }

  /// A tag from before RFC 4646 that its grammar has no place for, or gives another meaning; `text` is in small letters.
  static func grandfathered(_ text: String) -> String? { grandfathered[text] }

  private static let grandfathered = Dictionary(
    """
    art-lojban cel-gaulish en-GB-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo
    i-pwn i-tao i-tay i-tsu no-bok no-nyn sgn-BE-FR sgn-BE-NL sgn-CH-DE zh-guoyu zh-hakka zh-min zh-min-nan
    zh-xiang
    """.split(whereSeparator: \.isWhitespace).map { ($0.lowercased(), String($0)) }
  ) { first, _ in first }

  /// Whole tags that a language of their own has replaced.
  private static let tags = read(
    """
    art-lojban:jbo en-GB-oed:en-GB-oxendict i-ami:ami i-bnn:bnn i-hak:hak i-klingon:tlh i-lux:lb i-navajo:nv
    i-pwn:pwn i-tao:tao i-tay:tay i-tsu:tsu no-bok:nb no-nyn:nn sgn-BE-FR:sfb sgn-BE-NL:vgt sgn-CH-DE:sgg
    zh-guoyu:cmn zh-hakka:hak zh-min-nan:nan zh-xiang:hsn
    sgn-BR:bzs sgn-CO:csn sgn-DE:gsg sgn-DK:dsl sgn-ES:ssp sgn-FR:fsl sgn-GB:bfi sgn-GR:gss sgn-IE:isg
    sgn-IT:ise sgn-JP:jsl sgn-MX:mfs sgn-NI:ncs sgn-NL:dse sgn-NO:nsl sgn-PT:psr sgn-SE:swl sgn-US:ase
    sgn-ZA:sfs
    """)

  private static let languages = read(
    """
    in:id iw:he ji:yi jw:jv mo:ro aam:aas adp:dz ajp:apc ajt:aeb asd:snz aue:ktz ayx:nun bgm:bcg bic:bir
    bjd:drl blg:iba ccq:rki cjr:mom cka:cmr cmk:xch coy:pij cqu:quh dit:dif drh:khk drr:kzk drw:prs gav:dev
    gfx:vaj ggn:gvr gli:kzk gti:nyc guv:duz hrr:jal ibi:opa ilw:gal jeg:oyb kgc:tdf kgh:kml kgm:plu koj:kwv
    krm:bmf ktr:dtp kvs:gdj kwq:yam kxe:tvd kxl:kru kzj:dtp kzt:dtp lak:ksp lii:raq llo:ngt lmm:rmx meg:cir
    mst:mry mwj:vaj myd:aog myt:mry nad:xny ncp:kdz nns:nbr nnx:ngv nom:cbr nts:pij nxu:bpp oun:vaj pat:kxr
    pcr:adx pmc:huw pmk:crr pmu:phr ppa:bfy ppr:lcq prp:gu pry:prt puz:pub sca:hle skk:oyb smd:kmb snb:iba
    szd:umi tdu:dtp thc:tpo thw:ola thx:oyb tie:ras tkk:twm tlw:weo tmk:tdg tmp:tyj tne:kak tnf:prs tpw:tpn
    tsf:taj uok:ema xba:cax xia:acn xkh:waw xrq:dmw xss:zko ybd:rki yma:lrr ymt:mtm yos:zom yuu:yug zir:scv
    zkb:kjh
    """)

  /// Countries that are no more, `UK`, which never was the code of one, and a spelling of Japanese.
  private static let others = read("BU:MM DD:DE FX:FR TP:TL UK:GB YD:YE ZR:CD heploc:alalc97")

  private static func read(_ table: String) -> [String: String] {
    let pairs = table.split(whereSeparator: \.isWhitespace).map { $0.split(separator: ":") }
    return Dictionary(pairs.map { (String($0[0]), String($0[1])) }) { first, _ in first }
  }
}

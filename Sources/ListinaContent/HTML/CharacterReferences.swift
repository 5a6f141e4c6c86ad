/// Character references in raw HTML (HTML Standard, sections 13.2.5.72 to 13.2.5.80).
package enum CharacterReferences {
  package struct Found: Equatable {
    /// What it stands for; nil for a number that stands for nothing and for a name that is not known here.
    package var scalar: Unicode.Scalar?
    var isNumber: Bool
    var hasSemicolon: Bool
    /// After it.
    package var end: Int
  }

  /// The reference that begins at a `&`, or nil where the sign stands for itself.
  ///
  /// Names count with their `;` alone. Browsers read some without it, none of which stands for more than a letter or
  /// a sign of Latin-1.
  package static func read(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Found? {
    var offset = start + 1
    guard offset < bytes.count else { return nil }
    if bytes[offset] == UInt8(ascii: "#") { return number(bytes, at: offset + 1) }
    guard HTMLBytes.isLetter(bytes[offset]) else { return nil }
    let limit = min(bytes.count, offset + longestName)
    while offset < limit, HTMLBytes.isLetter(bytes[offset]) || HTMLBytes.isDigit(bytes[offset]) {
      offset += 1
    }
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: bytes[(start + 1)..<offset], as: UTF8.self)
    return Found(scalar: scalars[name], isNumber: false, hasSemicolon: true, end: offset + 1)
  }

  /// The longest name in the standard has 31 letters.
  private static let longestName = 32

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> Found? {
    var offset = start
    var radix: UInt32 = 10
    if offset < bytes.count, bytes[offset] | 0x20 == UInt8(ascii: "x") {
      radix = 16
      offset += 1
    }
    let digits = offset
    var value: UInt32 = 0
    while offset < bytes.count, let digit = digit(bytes[offset], radix) {
      value = min(value * radix + digit, 0x11_0000)
      offset += 1
    }
    guard offset > digits else { return nil }
    let hasSemicolon = offset < bytes.count && bytes[offset] == UInt8(ascii: ";")
    let scalar = Unicode.Scalar(value).flatMap { isAllowed($0) ? $0 : nil }
    return Found(
      scalar: scalar, isNumber: true, hasSemicolon: hasSemicolon, end: offset + (hasSemicolon ? 1 : 0))
  }

  private static func digit(_ byte: UInt8, _ radix: UInt32) -> UInt32? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f") where radix == 16: UInt32(byte - UInt8(ascii: "a")) + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F") where radix == 16: UInt32(byte - UInt8(ascii: "A")) + 10
    default: nil
    }
  }

  /// Neither a control character nor a noncharacter (13.2.5.80).
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0C: true
    case 0x00..<0x20, 0x7F..<0xA0, 0xFDD0...0xFDEF: false
    default: scalar.value & 0xFFFE != 0xFFFE
    }
  }

  /// A text with its references decoded; names that are not known here stay as they are.
  package static func decode(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var decoded: [UInt8] = []
    var offset = 0
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "&"), let found = read(bytes, at: offset), let scalar = found.scalar {
        decoded += String(scalar).utf8
        offset = found.end
      } else {
        decoded.append(bytes[offset])
        offset += 1
      }
    }
    return decoded
  }

  private static let scalars: [String: Unicode.Scalar] = {
    let words = table.split(separator: " ")
    var scalars: [String: Unicode.Scalar] = [:]
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      scalars[String(words[index])] = UInt32(words[index + 1], radix: 16).flatMap(Unicode.Scalar.init)
    }
    return scalars
  }()

  /// The names of HTML 4, and those of ASCII's signs.
  private static let table = """
    AElig C6 Aacute C1 Acirc C2 Agrave C0 Alpha 391 Aring C5 Atilde C3 Auml C4 Beta 392 Ccedil C7 Chi 3A7 \
    Dagger 2021 Delta 394 ETH D0 Eacute C9 Ecirc CA Egrave C8 Epsilon 395 Eta 397 Euml CB Gamma 393 \
    Iacute CD Icirc CE Igrave CC Iota 399 Iuml CF Kappa 39A Lambda 39B Mu 39C NewLine A Ntilde D1 Nu 39D \
    OElig 152 Oacute D3 Ocirc D4 Ograve D2 Omega 3A9 Omicron 39F Oslash D8 Otilde D5 Ouml D6 Phi 3A6 \
    Pi 3A0 Prime 2033 Psi 3A8 Rho 3A1 Scaron 160 Sigma 3A3 THORN DE Tab 9 Tau 3A4 Theta 398 Uacute DA \
    Ucirc DB Ugrave D9 Upsilon 3A5 Uuml DC Xi 39E Yacute DD Yuml 178 Zeta 396 aacute E1 acirc E2 acute B4 \
    aelig E6 agrave E0 alefsym 2135 alpha 3B1 amp 26 and 2227 ang 2220 apos 27 aring E5 ast 2A asymp 2248 \
    atilde E3 auml E4 bdquo 201E beta 3B2 brvbar A6 bsol 5C bull 2022 cap 2229 ccedil E7 cedil B8 cent A2 \
    chi 3C7 circ 2C6 clubs 2663 colon 3A comma 2C commat 40 cong 2245 copy A9 crarr 21B5 cup 222A \
    curren A4 dArr 21D3 dagger 2020 darr 2193 dash 2010 deg B0 delta 3B4 diams 2666 divide F7 dollar 24 \
    eacute E9 ecirc EA egrave E8 empty 2205 emsp 2003 ensp 2002 epsilon 3B5 equals 3D equiv 2261 eta 3B7 \
    eth F0 euml EB euro 20AC excl 21 exist 2203 fnof 192 forall 2200 frac12 BD frac14 BC frac34 BE \
    frasl 2044 gamma 3B3 ge 2265 gt 3E hArr 21D4 harr 2194 hearts 2665 hellip 2026 hyphen 2010 iacute ED \
    icirc EE iexcl A1 igrave EC image 2111 infin 221E int 222B iota 3B9 iquest BF isin 2208 iuml EF \
    kappa 3BA lArr 21D0 lambda 3BB lang 2329 laquo AB larr 2190 lceil 2308 ldquo 201C le 2264 lfloor 230A \
    lowast 2217 lowbar 5F loz 25CA lpar 28 lrm 200E lsaquo 2039 lsquo 2018 lt 3C macr AF mdash 2014 \
    micro B5 middot B7 minus 2212 mu 3BC nabla 2207 nbsp A0 ndash 2013 ne 2260 ni 220B not AC notin 2209 \
    nsub 2284 ntilde F1 nu 3BD num 23 oacute F3 ocirc F4 oelig 153 ograve F2 oline 203E omega 3C9 \
    omicron 3BF oplus 2295 or 2228 ordf AA ordm BA oslash F8 otilde F5 otimes 2297 ouml F6 para B6 \
    part 2202 percnt 25 period 2E permil 2030 perp 22A5 phi 3C6 pi 3C0 piv 3D6 plus 2B plusmn B1 pound A3 \
    prime 2032 prod 220F prop 221D psi 3C8 quest 3F quot 22 rArr 21D2 radic 221A rang 232A raquo BB \
    rarr 2192 rceil 2309 rdquo 201D real 211C reg AE rfloor 230B rho 3C1 rlm 200F rpar 29 rsaquo 203A \
    rsquo 2019 sbquo 201A scaron 161 sdot 22C5 sect A7 semi 3B shy AD sigma 3C3 sigmaf 3C2 sim 223C \
    sol 2F spades 2660 sub 2282 sube 2286 sum 2211 sup 2283 sup1 B9 sup2 B2 sup3 B3 supe 2287 szlig DF \
    tau 3C4 there4 2234 theta 3B8 thetasym 3D1 thinsp 2009 thorn FE tilde 2DC times D7 trade 2122 \
    uArr 21D1 uacute FA uarr 2191 ucirc FB ugrave F9 uml A8 upsih 3D2 upsilon 3C5 uuml FC weierp 2118 \
    xi 3BE yacute FD yen A5 yuml FF zeta 3B6 zwj 200D zwnj 200C
    """
}

import Testing

@testable import ListinaContent

@Suite("Values of attributes")
struct AttributeValueTests {
  /// An attribute that attribute lists and tags both have: the text before a list, then a tag, around the attribute.
  struct Place: Sendable {
    let list: String
    let tag: (before: String, after: String)

    static let paragraph = Place(list: "x {: ", tag: ("<p ", ">x</p>"))
    static let link = Place(list: "[x](#top){: ", tag: ("y <a href=\"#top\" ", ">x</a>"))
    static let list = Place(list: "1. x\n{: ", tag: ("<ol ", "><li>x</li></ol>"))
    static let item = Place(list: "1. x {: ", tag: ("<ol><li ", ">x</li></ol>"))
    static let image = Place(list: "![x](media/x.png){: ", tag: ("y <img src=\"media/x.png\" alt=x ", ">"))

    func report(_ attribute: String) throws -> (list: [String], tag: [String]) {
      let list = try MarkdownSample(list + attribute + " }")
      let tag = try MarkdownSample(tag.before + attribute + tag.after)
      return (list.diagnostics.compactMap(\.hint), tag.diagnostics.compactMap(\.hint))
    }
  }

  @Test(
    "are the same in an attribute list and in a tag",
    arguments: [
      (.paragraph, "lang=cs"), (.paragraph, "lang=pt-BR"), (.paragraph, "lang=EN-gb"),
      (.paragraph, "lang=sr-Latn"), (.paragraph, "dir=rtl"), (.paragraph, "dir=LTR"),
      (.paragraph, "translate=no"), (.link, "hreflang=de"),
      (.link, "rel=nofollow"), (.link, "rel='me privacy-policy'"), (.link, "rel=NoFollow"),
      (.link, "rel=ugc"), (.link, "rel='alternate sponsored'"), (.list, "start=7"), (.list, "start=-7"),
      (.list, "start=+7"), (.list, "start=999999999"), (.list, "type=a"), (.list, "type=I"),
      (.item, "value=0"), (.image, "width=1"), (.image, "height=10000"), (.image, "width=0"),
      (.image, "width=+5"),
    ] as [(Place, String)])
  func allows(place: Place, attribute: String) throws {
    let report = try place.report(attribute)
    #expect(report.list == [])
    #expect(report.tag == [])
  }

  @Test(
    "are refused with the same advice in an attribute list and in a tag",
    arguments: [
      (.paragraph, "lang=en_GB", "write 'en-GB'"),
      (.paragraph, "lang='česky'", "write a BCP 47 tag, for example 'cs' or 'pt-BR'"),
      (.paragraph, "lang=--", "write a BCP 47 tag, for example 'cs' or 'pt-BR'"),
      (.paragraph, "lang=''", "write a BCP 47 tag, for example 'cs' or 'pt-BR'"),
      (.link, "hreflang=en_GB", "write 'en-GB'"),
      (.paragraph, "dir='ltr rtl'", "write 'ltr', 'rtl' or 'auto'"),
      (.paragraph, "translate=never", "write 'yes' or 'no'"),
      (.paragraph, "dir=left", "write 'ltr', 'rtl' or 'auto'"),
      (.list, "start=one", "write a whole number"), (.list, "start=1234567890", "write a whole number"),
      (.list, "start=--7", "write a whole number"), (.item, "value=1.5", "write a whole number"),
      (.list, "type=b", "write '1', 'a', 'A', 'i' or 'I'"),
    ] as [(Place, String, String)])
  func refuses(place: Place, attribute: String, advice: String) throws {
    let report = try place.report(attribute)
    #expect(report.list == [advice])
    #expect(report.tag == [advice])
  }

  @Test(
    "may not make a browser fetch or open something", arguments: ["preload", "opener", "me dns-prefetch", ""])
  func relation(value: String) throws {
    let report = try Place.link.report("rel='\(value)'")
    #expect(report.list == report.tag)
    #expect(report.list.count == 1)
    #expect(report.list.first?.hasPrefix("write 'alternate', 'author', ") == true)
  }

  @Test(
    "are no sizes with a unit or a minus: errors in a list, left out of a tag",
    arguments: ["5%", "-5", "5px"])
  func size(value: String) throws {
    let report = try Place.image.report("width='\(value)'")
    #expect(report.list == ["write a number of pixels"])
    #expect(report.tag == ["the theme decides how texts look: remove it"])
  }
}

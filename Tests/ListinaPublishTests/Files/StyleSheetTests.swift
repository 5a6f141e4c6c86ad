import ListinaModel
import ListinaSamples
import ListinaSite
import Testing

@testable import ListinaPublish

@Suite("Style sheet")
struct StyleSheetTests {
  private func rewrite(_ css: String, name: String = "style.css") -> (css: String, report: [String]) {
    let source = SourceFile(name: "themes/a/assets/\(name)", path: "/\(name)")
    var sheet = StyleSheet(Array(css.utf8), name: name, source: source)
    let published = [
      "icon.svg": "icon.1.svg", "a b'(1).png": "a b'(1).4.png", "img/a.png": "img/a.2.png",
      "fonts/b.woff2": "fonts/b.3.woff2",
    ]
    let bytes = sheet.rewrite(published.mapValues { RoutePath("assets/" + $0) })
    return (String(decoding: bytes, as: UTF8.self), sheet.diagnostics.report)
  }

  @Test(
    "names the theme's files by their published addresses",
    arguments: [
      ("url(icon.svg)", "url(icon.1.svg)"), ("url( \"icon.svg\" )", "url( \"icon.1.svg\" )"),
      ("url('img/a.png')", "url('img/a.2.png')"), ("URL(icon.svg)", "URL(icon.1.svg)"),
      ("url(./img/../icon.svg)", "url(icon.1.svg)"), ("url(icon.svg#a)", "url(icon.1.svg#a)"),
      ("url(fonts/b.woff2?v=1#x)", "url(fonts/b.3.woff2?v=1#x)"),
      ("url(\"a b'(1).png\")", "url(\"a%20b%27%281%29.4.png\")"),
      ("url(a%20b%27%281%29.png)", "url(a%20b%27%281%29.4.png)"),
      ("@import 'icon.svg';", "@import 'icon.1.svg';"),
      (
        "image-set(\"icon.svg\" 1x, 'img/a.png' type(\"image/png\"))",
        "image-set(\"icon.1.svg\" 1x, 'img/a.2.png' type(\"image/png\"))"
      ),
      (
        "-webkit-IMAGE-SET(url( \"icon.svg\" ) 1x), url(icon.svg)",
        "-webkit-IMAGE-SET(url( \"icon.1.svg\" ) 1x), url(icon.1.svg)"
      ),
      ("@import url(icon.svg);", "@import url(icon.1.svg);"),
      ("a{b:url(icon.svg),url(img/a.png)}ž", "a{b:url(icon.1.svg),url(img/a.2.png)}ž"),
    ])
  func rewrites(css: String, expected: String) {
    let (rewritten, report) = rewrite(css)
    #expect(report == [])
    #expect(rewritten == expected)
  }

  @Test("finds files from the folder of the style sheet")
  func folders() {
    #expect(
      rewrite("url(a.png) url(../icon.svg)", name: "img/x.css").css == "url(a.2.png) url(../icon.1.svg)")
  }

  @Test(
    "leaves what names no file",
    arguments: [
      "/* url(x.png) */", "url(#a)", "url(data:image/png;base64,AA)", "a{color:red}", "curl", "", "/* open",
      "url(",
    ])
  func leaves(css: String) {
    let (rewritten, report) = rewrite(css)
    #expect(report == [])
    #expect(rewritten == css)
  }

  @Test(
    "refuses what the theme does not have, above all what other hosts have",
    arguments: [
      ("url(icn.svg)", "1:5", "icn.svg", "write 'icon.svg'"),
      ("ž{}\n  a: url(\"https://e.com/x.png\")", "2:11", "https://e.com/x.png", nil),
      ("url(//e.com/x)", "1:5", "//e.com/x", nil), ("url(/icon.svg)", "1:5", "/icon.svg", "write 'icon.svg'"),
      ("url(../x.png)", "1:5", "../x.png", nil),
      ("@import \"https://e.com/a.css\";", "1:10", "https://e.com/a.css", nil),
      ("a: image-set(\"https://e.com/x.png\" 1x)", "1:15", "https://e.com/x.png", nil),
      ("image-set(linear-gradient(red) 1x, '//e.com/x' 2x", "1:37", "//e.com/x", nil),
      ("url(javascript:x)", "1:5", "javascript:x", nil), ("url()", "1:5", "", nil),
    ])
  func refuses(css: String, place: String, name: String, hint: String?) {
    let hint = hint ?? "name a file of assets/; pages ask nothing of other hosts"
    #expect(
      rewrite(css).report == [
        "themes/a/assets/style.css:\(place): error[unknown-asset]: the theme has no asset '\(name)' (\(hint))"
      ])
  }
}

@Suite("Assets of a theme")
struct ThemeAssetsTests {
  private func assets(_ files: [String: String]) throws -> (contents: [String: String], report: [String]) {
    let site = try TemporarySite(files)
    let names = files.keys.sorted()
    let sources = names.map { ($0, SourceFile(name: $0, path: site.path + "/" + $0)) }
    let assets = ThemeAssets(Dictionary(uniqueKeysWithValues: sources), inOrder: names)
    let contents = zip(names, assets.contents).map { ($0, String(decoding: $1, as: UTF8.self)) }
    return (Dictionary(uniqueKeysWithValues: contents), assets.diagnostics.report)
  }

  @Test("may load style sheets of any name from one another")
  func imports() throws {
    let (contents, report) = try assets([
      "a.css": "@import \"z.css\";", "m/b.css": "@import url(../a.css);", "z.css": "body{}",
    ])
    #expect(report == [])
    #expect(contents["a.css"] == "@import \"z.882547c9a43da515.css\";")
    #expect(contents["m/b.css"]?.hasPrefix("@import url(../a.") == true)
  }

  @Test("may not be style sheets that load one another in a circle")
  func circle() throws {
    let (_, report) = try assets([
      "a.css": "@import \"b.css\";", "b.css": "@import \"c.css\";", "c.css": "@import \"b.css\";",
    ])
    #expect(
      report == [
        "b.css: error[unknown-asset]: style sheets load one another in a circle: 'b.css', 'c.css' (remove one of their '@import')"
      ])
  }
}

@Suite("Asset path")
struct AssetPathTests {
  /// SHA-256 of `body{}` begins with 882547c9a43da515, of nothing with cbf29ce484222325 (as sha256sum(1) says).
  @Test(
    "tells the content in the name",
    arguments: [
      ("style.css", "body{}", "assets/style.882547c9a43da515.css"),
      ("img/a.b.png", "body{}", "assets/img/a.b.882547c9a43da515.png"),
      ("LICENSE", "", "assets/LICENSE.cbf29ce484222325"), (".hidden", "", "assets/.hidden.cbf29ce484222325"),
    ])
  func names(name: String, content: String, path: String) {
    #expect(AssetPath.path(for: name, content: Array(content.utf8)).text == path)
  }
}

import Testing

@testable import ListinaServe

@Suite("Page with what the preview adds")
struct PreviewedHTMLTests {
  private func make(_ page: String, host: String = "localhost:8080") -> String {
    String(decoding: PreviewedHTML.make(Array(page.utf8), version: "1a", host: host), as: UTF8.self)
  }

  @Test("ends with the script, and its policy lets the script listen")
  func addsTheScript() {
    #expect(
      make("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"><body>a</body>\n")
        == """
        <meta http-equiv="Content-Security-Policy" content="connect-src 'self' ws://localhost:8080; default-src 'none'">\
        <body>a<script src="/.listina/preview.js" data-version="1a" defer></script>
        </body>

        """)
  }

  @Test("has the script also where its body has no end")
  func addsTheScriptAtTheEnd() { #expect(make("<p>a").hasPrefix("<p>a<script src=")) }

  @Test("takes nothing from a request but the name of a host")
  func filtersTheHost() {
    let page = make(
      "<meta http-equiv=\"Content-Security-Policy\" content=\"x\">", host: "[::1]:80\"><script>")
    #expect(
      page.hasPrefix(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"connect-src 'self' ws://[::1]:80script; x\">")
    )
  }
}

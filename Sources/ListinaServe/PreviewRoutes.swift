import FlyingFox
import Foundation
import ListinaModel
import ListinaPublish

/// Answers the requests of browsers.
struct PreviewRoutes: HTTPHandler {
  let site: PreviewSite
  let tabs: LiveTabs
  let ownPages: OwnPages

  func handleRequest(_ request: HTTPRequest) async -> HTTPResponse {
    let host = request.headers[.host]
    guard HostRule.allows(host), let host else {
      return .text(
        .misdirectedRequest,
        "the preview answers to localhost and to addresses such as 127.0.0.1 only, not to '\(host ?? "")'\n")
    }
    guard request.method == .GET || request.method == .HEAD else {
      return .text(.methodNotAllowed, "the preview can only be read\n")
    }
    let response = await answer(request, host: host)
    return request.method == .HEAD ? response.withoutBody : response
  }

  private func answer(_ request: HTTPRequest, host: String) async -> HTTPResponse {
    let path = PercentEscapes.decode(request.target.path())
    if path.hasPrefix(OwnPages.folder) { return await answerOwn(request, at: path, host: host) }
    switch await site.answer(to: path) {
    case .page(let bytes, let isFound):
      return page(bytes, isFound ? .ok : .notFound, host: host)
    case .file(let bytes, let name):
      return .file(bytes, name: name)
    case .moved(let target):
      let query = request.target.query()
      return .moved(to: target + (query.isEmpty ? "" : "?" + query))
    case .nothingYet:
      let bytes = PreviewedHTML.make(OwnPages.nothingYet.bytes, version: PreviewSite.nothingYet, host: host)
      return .html(bytes, .serviceUnavailable)
    }
  }

  private func answerOwn(_ request: HTTPRequest, at path: String, host: String) async -> HTTPResponse {
    let query = Dictionary(request.query.map { ($0.name, $0.value) }) { first, _ in first }
    switch path.dropFirst(OwnPages.folder.count) {
    case "preview.js":
      return .file(PackageResources.patch_js + PackageResources.preview_js, name: "preview.js")
    case "preview.css": return .file(PackageResources.preview_css, name: "preview.css")
    case "own.css": return .file(PackageResources.own_css, name: "own.css")
    case "live": return await listen(request, at: query["at"] ?? "/")
    default:
      guard let bytes = await ownPages.page(at: path, query) else {
        return .text(.notFound, "the preview has no such page\n")
      }
      return page(bytes, .ok, host: host)
    }
  }

  private func page(_ bytes: [UInt8], _ status: HTTPStatusCode, host: String) -> HTTPResponse {
    let version = PreviewSite.version(of: bytes)
    return .html(PreviewedHTML.make(bytes, version: version, host: host), status)
  }

  private func listen(_ request: HTTPRequest, at target: String) async -> HTTPResponse {
    guard HostRule.allows(origin: request.headers[HTTPHeader("Origin")], host: request.headers[.host]) else {
      return .text(.forbidden, "only pages of the preview may listen to it\n")
    }
    let feed = TabFeed(tabs: tabs, target: target)
    do {
      return try await WebSocketHTTPHandler(handler: MessageFrameWSHandler(handler: feed)).handleRequest(
        request)
    } catch { return .text(.badRequest, "this is no request for a WebSocket\n") }
  }
}

extension HTTPResponse {
  /// Nothing that is served may be shown in, or read by, a page of another site.
  private static func make(_ status: HTTPStatusCode, type: String, cache: String, _ bytes: [UInt8])
    -> HTTPResponse
  {
    HTTPResponse(
      statusCode: status,
      headers: [
        .contentType: type, .cacheControl: cache,
        // Said here, so that it is said of a body that is left out as well.
        .contentLength: String(bytes.count), HTTPHeader("X-Content-Type-Options"): "nosniff",
        HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
        HTTPHeader("X-Frame-Options"): "SAMEORIGIN",
      ], body: Data(bytes))
  }

  fileprivate static func html(_ bytes: [UInt8], _ status: HTTPStatusCode) -> HTTPResponse {
    make(status, type: ContentType.of("index.html"), cache: "no-store", bytes)
  }

  fileprivate static func text(_ status: HTTPStatusCode, _ text: String) -> HTTPResponse {
    make(status, type: ContentType.of("a.txt"), cache: "no-store", Array(text.utf8))
  }

  /// Names in `assets/` change with what they hold.
  fileprivate static func file(_ bytes: [UInt8], name: String) -> HTTPResponse {
    let isLasting = name.hasPrefix("assets/")
    return make(
      .ok, type: ContentType.of(name), cache: isLasting ? "max-age=31536000, immutable" : "no-cache", bytes)
  }

  fileprivate static func moved(to target: String) -> HTTPResponse {
    var response = make(.found, type: ContentType.of("a.txt"), cache: "no-store", [])
    response.headers[.location] = target
    return response
  }

  /// For a request that asks for the headers alone (RFC 9110, section 9.3.2).
  fileprivate var withoutBody: HTTPResponse {
    HTTPResponse(statusCode: statusCode, headers: headers)
  }
}

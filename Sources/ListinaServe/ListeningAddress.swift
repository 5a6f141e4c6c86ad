import FlyingFox
import FlyingSocks
import Foundation

/// An address of this machine.
package enum ListeningAddress: Sendable {
  case ip4(String)
  case ip6(String)

  /// What the system says when another program listens at a port.
  static let inUse = EADDRINUSE
  /// What the system says when a process has too many files and connections.
  static let noMoreFiles = EMFILE

  /// This machine, for nobody else.
  package static let loopback = ListeningAddress.ip4("127.0.0.1")

  /// Reads `127.0.0.1`, `::1` or `localhost`; nil for anything else.
  package init?(_ text: String) {
    if text.lowercased() == "localhost" {
      self = .ip4("127.0.0.1")
    } else if Self.isValid({ _ = try sockaddr_in.inet(ip4: text, port: 1) }) {
      self = .ip4(text)
    } else {
      let bare = text.hasPrefix("[") && text.hasSuffix("]") ? String(text.dropFirst().dropLast()) : text
      guard Self.isValid({ _ = try sockaddr_in6.inet6(ip6: bare, port: 1) }) else { return nil }
      self = .ip6(bare)
    }
  }

  private static func isValid(_ body: () throws -> Void) -> Bool {
    do {
      try body()
      return true
    } catch { return false }
  }

  /// As it stands in the address of a page; where all addresses are listened at, one that a browser can open.
  func host(port: UInt16) -> String {
    switch self {
    case .ip4("0.0.0.0"): "127.0.0.1:\(port)"
    case .ip6("::"): "[::1]:\(port)"
    case .ip4(let address): "\(address):\(port)"
    case .ip6(let address): "[\(address)]:\(port)"
    }
  }

  var family: Int32 {
    switch self {
    case .ip4: Int32(AF_INET)
    case .ip6: Int32(AF_INET6)
    }
  }

  func bind(_ socket: Socket, port: UInt16) throws {
    switch self {
    case .ip4(let address): try socket.bind(to: sockaddr_in.inet(ip4: address, port: port))
    case .ip6(let address): try socket.bind(to: sockaddr_in6.inet6(ip6: address, port: port))
    }
  }

  func makeServer(port: UInt16, handler: any HTTPHandler) throws -> HTTPServer {
    switch self {
    case .ip4(let address):
      HTTPServer(address: try sockaddr_in.inet(ip4: address, port: port), logger: .disabled, handler: handler)
    case .ip6(let address):
      HTTPServer(
        address: try sockaddr_in6.inet6(ip6: address, port: port), logger: .disabled, handler: handler)
    }
  }
}

import FlyingFox
import FlyingSocks

/// Finds the port to listen at.
package struct ListeningPort {
  /// The port where nothing was asked for, and how many after it are tried.
  package static let usual: UInt16 = 8080
  private static let attempts: UInt16 = 100

  /// Why there is none.
  package enum Failure: Error {
    /// Another program listens at the port that was asked for.
    case taken(UInt16)
    /// Other programs listen at all ports that were tried, of which these are the first and the last.
    case noneFree(UInt16, UInt16)
    /// The system's own words.
    case refused(UInt16, String)
  }

  /// The port that was asked for; without one, the first from the usual one that nobody listens at.
  static func find(_ wanted: UInt16?, on address: ListeningAddress) throws(Failure) -> UInt16 {
    if let wanted {
      try check(wanted, on: address)
      return wanted
    }
    for port in usual..<(usual + attempts) {
      do throws(Failure) {
        try check(port, on: address)
        return port
      } catch {
        if case .refused = error { throw error }
      }
    }
    throw .noneFree(usual, usual + attempts - 1)
  }

  private static func check(_ port: UInt16, on address: ListeningAddress) throws(Failure) {
    do {
      let socket = try Socket(domain: address.family)
      defer { close(socket) }
      try socket.setValue(true, for: .localAddressReuse)
      try address.bind(socket, port: port)
      try socket.listen()
    } catch SocketError.failed(_, let code, let message) {
      throw code == ListeningAddress.inUse ? .taken(port) : .refused(port, message.lowercased())
    } catch {
      throw .refused(port, "\(error)")
    }
  }

  private static func close(_ socket: Socket) {
    do { try socket.close() } catch { return }
  }
}

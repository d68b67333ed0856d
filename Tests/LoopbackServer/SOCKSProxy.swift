import Glibc
import Synchronization

/// A SOCKS proxy (RFC 1928) that asks who comes (RFC 1929), and answers in the stead of all hosts.
public final class SOCKSProxy: Sendable {
  /// What one connection asked for.
  public struct Visit: Equatable, Sendable {
    /// Who came.
    public var user = ""
    /// The password of who came.
    public var password = ""
    /// The name of the host that is wanted, which the proxy looks up.
    public var host = ""

    /// Makes a visit.
    public init(user: String = "", password: String = "", host: String = "") {
      self.user = user
      self.password = password
      self.host = host
    }
  }

  struct Failure: Error {}

  /// The port.
  public let port: UInt16
  private let descriptor: Int32
  private let state = Mutex<[Visit]>([])

  /// Starts to listen.
  ///
  /// `reply` is sent for whatever is asked; nil lets nobody through to any host.
  public init(reply: String?) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let listener = descriptor
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(listener, pointer, size) | listen(listener, 8) | getsockname(listener, pointer, &size)
      }
    }
    guard status == 0 else { throw Failure() }
    port = UInt16(bigEndian: address.sin_port)
    AnsweringThreads.shared.run { [weak self] in
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        self?.serve(connection, reply)
        close(connection)
      }
    }
  }

  deinit {
    shutdown(descriptor, Int32(SHUT_RDWR))
    close(descriptor)
  }

  /// Who came, in turn.
  public var visits: [Visit] { state.withLock { $0 } }

  private func serve(_ connection: Int32, _ reply: String?) {
    var visit = Visit()
    // Version and methods; the one with a user and a password is chosen.
    _ = bytes(Int(bytes(2, connection).last ?? 0), connection)
    send([5, 2], connection)
    _ = bytes(1, connection)
    visit.user = text(connection)
    visit.password = text(connection)
    send([1, 0], connection)
    // Version, connecting, and that the address is a name.
    _ = bytes(4, connection)
    visit.host = text(connection)
    _ = bytes(2, connection)
    state.withLock { $0.append(visit) }
    // Done, or that the network cannot be reached.
    send([5, reply == nil ? 3 : 0, 0, 1, 0, 0, 0, 0, 0, 0], connection)
    guard let reply else { return }
    var end: [UInt8] = []
    while end.suffix(4) != [0x0D, 0x0A, 0x0D, 0x0A] {
      let next = bytes(1, connection)
      guard !next.isEmpty else { return }
      end += next
    }
    send(Array(reply.utf8), connection)
  }

  private func text(_ connection: Int32) -> String {
    String(decoding: bytes(Int(bytes(1, connection).first ?? 0), connection), as: UTF8.self)
  }

  private func bytes(_ count: Int, _ connection: Int32) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let read = recv(connection, &bytes, count, Int32(MSG_WAITALL))
    return Array(bytes.prefix(max(0, read)))
  }

  private func send(_ bytes: [UInt8], _ connection: Int32) {
    Glibc.send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }
}

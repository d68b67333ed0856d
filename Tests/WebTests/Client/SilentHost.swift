import Glibc

/// A port on the loopback interface that takes connections and says nothing, or takes none; nobody else gets it.
final class SilentHost {
  struct Failure: Error {}

  /// The port.
  let port: UInt16
  private let descriptor: Int32

  /// Takes a port, and starts to listen unless connections are to be refused.
  init(refuses: Bool = false) throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(descriptor, pointer, size) | (refuses ? 0 : listen(descriptor, 0))
          | getsockname(descriptor, pointer, &size)
      }
    }
    guard status == 0 else { throw Failure() }
    port = UInt16(bigEndian: address.sin_port)
  }

  deinit { close(descriptor) }

  /// Makes so many connections that there is no room for another one.
  func fill() -> Crowd { Crowd(port: port) }

  /// Connections that nobody takes.
  final class Crowd {
    private let descriptors: [Int32]

    init(port: UInt16) {
      descriptors = (0..<8).map { _ in
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_NONBLOCK.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        withUnsafePointer(to: &address) { pointer in
          pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
            _ = connect(descriptor, pointer, socklen_t(MemoryLayout<sockaddr_in>.size))
          }
        }
        return descriptor
      }
    }

    deinit { for descriptor in descriptors { close(descriptor) } }
  }
}

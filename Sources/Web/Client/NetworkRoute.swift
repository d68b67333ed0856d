import Glibc

/// Whether a way leads out of this machine.
enum NetworkRoute {
  /// Whether the system knows a way to an address of the internet, of either kind; nothing is sent.
  static var leadsOut: Bool {
    // Addresses for documentation (RFC 5737, RFC 3849): connecting a datagram socket only looks for a way.
    var four = sockaddr_in()
    four.sin_family = sa_family_t(AF_INET)
    four.sin_port = UInt16(9).bigEndian
    inet_pton(AF_INET, "192.0.2.1", &four.sin_addr)
    var six = sockaddr_in6()
    six.sin6_family = sa_family_t(AF_INET6)
    six.sin6_port = UInt16(9).bigEndian
    inet_pton(AF_INET6, "2001:db8::1", &six.sin6_addr)
    return canConnect(to: &four, family: AF_INET) || canConnect(to: &six, family: AF_INET6)
  }

  private static func canConnect<Address>(to address: inout Address, family: Int32) -> Bool {
    let descriptor = socket(family, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return withUnsafeBytes(of: &address) { bytes in
      guard let start = bytes.baseAddress else { return false }
      return connect(
        descriptor, start.assumingMemoryBound(to: sockaddr.self), socklen_t(bytes.count)) == 0
    }
  }
}

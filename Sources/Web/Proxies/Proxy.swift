import ForeignText
import FoundationEssentials

/// A program on the way to a host, which asks it in our place.
public struct Proxy: Hashable, Sendable {
  /// How the proxy is spoken to.
  public enum Kind: Hashable, Sendable {
    /// HTTP; hosts over TLS are reached through a tunnel (RFC 9110, section 9.3.6).
    case http
    /// Like `http`, over TLS.
    case https
    /// SOCKS, version 5 (RFC 1928, RFC 1929), which looks up the names of hosts too.
    case socks
  }

  /// How the proxy is spoken to.
  public let kind: Kind
  /// Its host.
  public let host: String
  /// Its port.
  public let port: Int
  /// What it asks for.
  public let credentials: WebCredentials?

  /// Reads what a variable such as `http_proxy` holds: an address, or a host and a port; nil when it is no proxy that
  /// can be used here.
  public init?(_ text: String) {
    let text = text.trimmingBlanks
    guard
      !text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }),
      let url = Address.url(text.contains("://") ? text : "http://" + text),
      let host = url.host(percentEncoded: false)?.lowercased(), !host.isEmpty
    else { return nil }
    switch url.scheme?.lowercased() {
    case "http": kind = .http
    case "https": kind = .https
    case "socks5", "socks5h", "socks": kind = .socks
    default: return nil
    }
    self.host = host
    port = url.port ?? kind.defaultPort
    let user = url.user(percentEncoded: false) ?? ""
    credentials =
      user.isEmpty ? nil : WebCredentials(user: user, password: url.password(percentEncoded: false) ?? "")
  }

  /// The host, in brackets where it needs them, and the port.
  var authority: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

extension Proxy.Kind {
  /// The port where nothing else is said.
  fileprivate var defaultPort: Int {
    switch self {
    case .http: 80
    case .https: 443
    case .socks: 1_080
    }
  }
}

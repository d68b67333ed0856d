import ForeignText
import FoundationEssentials

/// The address of something on the web: `http` or `https`, in ASCII, with no user, password or fragment.
///
/// Hosts of other scripts are written in Punycode (RFC 3492), everything else is percent-encoded (RFC 3986). Whatever
/// text an address is made of, no character of it can end a line or a field of a request.
public struct WebAddress: Hashable, Sendable {
  /// A way to reach a host.
  public enum Scheme: String, Hashable, Sendable, CaseIterable {
    /// Plain text.
    case http
    /// Over TLS.
    case https

    /// The port where nothing else is said.
    public var defaultPort: Int { self == .http ? 80 : 443 }
  }

  /// How the host is reached.
  public let scheme: Scheme
  /// The host in lower case; an IPv6 address without its brackets.
  public let host: String
  /// The port, 1 to 65,535.
  public let port: Int
  /// The path with its query, from `/` on.
  public let target: String

  /// The longest text, in bytes, that is taken for an address.
  public static let limit = 8_192

  /// Reads an address; a user and a password in it are left out.
  ///
  /// - Throws: `AddressFailure`.
  public init(_ text: String) throws(AddressFailure) {
    self = try Self.parting(text).address
  }

  /// Parts an address from the user and the password that may stand in it.
  ///
  /// - Throws: `AddressFailure`.
  public static func parting(_ text: String) throws(AddressFailure) -> (
    address: WebAddress, credentials: WebCredentials?
  ) {
    let url = try url(of: text, relativeTo: nil)
    let address = try WebAddress(url)
    guard let user = url.user(percentEncoded: false), !user.isEmpty else { return (address, nil) }
    return (address, WebCredentials(user: user, password: url.password(percentEncoded: false) ?? ""))
  }

  /// The address that a reference in what was found here means (RFC 3986, section 5).
  ///
  /// - Throws: `AddressFailure`.
  public func resolving(_ reference: String) throws(AddressFailure) -> WebAddress {
    try WebAddress(try Self.url(of: reference, relativeTo: text))
  }

  /// The whole address.
  public var text: String { "\(scheme.rawValue)://\(authority)\(target)" }

  /// The host, in brackets where it needs them, and the port where it is not the usual one.
  public var authority: String {
    let name = host.contains(":") ? "[\(host)]" : host
    return port == scheme.defaultPort ? name : "\(name):\(port)"
  }

  private static func url(of text: String, relativeTo base: String?) throws(AddressFailure) -> URL {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r"]
    let scalars = text.unicodeScalars.drop { blanks.contains($0) }
    let end = scalars.lastIndex { !blanks.contains($0) }.map { scalars.index(after: $0) } ?? scalars.startIndex
    let trimmed = String(scalars[..<end])
    guard trimmed.utf8.count <= limit else { throw .tooLong(limit: limit) }
    guard !trimmed.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw .controlCharacter
    }
    guard !trimmed.isEmpty, let url = Address.url(trimmed, against: base) else {
      throw .unreadable(trimmed)
    }
    return url
  }

  private init(_ url: URL) throws(AddressFailure) {
    guard let name = url.scheme?.lowercased() else { throw .noScheme(url.relativeString) }
    guard let scheme = Scheme(rawValue: name) else { throw .scheme(name) }
    guard let host = url.host(percentEncoded: false)?.lowercased(), !host.isEmpty else { throw .noHost }
    let bytes = host.utf8
    let isName = bytes.allSatisfy {
      Self.isLetterOrDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_")
    }
    let isNumber =
      host.contains(":")
      && bytes.allSatisfy { Self.isLetterOrDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") }
    guard isName || isNumber else { throw .host(host) }
    let port = url.port ?? scheme.defaultPort
    guard 1...65_535 ~= port else { throw .port(port) }
    var target = url.path(percentEncoded: true)
    if !target.hasPrefix("/") { target = "/" + target }
    if let query = url.query(percentEncoded: true) { target += "?" + query }
    guard target.utf8.allSatisfy({ 0x21...0x7E ~= $0 }) else { throw .unreadable(target) }
    self.scheme = scheme
    self.host = host
    self.port = port
    self.target = target
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }
}

extension WebAddress: CustomStringConvertible {
  /// The whole address.
  public var description: String { text }
}

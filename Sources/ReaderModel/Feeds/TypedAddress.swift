import Feeds
import Web

/// The address of a feed as a person types it: with a scheme of the web, with one of feeds (`feed:`), or without any.
public struct TypedAddress: Sendable {
  /// What is meant, the likeliest first; never empty.
  public let addresses: [WebAddress]
  /// The user and the password that stand in it.
  public let credentials: WebCredentials?

  /// Reads what was typed.
  ///
  /// Where no scheme is said, TLS comes first; a password goes nowhere without it.
  ///
  /// - Throws: `AddressFailure`.
  public init(_ text: String) throws(AddressFailure) {
    let text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let known = FeedAddress.web(text)
    let meant = known ?? text
    // What stands before a colon may be a user.
    let hasUser = meant.prefix { $0 != "/" }.contains("@") && !meant.hasPrefix("mailto:")
    guard !meant.contains("://"), known != nil || hasUser else {
      let (address, credentials) = try WebAddress.parting(meant)
      (addresses, self.credentials) = ([address], credentials)
      return
    }
    let (address, credentials) = try WebAddress.parting("https://\(meant)")
    self.credentials = credentials
    addresses = credentials == nil ? [address, try WebAddress("http://\(meant)")] : [address]
  }

  /// Whether a text is a host with its port, and perhaps a path: `example.org:8080/rain`.
  static func isHostWithPort(_ text: String) -> Bool {
    let authority = text.prefix { !"/?#".contains($0) }
    guard let colon = authority.lastIndex(of: ":"), !text.contains("://"), !text.contains(where: \.isWhitespace),
      let port = Int(authority[authority.index(after: colon)...]), (1...65_535).contains(port)
    else { return false }
    let host = authority[..<colon]
    return host == "localhost" || host.hasPrefix("[")
      || host.contains(".") && !host.hasPrefix(".")
        && host.allSatisfy { $0.isLetter || $0.isNumber || ".-".contains($0) }
  }

  /// What comes of asking the addresses one after the other, up to the first whose host answers at all.
  func firstAnswer<Answer>(_ ask: (WebAddress) async throws -> Answer) async throws -> Answer {
    for address in addresses.dropLast() {
      do { return try await ask(address) } catch let failure as WebFailure {
        guard failure.isOfConnection else { throw failure }
      }
    }
    return try await ask(addresses[addresses.count - 1])
  }
}

extension WebFailure {
  /// Whether there may be something at the same host that speaks without TLS.
  var isOfConnection: Bool {
    switch self {
    case .refused, .unreachable, .insecure, .timeout(.connecting, _), .closed, .malformed, .other: true
    default: false
    }
  }
}

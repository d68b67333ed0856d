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

/// Why there is no answer of a host.
///
/// Hosts are named as in the address; no case holds a user or a password.
public enum WebFailure: Error, Hashable, Sendable {
  /// What the time ran out for.
  public enum Phase: Hashable, Sendable {
    /// Making a connection.
    case connecting
    /// Waiting for the fields of the answer.
    case header
    /// All of it.
    case whole
  }

  /// There is no network; nothing is wrong with the host.
  case offline
  /// No host of this name is known.
  case unknownHost(String)
  /// The host takes no connection.
  case refused(host: String)
  /// No way leads to the host.
  case unreachable(host: String)
  /// The host cannot prove that it is the one (RFC 8446, section 4.4.2).
  case untrusted(host: String)
  /// No safe connection can be agreed on.
  case insecure(host: String)
  /// It took too long.
  case timeout(Phase, host: String)
  /// The host closed the connection before it had answered.
  case closed(host: String)
  /// The body ended before its end.
  case cutShort
  /// What came is no answer of HTTP.
  case malformed(host: String)
  /// The fields of the answer are larger or more than they may be.
  case largeFields(host: String)
  /// The body is larger than it may be, as it came or unpacked.
  case tooLarge(limit: Int, isUnpacked: Bool)
  /// The body is packed in a way that is not known here.
  case coding(String)
  /// The body is packed, and damaged.
  case damagedBody
  /// There were more redirects than are followed.
  case tooManyRedirects(limit: Int)
  /// Redirects lead back to where they came from.
  case redirectLoop(WebAddress)
  /// A redirect leads to where none may, such as a file, or to nowhere.
  case redirect(AddressFailure)
  /// Something that would be sent has a character that ends a field, such as the end of a line.
  case field(String)
  /// The proxy cannot be reached, or does not let us through.
  case proxy(host: String)
  /// What the variable of this name says is no proxy that can be used.
  case proxySetting(variable: String)
  /// The file with the certificates that are trusted cannot be read.
  case trustFile(String)
  /// The library of this name, which fetches things, is not there.
  case libraryMissing(String)
  /// It was called off.
  case cancelled
  /// Something else.
  case other(host: String, reason: String)

  /// Whether the failure says nothing about the host or the thing that was asked for.
  public var isOfTheReader: Bool {
    switch self {
    case .offline, .cancelled, .proxy, .proxySetting, .trustFile, .libraryMissing: true
    default: false
    }
  }
}

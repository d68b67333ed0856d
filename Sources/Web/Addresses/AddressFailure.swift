/// Why a text is no address of the web.
public enum AddressFailure: Error, Hashable, Sendable {
  /// It cannot be read as an address.
  case unreadable(String)
  /// No scheme stands before it.
  case noScheme(String)
  /// Its scheme is neither `http` nor `https`.
  case scheme(String)
  /// It names no host.
  case noHost
  /// Its host has characters that no host has.
  case host(String)
  /// Its port is none.
  case port(Int)
  /// A control character, such as the end of a line, stands in it.
  case controlCharacter
  /// It has more bytes than an address may have.
  case tooLong(limit: Int)
}

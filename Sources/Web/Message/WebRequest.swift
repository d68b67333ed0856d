/// Something to fetch.
public struct WebRequest: Hashable, Sendable {
  /// What a request is after, which tells a host what it may answer with.
  public enum Purpose: Hashable, Sendable {
    /// A feed of any kind.
    case feed
    /// A page to read.
    case page
    /// A file to keep, byte by byte.
    case file
    /// What programs tell each other.
    case data
  }

  /// Where it is.
  public var address: WebAddress
  /// What it is for.
  public var purpose: Purpose
  /// What it was when it was fetched last.
  public var validators: Validators
  /// What the host asks for; sent to no other host.
  public var credentials: WebCredentials?
  /// The field by which a server knows who asks, where it is none of a user and a password; sent to no other host.
  public var authorization: String?

  /// Makes a request.
  public init(
    _ address: WebAddress, for purpose: Purpose = .page, validators: Validators = Validators(),
    credentials: WebCredentials? = nil
  ) {
    self.address = address
    self.purpose = purpose
    self.validators = validators
    self.credentials = credentials
  }

  /// Makes a request of an address in which a user and a password may stand; those that are given come before them.
  ///
  /// - Throws: `AddressFailure`.
  public init(
    _ text: String, for purpose: Purpose = .page, validators: Validators = Validators(),
    credentials: WebCredentials? = nil
  ) throws(AddressFailure) {
    let parts = try WebAddress.parting(text)
    self.init(parts.address, for: purpose, validators: validators, credentials: credentials ?? parts.credentials)
  }
}

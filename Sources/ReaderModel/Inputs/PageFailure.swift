/// Why there is no page at an address.
public struct PageFailure: Error {
  /// The address, as it was given.
  public let address: String
  /// What went wrong.
  public let reason: any Error
}

/// Why there is no page, or no feed, at an address.
public struct PageFailure: Error {
  /// The address, as it was given, or the one that answered.
  public let address: String
  /// What went wrong.
  public let reason: any Error
}

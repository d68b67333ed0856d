/// Takes the body of an answer as it comes, in the stead of memory: for files that are large.
///
/// It is called on the thread of the transfers, and should be quick.
public protocol BodySink: Sendable {
  /// The body begins; `start` is the place of its first byte in the whole, `length` how many bytes that has, as far as the
  /// host says, and `entityTag` by what it is known again. False ends the transfer.
  func begin(at start: Int, length: Int?, entityTag: String?) -> Bool
  /// The next bytes. False ends the transfer.
  func take(_ bytes: [UInt8]) -> Bool
}

/// Where a file goes on that was fetched in part.
public struct ResumePoint: Hashable, Sendable {
  /// How many of its bytes are there.
  public let offset: Int
  /// By what it was known; the file comes anew where it is another by now.
  public let entityTag: String

  /// Makes a place to go on from.
  public init(offset: Int, entityTag: String) {
    self.offset = offset
    self.entityTag = entityTag
  }
}

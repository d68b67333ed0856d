/// An article as it came in: bytes of unknown encoding, with whatever surrounded the text.
public struct RawDocument: Hashable, Sendable {
  /// Where the bytes came from.
  public let origin: Origin
  /// The bytes, unchanged.
  public let bytes: [UInt8]

  /// Makes a raw document.
  public init(origin: Origin, bytes: [UInt8]) {
    self.origin = origin
    self.bytes = bytes
  }
}

/// How much HTML is read, and at what cost.
public struct MarkupLimits: Hashable, Sendable {
  /// The most bytes that it may have.
  public let bytes: Int
  /// The most bytes of memory that the parser may use.
  public let memory: Int
  /// The most seconds of processor time that the parser may use.
  public let seconds: Double

  /// What a whole page may take.
  public static let page = MarkupLimits(bytes: 16_000_000, memory: 256 << 20, seconds: 10)
  /// What a piece of HTML within a document may take, which may have thousands of them.
  public static let fragment = MarkupLimits(bytes: 1 << 20, memory: 32 << 20, seconds: 0.5)
}

/// Why HTML is not read.
public enum MarkupFailure: Error, Equatable {
  /// It has more bytes than it may have.
  case tooLarge(limit: Int)
  /// Reading it would take more memory or time than it may take.
  case tooInvolved
}

/// How much and how long is borne of a host.
public struct WebLimits: Hashable, Sendable {
  /// How long it may take until there is a connection.
  public var connect: Duration
  /// How long it may take from the start until all fields of an answer are there, for each redirect anew.
  public var header: Duration
  /// How long all of it may take, redirects included; waiting for a turn is not counted.
  public var whole: Duration
  /// How many bytes a body may have as it comes.
  public var receivedBytes: Int
  /// How many bytes a body may have when it is unpacked.
  public var unpackedBytes: Int
  /// How many redirects are followed.
  public var redirects: Int

  /// Makes limits; what is not given is what suits the news.
  public init(
    connect: Duration = .seconds(10), header: Duration = .seconds(20), whole: Duration = .seconds(60),
    receivedBytes: Int = 16_000_000, unpackedBytes: Int = 32_000_000, redirects: Int = 10
  ) {
    self.connect = connect
    self.header = header
    self.whole = whole
    self.receivedBytes = receivedBytes
    self.unpackedBytes = unpackedBytes
    self.redirects = redirects
  }

  /// Sets how many bytes a body may have, as it comes and unpacked.
  public mutating func setMost(bytes: Int) { (receivedBytes, unpackedBytes) = (bytes, bytes) }
}

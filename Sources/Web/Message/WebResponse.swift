/// What a host answered.
public struct WebResponse: Equatable, Sendable {
  /// The status code (RFC 9110, section 15).
  public let status: Int
  /// The address that answered, behind all redirects.
  public let address: WebAddress
  /// Where the thing has moved for good; nil when it has not.
  ///
  /// All redirects up to there were permanent (301, 308), and what came of them was the thing or that it is unchanged.
  public let permanentAddress: WebAddress?
  /// What to ask with the next time.
  public let validators: Validators
  /// What the host says that the body is; nil when it does not.
  public let contentType: ContentType?
  /// How long the host asks to be left alone.
  public let retryAfter: Duration?
  /// How long the host says that its answer holds.
  public let freshness: Duration?
  /// The body, unpacked; empty unless the status is one of success.
  public let body: [UInt8]

  /// Whether the body is the thing that was asked for.
  public var isSuccess: Bool { 200...299 ~= status }
  /// Whether the thing is as it was when the validators were given.
  public var isUnchanged: Bool { status == 304 }
  /// Whether the thing is gone for good.
  public var isGone: Bool { status == 410 }
}

/// What a host answered to one request, whatever it is.
struct TransferAnswer: Sendable {
  /// The status code (RFC 9110, section 15).
  let status: Int
  /// What the fields say.
  let fields: ResponseFields
  /// The body, unpacked; empty unless the status is one of success.
  let body: [UInt8]
  /// The cookies that are set now.
  let cookies: [Cookie]
}

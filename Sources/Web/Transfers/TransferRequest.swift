/// One request of one host, as the thread that transfers gets it.
struct TransferRequest: Sendable {
  /// What is asked for.
  let address: WebAddress
  /// Names and values of the fields, all of which can be sent.
  let fields: [(name: String, value: String)]
  /// The cookies that were set on the way here.
  let cookies: [Cookie]
  /// The proxy between; nil for none.
  let proxy: Proxy?
  /// The file with the certificates that are trusted; nil for those of the system.
  let trustFile: String?
  /// How much and how long is borne.
  let limits: WebLimits
  /// When all of it must be there.
  let deadline: ContinuousClock.Instant
  /// What is sent; nil for a request that only asks.
  var form: WebForm?
  /// What takes the body of an answer of success; nil for memory.
  var sink: (any BodySink)?
}

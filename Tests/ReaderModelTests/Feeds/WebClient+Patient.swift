import Web

extension WebClient {
  /// A client that waits as long as a busy machine takes: what is tested with it is not how long anything may take.
  static func patient() -> WebClient {
    WebClient(
      WebSettings(limits: WebLimits(connect: .seconds(900), header: .seconds(900), whole: .seconds(900))))
  }
}

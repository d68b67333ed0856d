import LoopbackServer

@testable import Web

extension WebSettings {
  /// Settings that bear little; the times are long enough to be met by whatever shall meet them.
  static func brief(
    header: Duration = .seconds(20), whole: Duration = .seconds(60), received: Int = 100_000, unpacked: Int = 200_000
  ) -> WebSettings {
    WebSettings(
      limits: WebLimits(
        connect: .seconds(10), header: header, whole: whole, receivedBytes: received, unpackedBytes: unpacked,
        redirects: 5))
  }
}

extension LoopbackServer {
  /// Fetches a path of the server with a client of its own.
  func fetch(
    _ path: String = "/", host: String = "127.0.0.1", with settings: WebSettings = .brief()
  ) async throws -> WebResponse {
    try await WebClient(settings).fetch(WebRequest(address(path, host: host)))
  }
}

extension WebResponse {
  /// The body as text.
  var text: String { String(decoding: body, as: UTF8.self) }
}

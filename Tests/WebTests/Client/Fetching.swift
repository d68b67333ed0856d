import LoopbackServer

@testable import Web

extension WebSettings {
  /// Settings that bear little; times that are not given never run out, however busy the machine is.
  static func brief(header: Duration = .seconds(900), whole: Duration = .seconds(900)) -> WebSettings {
    WebSettings(
      limits: WebLimits(
        connect: .seconds(900), header: header, whole: whole, receivedBytes: 100_000, unpackedBytes: 200_000,
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

import Foundation
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

  /// Runs a body with settings that trust the certificate of the tests alone.
  static func trusting<Value>(_ body: (WebSettings) async throws -> Value) async throws -> Value {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("trust-\(UUID().uuidString).pem")
    try Data(LoopbackCertificate.certificate.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    var settings = WebSettings.brief()
    settings.trustFile = file.path
    return try await body(settings)
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

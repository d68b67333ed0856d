import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

/// Sends one request and takes its answer, whatever it is.
///
/// The only type that knows the client library; another one would be put in here.
struct Transport: Sendable {
  /// An answer.
  struct Answer {
    let status: Int
    let fields: ResponseFields
    let body: [UInt8]
  }

  private let settings: WebSettings
  private let connections: Connections
  private let failures: TransportFailures

  /// Makes a transport; nothing is started before the first request.
  ///
  /// `leadsOut` says whether there is a network.
  init(_ settings: WebSettings, leadsOut: @escaping @Sendable () -> Bool) {
    self.settings = settings
    connections = Connections(settings)
    failures = TransportFailures(leadsOut: leadsOut)
  }

  /// Asks for an address.
  func answer(from address: WebAddress, _ fields: RequestFields) async throws(WebFailure) -> Answer {
    let route = settings.proxies.route(to: address)
    var request = HTTPClientRequest(url: address.text)
    request.headers = HTTPHeaders(fields.list.map { ($0.name, $0.value) })
    if case .through(let proxy) = route, proxy.kind == .http, address.scheme == .http {
      try ForwardingHandler.direct(&request, for: address, to: proxy)
    }
    let client = try connections.client(for: route, address.scheme)
    let response: HTTPClientResponse
    do {
      response = try await client.execute(request, deadline: .now() + TimeAmount(settings.limits.header))
    } catch {
      throw failures.failure(for: error, at: address, route)
    }
    if response.status == .proxyAuthenticationRequired, case .through(let proxy) = route {
      throw .proxy(host: proxy.host)
    }
    let answered = ResponseFields(response.headers.map { (name: $0.name, value: $0.value) }, now: Date())
    let isSuccess = 200...299 ~= response.status.code
    let body = isSuccess ? try await self.body(of: response, answered, from: address, route) : []
    return Answer(status: Int(response.status.code), fields: answered, body: body)
  }

  private func body(
    of response: HTTPClientResponse, _ fields: ResponseFields, from address: WebAddress, _ route: ProxySettings.Route
  ) async throws(WebFailure) -> [UInt8] {
    var reader = try BodyReader(coding: fields.contentCoding, limits: settings.limits)
    if let length = fields.contentLength, length > settings.limits.receivedBytes {
      throw .tooLarge(limit: settings.limits.receivedBytes, isUnpacked: false)
    }
    var pieces = response.body.makeAsyncIterator()
    while true {
      let piece: ByteBuffer?
      do {
        piece = try await pieces.next()
      } catch {
        throw failures.failure(for: error, at: address, route)
      }
      // A body that is called off ends as if it were complete.
      if Task.isCancelled { throw .cancelled }
      guard let piece else { break }
      try reader.take(Array(piece.readableBytesView))
    }
    try reader.finish()
    return reader.body
  }
}

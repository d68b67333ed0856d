import AsyncHTTPClient
import NIOCore
import NIOHTTP1

/// Asks a proxy in absolute form (RFC 9112, section 3.2.2).
///
/// The library only asks proxies for tunnels, which many of them refuse to hosts without TLS. So the proxy is made the
/// host of the request, the true host stands in its field `Host`, and this puts it where a proxy looks for it.
final class ForwardingHandler: ChannelOutboundHandler {
  typealias OutboundIn = HTTPClientRequestPart
  typealias OutboundOut = HTTPClientRequestPart

  /// Directs a request for an address to a proxy.
  ///
  /// Throws `WebFailure.field` when the credentials of the proxy cannot be sent.
  static func direct(
    _ request: inout HTTPClientRequest, for address: WebAddress, to proxy: Proxy
  ) throws(WebFailure) {
    request.url = "http://\(proxy.authority)\(address.target)"
    request.headers.add(name: "Host", value: address.authority)
    if let credentials = proxy.credentials {
      let name = "Proxy-Authorization"
      request.headers.add(name: name, value: try credentials.basic(for: name))
    }
  }

  /// Adds a handler to a connection to a proxy.
  static func add(to channel: any Channel) -> EventLoopFuture<Void> {
    channel.eventLoop.makeCompletedFuture {
      let pipeline = channel.pipeline.syncOperations
      let encoder = try pipeline.handler(type: HTTPRequestEncoder.self)
      try pipeline.addHandler(ForwardingHandler(), position: .after(encoder))
    }
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    guard case .head(var head) = unwrapOutboundIn(data), let host = head.headers.first(name: "Host") else {
      return context.write(data, promise: promise)
    }
    head.uri = "http://\(host)\(head.uri)"
    context.write(wrapOutboundOut(.head(head)), promise: promise)
  }
}

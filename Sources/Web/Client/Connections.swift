import AsyncHTTPClient
import Glibc
import NIOCore
import NIOSSL
import Synchronization

/// The clients of the library, one for each way to hosts, made when they are needed.
///
/// A class, as it owns connections, which end with it.
final class Connections: Sendable {
  private enum Way: Hashable {
    case direct
    /// A proxy is asked for addresses as if it were their host.
    case forwarded
    /// A proxy passes everything on.
    case tunnel(Proxy)
  }

  private let settings: WebSettings
  private let clients = Mutex<[Way: HTTPClient]>([:])

  /// Makes none yet.
  init(_ settings: WebSettings) { self.settings = settings }

  deinit {
    for client in clients.withLock({ $0.values }) { client.shutdown { _ in } }
  }

  /// The client for a route.
  ///
  /// Throws `WebFailure.proxySetting` and `WebFailure.trustFile`.
  func client(for route: ProxySettings.Route, _ scheme: WebAddress.Scheme) throws(WebFailure) -> HTTPClient {
    let way: Way
    switch route {
    case .direct: way = .direct
    case .through(let proxy): way = proxy.kind == .http && scheme == .http ? .forwarded : .tunnel(proxy)
    case .unusable(let variable): throw .proxySetting(variable: variable)
    }
    if let file = settings.trustFile, access(file, R_OK) != 0 { throw .trustFile(file) }
    return clients.withLock { clients in
      if let client = clients[way] { return client }
      let client = HTTPClient(configuration: configuration(for: way))
      clients[way] = client
      return client
    }
  }

  private func configuration(for way: Way) -> HTTPClient.Configuration {
    var configuration = HTTPClient.Configuration(redirectConfiguration: .disallow, decompression: .disabled)
    configuration.timeout.connect = TimeAmount(settings.limits.connect)
    configuration.connectionPool.idleTimeout = .seconds(15)
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = settings.requestsPerHost
    // A feed that failed comes again later; until then its reader shall know why.
    configuration.connectionPool.retryConnectionEstablishment = false
    configuration.httpVersion = .http1Only
    if let file = settings.trustFile {
      var security = TLSConfiguration.makeClientConfiguration()
      security.trustRoots = .file(file)
      configuration.tlsConfiguration = security
    }
    switch way {
    case .direct: break
    case .forwarded:
      configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = settings.requests
      configuration.http1_1ConnectionDebugInitializer = { channel in ForwardingHandler.add(to: channel) }
    case .tunnel(let proxy):
      switch proxy.kind {
      case .socks: configuration.proxy = .socksServer(host: proxy.host, port: proxy.port)
      case .http:
        configuration.proxy = .server(
          host: proxy.host, port: proxy.port,
          authorization: proxy.credentials.map { .basic(username: $0.user, password: $0.password) })
      }
    }
    return configuration
  }
}

extension TimeAmount {
  /// Makes an amount of a duration.
  init(_ duration: Duration) {
    self = .nanoseconds(duration.components.seconds * 1_000_000_000 + duration.components.attoseconds / 1_000_000_000)
  }
}

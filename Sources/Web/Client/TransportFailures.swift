import AsyncHTTPClient
import Glibc
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// Says in our words why the client library failed.
struct TransportFailures: Sendable {
  private let leadsOut: @Sendable () -> Bool

  /// Makes it; `leadsOut` says whether there is a network.
  init(leadsOut: @escaping @Sendable () -> Bool) { self.leadsOut = leadsOut }

  /// The failure for an error at an address.
  func failure(for error: any Error, at address: WebAddress, _ route: ProxySettings.Route) -> WebFailure {
    if Task.isCancelled || error is CancellationError { return .cancelled }
    let failure = plainFailure(for: error, address.host)
    switch (failure, route) {
    case (.proxy, .through(let proxy)), (.unknownHost, .through(let proxy)), (.refused, .through(let proxy)),
      (.timeout(.connecting, _), .through(let proxy)):
      return .proxy(host: proxy.host)
    case (.unknownHost, .direct), (.unreachable, .direct), (.timeout(.connecting, _), .direct):
      return leadsOut() ? failure : .offline
    default:
      return failure
    }
  }

  private func plainFailure(for error: any Error, _ host: String) -> WebFailure {
    switch error {
    case let error as HTTPClientError: failure(for: error, host)
    case let error as HTTPParserError: failure(for: error, host)
    case let error as NIOConnectionError: failure(for: error, host)
    case let error as IOError: failure(for: error, host)
    case ChannelError.connectTimeout: .timeout(.connecting, host: host)
    case is SocketAddressError: .unknownHost(host)
    case is NIOSSLExtraError: .untrusted(host: host)
    case is NIOSSLError, is BoringSSLError:
      // The library tells the reason in its description only.
      "\(error)".contains("CERTIFICATE_VERIFY_FAILED") ? .untrusted(host: host) : .insecure(host: host)
    default: .other(host: host, reason: "\(type(of: error))")
    }
  }

  private func failure(for error: HTTPClientError, _ host: String) -> WebFailure {
    switch error {
    case .connectTimeout, .tlsHandshakeTimeout, .getConnectionFromPoolTimeout, .socksHandshakeTimeout,
      .httpProxyHandshakeTimeout:
      .timeout(.connecting, host: host)
    case .deadlineExceeded, .readTimeout, .writeTimeout: .timeout(.header, host: host)
    case .remoteConnectionClosed, .uncleanShutdown: .closed(host: host)
    case .cancelled, .requestStreamCancelled: .cancelled
    case .proxyAuthenticationRequired: .proxy(host: host)
    case .invalidProxyResponse: .unreachable(host: host)
    default: .other(host: host, reason: error.shortDescription)
    }
  }

  private func failure(for error: HTTPParserError, _ host: String) -> WebFailure {
    switch error {
    case .headerOverflow: .largeFields(host: host)
    case .invalidEOFState: .cutShort
    default: .malformed(host: host)
    }
  }

  private func failure(for error: NIOConnectionError, _ host: String) -> WebFailure {
    // No address was found, or none of those that were found took the connection.
    guard let last = error.connectionErrors.last?.error else { return .unknownHost(host) }
    return plainFailure(for: last, host)
  }

  private func failure(for error: IOError, _ host: String) -> WebFailure {
    switch error.errnoCode {
    case ECONNREFUSED: .refused(host: host)
    case ENETUNREACH, EHOSTUNREACH, ENETDOWN, EADDRNOTAVAIL: .unreachable(host: host)
    case ETIMEDOUT: .timeout(.connecting, host: host)
    case ECONNRESET, EPIPE: .closed(host: host)
    default: .other(host: host, reason: String(cString: strerror(error.errnoCode)))
    }
  }
}

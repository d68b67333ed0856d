import CCurl
import Glibc

/// How a transfer ended in the eyes of libcurl, and what that means in our words.
struct TransferEnd {
  private let code: CURLcode
  /// What the system said last; 0 for nothing.
  private let systemError: Int32
  /// What a proxy answered when it was asked for a tunnel; 0 for nothing.
  private let tunnelStatus: Int
  /// Why a SOCKS proxy lets nothing through.
  private let proxyReason: CURLproxycode
  private let hasHead: Bool
  private let hasBegun: Bool

  /// `CURLE_TOO_LARGE`, which older headers do not have.
  private static let tooLarge = CURLcode(rawValue: 100)

  /// Takes what is known of a transfer; `hasHead` says whether all of its head came, `hasBegun` whether anything did.
  init(_ code: CURLcode, _ easy: borrowing EasyHandle, hasHead: Bool, hasBegun: Bool) {
    self.code = code
    systemError = Int32(truncatingIfNeeded: easy.number(CURLINFO_OS_ERRNO))
    tunnelStatus = easy.number(CURLINFO_HTTP_CONNECTCODE)
    proxyReason = CURLproxycode(rawValue: UInt32(truncatingIfNeeded: easy.number(CURLINFO_PROXY_ERROR)))
    self.hasHead = hasHead
    self.hasBegun = hasBegun
  }

  /// The failure of a request; `leadsOut` says whether there is a network.
  func failure(of request: TransferRequest, leadsOut: () -> Bool) -> WebFailure {
    let failure = plainFailure(request)
    switch (failure, request.proxy) {
    case (.unknownHost, let proxy?) where code != CURLE_PROXY, (.refused, let proxy?) where code != CURLE_PROXY,
      (.timeout(.connecting, _), let proxy?):
      return .proxy(host: proxy.host)
    case (.unknownHost, nil), (.unreachable, nil), (.timeout(.connecting, _), nil):
      return leadsOut() ? failure : .offline
    default:
      return failure
    }
  }

  private func plainFailure(_ request: TransferRequest) -> WebFailure {
    let host = request.address.host
    switch code {
    case CURLE_OK, CURLE_GOT_NOTHING: return .closed(host: host)
    case CURLE_COULDNT_RESOLVE_HOST: return .unknownHost(host)
    case CURLE_COULDNT_RESOLVE_PROXY: return .proxy(host: request.proxy?.host ?? host)
    case CURLE_PROXY: return failureOfProxy(request)
    case CURLE_OPERATION_TIMEDOUT: return .timeout(.connecting, host: host)
    case CURLE_PEER_FAILED_VERIFICATION: return .untrusted(host: host)
    case CURLE_SSL_CACERT_BADFILE: return .trustFile(request.trustFile ?? "")
    case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY, CURLE_BAD_CONTENT_ENCODING:
      return .malformed(host: host)
    case CURLE_PARTIAL_FILE: return .cutShort
    // What a field alone may have is bounded by libcurl.
    case CURLE_OUT_OF_MEMORY, Self.tooLarge: return .largeFields(host: host)
    default: return failureOfConnection(request)
    }
  }

  private func failureOfProxy(_ request: TransferRequest) -> WebFailure {
    let host = request.address.host
    switch proxyReason {
    case CURLPX_REPLY_HOST_UNREACHABLE, CURLPX_REPLY_NETWORK_UNREACHABLE, CURLPX_REPLY_TTL_EXPIRED:
      return .unreachable(host: host)
    case CURLPX_REPLY_CONNECTION_REFUSED: return .refused(host: host)
    default: return .proxy(host: request.proxy?.host ?? host)
    }
  }

  private func failureOfConnection(_ request: TransferRequest) -> WebFailure {
    let host = request.address.host
    if let proxy = request.proxy, tunnelStatus >= 300, !hasBegun {
      return tunnelStatus == 407 ? .proxy(host: proxy.host) : .unreachable(host: host)
    }
    switch systemError {
    case ECONNREFUSED: return .refused(host: host)
    case ENETUNREACH, EHOSTUNREACH, ENETDOWN, EADDRNOTAVAIL: return .unreachable(host: host)
    case ETIMEDOUT: return .timeout(.connecting, host: host)
    case ECONNRESET, EPIPE: return hasHead ? .cutShort : .closed(host: host)
    default: break
    }
    switch code {
    case CURLE_COULDNT_CONNECT: return .refused(host: host)
    case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_CIPHER, CURLE_SSL_ENGINE_NOTFOUND: return .insecure(host: host)
    case CURLE_HTTP2, CURLE_HTTP2_STREAM: return hasHead ? .cutShort : .closed(host: host)
    // Chunks that are none.
    case CURLE_RECV_ERROR where hasHead: return .malformed(host: host)
    case CURLE_RECV_ERROR, CURLE_SEND_ERROR: return .closed(host: host)
    default: return .other(host: host, reason: String(cString: loaded_curl_easy_strerror(code)))
    }
  }
}

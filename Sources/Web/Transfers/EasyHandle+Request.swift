import CCurl

extension EasyHandle {
  /// Sets all that a request says.
  mutating func set(_ request: TransferRequest) {
    set(CURLOPT_URL, request.address.text)
    set(CURLOPT_PATH_AS_IS, 1)
    set(CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS)
    set(CURLOPT_NOSIGNAL, 1)
    // Looking up a name goes on in the background when nobody waits for it any more.
    set(Self.quickExit, 1)
    set(CURLOPT_CONNECTTIMEOUT_MS, Int(request.limits.connect.milliseconds))
    // Bodies are unpacked here: hosts send what libcurl refuses, and limits hold to the byte.
    set(CURLOPT_HTTP_CONTENT_DECODING, 0)
    setFields(request.fields)
    if let form = request.form {
      set(CURLOPT_POST, 1)
      set(CURLOPT_POSTFIELDSIZE, form.body.utf8.count)
      set(CURLOPT_COPYPOSTFIELDS, form.body)
    }
    if request.sink != nil {
      // What comes for hours may come slowly, but has to come.
      set(CURLOPT_LOW_SPEED_LIMIT, 1)
      set(CURLOPT_LOW_SPEED_TIME, 60)
    }
    // With an empty file, cookies are kept for as long as the handle is.
    set(CURLOPT_COOKIEFILE, "")
    for cookie in request.cookies { set(CURLOPT_COOKIELIST, cookie.line) }
    set(request.proxy)
    if let file = request.trustFile {
      for option in [CURLOPT_CAINFO, CURLOPT_PROXY_CAINFO] { set(option, file) }
      for option in [CURLOPT_CAPATH, CURLOPT_PROXY_CAPATH] { set(option, nil) }
    }
  }

  /// `CURLOPT_QUICK_EXIT`, which older headers do not have.
  private static let quickExit = CURLoption(rawValue: 322)

  private func set(_ proxy: Proxy?) {
    // What is empty keeps libcurl from looking into the environment, whose variables have been read already.
    set(CURLOPT_PROXY, proxy.map { "\($0.kind.scheme)://\($0.authority)" } ?? "")
    set(CURLOPT_NOPROXY, "")
    set(CURLOPT_SUPPRESS_CONNECT_HEADERS, 1)
    guard let credentials = proxy?.credentials else { return }
    set(CURLOPT_PROXYUSERNAME, credentials.user)
    set(CURLOPT_PROXYPASSWORD, credentials.password)
  }
}

extension Proxy.Kind {
  /// The scheme by which libcurl knows it.
  fileprivate var scheme: String {
    switch self {
    case .http: "http"
    case .https: "https"
    case .socks: "socks5h"
    }
  }
}

import Glibc

/// Sends one request and takes its answer, whatever it is.
struct Transport: Sendable {
  private let settings: WebSettings
  private let thread: TransferThread

  /// Makes a transport on a thread; nothing is started or loaded before the first request.
  init(_ settings: WebSettings, thread: TransferThread) {
    self.settings = settings
    self.thread = thread
  }

  /// Asks for an address.
  ///
  /// - Throws: `WebFailure`.
  func answer(
    from address: WebAddress, _ fields: RequestFields, _ cookies: [Cookie], within limit: Duration,
    form: WebForm? = nil, sink: (any BodySink)? = nil
  ) async throws(WebFailure) -> TransferAnswer {
    let proxy = try proxy(to: address)
    if let file = settings.trustFile, access(file, R_OK) != 0 { throw .trustFile(file) }
    let request = TransferRequest(
      address: address, fields: fields.list, cookies: cookies, proxy: proxy, trustFile: settings.trustFile,
      limits: settings.limits, deadline: .now + limit, form: form, sink: sink)
    let answer = try await thread.result(of: request).get()
    if answer.status == 407, let proxy { throw .proxy(host: proxy.host) }
    return answer
  }

  private func proxy(to address: WebAddress) throws(WebFailure) -> Proxy? {
    switch settings.proxies.route(to: address) {
    case .direct: return nil
    case .through(let proxy):
      // As of a host, a user with a colon could not be told from one without.
      if proxy.kind != .socks { _ = try proxy.credentials?.basic(for: "Proxy-Authorization") }
      return proxy
    case .unusable(let variable): throw .proxySetting(variable: variable)
    }
  }
}

import Glibc

/// Sends one request and takes its answer, whatever it is.
struct Transport: Sendable {
  private let settings: WebSettings
  private let thread: TransferThread

  /// Makes a transport; nothing is started or loaded before the first request.
  ///
  /// `library` is the file of libcurl, and `leadsOut` says whether there is a network.
  init(_ settings: WebSettings, library: String, leadsOut: @escaping @Sendable () -> Bool) {
    self.settings = settings
    thread = TransferThread(library: library, leadsOut: leadsOut)
  }

  /// Asks for an address.
  ///
  /// - Throws: `WebFailure`.
  func answer(
    from address: WebAddress, _ fields: RequestFields, _ cookies: [Cookie], within limit: Duration
  ) async throws(WebFailure) -> TransferAnswer {
    let proxy = try proxy(to: address)
    if let file = settings.trustFile, access(file, R_OK) != 0 { throw .trustFile(file) }
    let request = TransferRequest(
      address: address, fields: fields.list, cookies: cookies, proxy: proxy, trustFile: settings.trustFile,
      limits: settings.limits, deadline: .now + limit)
    let answer = try await thread.result(of: request).get()
    if answer.status == 407, let proxy { throw .proxy(host: proxy.host) }
    return answer
  }

  private func proxy(to address: WebAddress) throws(WebFailure) -> Proxy? {
    switch settings.proxies.route(to: address) {
    case .direct: return nil
    case .through(let proxy):
      // As in RFC 7617, a user with a colon cannot be told from one without.
      if proxy.kind != .socks { _ = try proxy.credentials?.basic(for: "Proxy-Authorization") }
      return proxy
    case .unusable(let variable): throw .proxySetting(variable: variable)
    }
  }
}

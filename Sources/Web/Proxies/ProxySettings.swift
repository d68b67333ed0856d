/// Through which proxies hosts are reached, as the variables of curl(1) say it.
public struct ProxySettings: Hashable, Sendable {
  /// How a host is reached.
  public enum Route: Hashable, Sendable {
    /// With nothing between.
    case direct
    /// Through a proxy.
    case through(Proxy)
    /// Through what the variable of this name says, which is no proxy that can be used.
    case unusable(variable: String)
  }

  private let routes: [WebAddress.Scheme: Route]
  private let exceptions: ProxyExceptions

  /// Uses no proxy.
  public init() {
    routes = [:]
    exceptions = ProxyExceptions("")
  }

  /// Reads `http_proxy`, `https_proxy`, `all_proxy` and `no_proxy`, of which all but the first may be in capitals.
  ///
  /// `HTTP_PROXY` is left out as in curl(1), for on a server whoever asks can set it.
  public init(environment: [String: String]) {
    func value(_ names: [String]) -> (name: String, text: String)? {
      names.lazy.compactMap { name in environment[name].map { (name, $0.trimmingBlanks) } }.first { !$0.1.isEmpty }
    }
    let names: [WebAddress.Scheme: [String]] = [.http: ["http_proxy"], .https: ["https_proxy", "HTTPS_PROXY"]]
    routes = names.compactMapValues { names in
      value(names + ["all_proxy", "ALL_PROXY"]).map { variable in
        Proxy(variable.text).map { .through($0) } ?? .unusable(variable: variable.name)
      }
    }
    exceptions = ProxyExceptions(value(["no_proxy", "NO_PROXY"])?.text ?? "")
  }

  /// How the host of an address is reached.
  public func route(to address: WebAddress) -> Route {
    guard let route = routes[address.scheme], !exceptions.contain(address) else { return .direct }
    return route
  }
}

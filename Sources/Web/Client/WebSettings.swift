/// What a client keeps to.
public struct WebSettings: Sendable {
  /// How much and how long is borne of a host.
  public var limits: WebLimits
  /// Through which proxies hosts are reached.
  public var proxies: ProxySettings
  /// What the client calls itself.
  public var userAgent: UserAgent
  /// The file with the certificates (PEM) that are trusted; nil for those of the system.
  public var trustFile: String?
  /// How many requests go to a host at a time.
  public var requestsPerHost: Int
  /// How many requests run at a time.
  public var requests: Int

  /// Makes settings.
  public init(
    limits: WebLimits = WebLimits(), proxies: ProxySettings = ProxySettings(), userAgent: UserAgent = UserAgent(),
    trustFile: String? = nil, requestsPerHost: Int = 2, requests: Int = 16
  ) {
    self.limits = limits
    self.proxies = proxies
    self.userAgent = userAgent
    self.trustFile = trustFile
    self.requestsPerHost = requestsPerHost
    self.requests = requests
  }

  /// Makes settings of the variables of a process: the proxies, and `SSL_CERT_FILE`.
  public init(environment: [String: String], userAgent: UserAgent = UserAgent()) {
    let file = environment["SSL_CERT_FILE"] ?? ""
    self.init(
      proxies: ProxySettings(environment: environment), userAgent: userAgent, trustFile: file.isEmpty ? nil : file)
  }
}

/// What a fetch says about when to come again.
public enum FetchOutcome: Hashable, Sendable {
  /// The thing came, and holds so long as its host says; nil where it says nothing.
  case fresh(holds: Duration?)
  /// The thing is unchanged, and holds so long as its host says; nil where it says nothing.
  case unchanged(holds: Duration?)
  /// The thing is gone for good.
  case gone
  /// The host asks to be left alone, so long as it says; nil where it says nothing.
  case held(Duration?)
  /// It failed for a reason of the host or the thing.
  case failed
  /// It says nothing about the thing: there is no network, or it was called off.
  case unknown

  /// What an answer says.
  public init(_ response: WebResponse) {
    switch response.status {
    case 200...299: self = .fresh(holds: response.freshness)
    case 304: self = .unchanged(holds: response.freshness)
    case 410: self = .gone
    case 429, 503: self = .held(response.retryAfter)
    default: self = .failed
    }
  }

  /// What a failure says.
  public init(_ failure: WebFailure) {
    self = failure.isOfTheReader ? .unknown : .failed
  }

  /// What a fetch says.
  public init(_ result: Result<WebResponse, WebFailure>) {
    switch result {
    case .success(let response): self.init(response)
    case .failure(let failure): self.init(failure)
    }
  }
}

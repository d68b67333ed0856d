/// Fetches things of the web, politely and with limits.
///
/// Nothing runs before the first request. A client has a turn for each request; from whatever tasks they come, no more
/// than the settings say go to a host at a time.
public final class WebClient: Sendable {
  private let settings: WebSettings
  private let transport: Transport
  private let gate: HostGate

  /// Makes a client.
  public convenience init(_ settings: WebSettings = WebSettings()) {
    self.init(settings) { NetworkRoute.leadsOut }
  }

  /// Makes a client that asks `leadsOut` whether there is a network, loads libcurl from a file, and keeps connections
  /// for so long as `patience` when there is nothing to fetch.
  init(
    _ settings: WebSettings, library: String = "libcurl.so.4", patience: Duration = .seconds(15),
    leadsOut: @escaping @Sendable () -> Bool
  ) {
    self.settings = settings
    transport = Transport(
      settings, thread: TransferThread(library: library, patience: patience, leadsOut: leadsOut))
    gate = HostGate(perHost: settings.requestsPerHost, overall: settings.requests)
  }

  /// Fetches one thing, following redirects; whatever status its host answers with is no failure.
  ///
  /// - Throws: `WebFailure`.
  public func fetch(_ request: WebRequest) async throws(WebFailure) -> WebResponse {
    try await fetch(request, within: settings.limits.whole, from: nil, sink: nil)
  }

  /// Fetches one thing into what takes it as it comes, from a place on where a part of it is there; answers the status.
  ///
  /// - Throws: `WebFailure`.
  public func download(
    _ request: WebRequest, from point: ResumePoint?, within limit: Duration, into sink: any BodySink
  ) async throws(WebFailure) -> Int {
    try await fetch(request, within: limit, from: point, sink: sink).status
  }

  /// Sends a form; where that leads elsewhere is not followed, as it would be sent twice.
  ///
  /// - Throws: `WebFailure`.
  public func send(
    _ form: WebForm, to address: WebAddress, authorization: String? = nil
  ) async throws(WebFailure) -> WebResponse {
    var request = WebRequest(address, for: .data)
    request.authorization = authorization
    var left = settings.limits.whole
    let fields = try RequestFields(request, at: address, userAgent: settings.userAgent, hasForm: true)
    let answer = try await answer(from: address, fields, [], within: &left, form: form)
    return response(answer, RedirectTrail(from: address, limit: 0))
  }

  private func fetch(
    _ request: WebRequest, within limit: Duration, from point: ResumePoint?, sink: (any BodySink)?
  ) async throws(WebFailure) -> WebResponse {
    var trail = RedirectTrail(from: request.address, limit: settings.limits.redirects)
    var left = limit
    var cookies: [Cookie] = []
    while true {
      let address = trail.address
      let fields = try RequestFields(request, at: address, userAgent: settings.userAgent, from: point)
      let answer = try await answer(from: address, fields, cookies, within: &left, sink: sink)
      guard let location = trail.location(in: answer) else {
        return response(answer, trail)
      }
      try trail.follow(location, status: answer.status, cookies: answer.cookies)
      cookies = answer.cookies
    }
  }

  /// Fetches many things at once, in turn over their hosts, and hands over what came of each, once for each.
  ///
  /// `handle` gets the place of the request in the list. It runs for several at once, each in the stead of a request, so
  /// that no more bodies are held than requests may run at a time; the host has its turn free meanwhile. Ends when all
  /// are handled; once the task is cancelled, the rest come as `WebFailure.cancelled`.
  public func fetchEach(
    _ requests: [WebRequest], handle: @escaping @Sendable (Int, Result<WebResponse, WebFailure>) async -> Void
  ) async {
    enum Step {
      case fetched(Int, host: String, Result<WebResponse, WebFailure>)
      case handled
    }
    var plan = FetchPlan<Int>(perHost: settings.requestsPerHost, overall: settings.requests)
    for (index, request) in requests.enumerated() { plan.add(index, host: request.address.host) }
    await withTaskGroup(of: Step.self) { group in
      var atWork = 0
      repeat {
        while atWork < settings.requests, let (index, host) = plan.next() {
          atWork += 1
          group.addTask { .fetched(index, host: host, await self.result(of: requests[index])) }
        }
        switch await group.next() {
        case .fetched(let index, let host, let result):
          plan.finish(host: host)
          group.addTask {
            await handle(index, result)
            return .handled
          }
        case .handled: atWork -= 1
        case nil: return
        }
      } while true
    }
  }

  private func result(of request: WebRequest) async -> Result<WebResponse, WebFailure> {
    do throws(WebFailure) {
      return .success(try await fetch(request))
    } catch {
      return .failure(error)
    }
  }

  /// The answer of one host, as soon as it is its turn.
  private func answer(
    from address: WebAddress, _ fields: RequestFields, _ cookies: [Cookie], within left: inout Duration,
    form: WebForm? = nil, sink: (any BodySink)? = nil
  ) async throws(WebFailure) -> TransferAnswer {
    let limit = left
    let outcome: (result: Result<TransferAnswer, WebFailure>, taken: Duration)
    do throws(CancellationError) {
      outcome = try await gate.withTurn(at: address.host) {
        let start = ContinuousClock.now
        let result: Result<TransferAnswer, WebFailure>
        do throws(WebFailure) {
          result = .success(
            try await transport.answer(from: address, fields, cookies, within: limit, form: form, sink: sink))
        } catch {
          result = .failure(error)
        }
        return (result, ContinuousClock.now - start)
      }
    } catch {
      throw .cancelled
    }
    left = max(.zero, left - outcome.taken)
    return try outcome.result.get()
  }

  private func response(_ answer: TransferAnswer, _ trail: RedirectTrail) -> WebResponse {
    let holds = 200...299 ~= answer.status || answer.status == 304
    return WebResponse(
      status: answer.status, address: trail.address, permanentAddress: holds ? trail.permanentAddress : nil,
      validators: answer.fields.validators, contentType: answer.fields.contentType,
      retryAfter: answer.fields.retryAfter, freshness: answer.fields.freshness, body: answer.body)
  }
}

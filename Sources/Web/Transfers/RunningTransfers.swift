import CCurl

/// The transfers that run on the thread of a client, with the connections that they leave to the next ones.
struct RunningTransfers: ~Copyable {
  private let multi: UnsafeMutableRawPointer
  private var transfers: [UnsafeMutableRawPointer: Transfer] = [:]
  private let patience: Duration
  private let leadsOut: @Sendable () -> Bool

  /// Makes none yet; nil when there is no memory.
  ///
  /// `patience` is how long the thread and the connections stay when there is nothing to do, and `leadsOut` says whether
  /// there is a network.
  init?(patience: Duration, leadsOut: @escaping @Sendable () -> Bool) {
    guard let multi = loaded_curl_multi_init() else { return nil }
    self.multi = multi
    self.patience = patience
    self.leadsOut = leadsOut
  }

  deinit { loaded_curl_multi_cleanup(multi) }

  /// Carries out the orders of a queue until nobody wants anything any more.
  mutating func run(_ queue: TransferQueue) {
    var idleSince = ContinuousClock.now
    while true {
      for order in queue.orders() {
        switch order {
        case .begin(let number, let request, let waiter): begin(number, request, waiter)
        case .cancel(let number): cancel(number)
        case .end: idleSince -= patience
        }
      }
      var count: Int32 = 0
      loaded_curl_multi_perform(multi, &count)
      finish()
      expire()
      let now = ContinuousClock.now
      if !transfers.isEmpty { idleSince = now }
      if transfers.isEmpty, now - idleSince >= patience, queue.isOver() { return }
      let next = transfers.values.map(\.deadline).min() ?? idleSince + patience
      loaded_curl_multi_poll(multi, queue.descriptor, max(.zero, next - now).milliseconds)
    }
  }

  private mutating func begin(
    _ number: Int, _ request: TransferRequest, _ waiter: CheckedContinuation<Result<TransferAnswer, WebFailure>, Never>
  ) {
    do throws(WebFailure) {
      let transfer = try Transfer(number, request, waiter)
      transfer.easy.set(CURLOPT_MAXAGE_CONN, max(1, Int(patience.components.seconds)))
      transfers[transfer.easy.pointer] = transfer
      loaded_curl_multi_add_handle(multi, transfer.easy.pointer)
    } catch {
      waiter.resume(returning: .failure(error))
    }
  }

  private mutating func cancel(_ number: Int) {
    for transfer in transfers.values where transfer.number == number { end(transfer, .failure(.cancelled)) }
  }

  private mutating func finish() {
    var code = CURLE_OK
    while let easy = loaded_curl_multi_info_read(multi, &code) {
      guard let transfer = transfers[easy] else { continue }
      end(transfer, transfer.result(code, leadsOut: leadsOut))
    }
  }

  private mutating func expire() {
    let now = ContinuousClock.now
    for transfer in transfers.values where transfer.deadline <= now { end(transfer, transfer.resultOfDeadline()) }
  }

  private mutating func end(_ transfer: Transfer, _ result: Result<TransferAnswer, WebFailure>) {
    transfers[transfer.easy.pointer] = nil
    // First, for what follows may have to wait for the system.
    transfer.waiter.resume(returning: result)
    loaded_curl_multi_remove_handle(multi, transfer.easy.pointer)
  }
}

extension Duration {
  /// The duration in milliseconds, rounded up, so that who waits so long does not come too early.
  var milliseconds: Int32 {
    Int32(clamping: components.seconds * 1_000 + (components.attoseconds + 999_999_999_999_999) / 1_000_000_000_000_000)
  }
}

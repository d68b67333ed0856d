import Glibc

/// The wait for keys, signals and what other threads have done.
struct OccurrenceWait {
  /// The descriptor that keys come from.
  let input: Int32
  /// The descriptor that signals come from.
  let signals: Int32
  /// What other threads wake the wait by.
  let waker: Waker

  /// Waits until something happens and answers all that has, as `signals` and `input` take it.
  func occurrences(
    signals takeSignals: () -> [Terminal.Occurrence], input takeInput: () -> [Terminal.Occurrence]
  ) -> [Terminal.Occurrence] {
    while true {
      var descriptors = [input, signals, waker.descriptor].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      guard poll(&descriptors, nfds_t(descriptors.count), -1) > 0 else { continue }
      var result: [Terminal.Occurrence] = []
      if descriptors[1].revents != 0 { result += takeSignals() }
      if descriptors[0].revents & Int16(POLLHUP | POLLERR) != 0 { return [.end(signal: SIGHUP)] }
      if descriptors[0].revents != 0 { result += takeInput() }
      if descriptors[2].revents != 0 {
        waker.reset()
        result.append(.wake)
      }
      if !result.isEmpty { return result }
    }
  }
}

import CNcurses

/// Wakes the thread that waits at the terminal, from any thread.
public struct Waker: Sendable {
  let descriptor: Int32

  /// Makes a waker; it lives as long as the program.
  public init() {
    descriptor = quotidian_open_waker()
  }

  /// Makes `Terminal.wait` return.
  public func wake() {
    quotidian_wake(descriptor)
  }

  func reset() {
    quotidian_reset_waker(descriptor)
  }
}

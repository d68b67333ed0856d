import CNcurses
import Glibc

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

  /// Waits until it was called, but no longer than so many milliseconds.
  public func wait(atMost milliseconds: Int32) {
    var descriptor = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    poll(&descriptor, 1, milliseconds)
  }

  func reset() {
    quotidian_reset_waker(descriptor)
  }
}

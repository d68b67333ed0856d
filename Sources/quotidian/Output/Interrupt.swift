import Glibc
import Synchronization

/// Whether the person has asked the program to stop, by Ctrl-C.
///
/// The first time is a wish, which the program grants in good order; the second ends it at once.
struct Interrupt {
  /// The exit status of a program that an interrupt ended, by the custom of shells.
  static let status: Int32 = 128 + SIGINT

  /// Listens from now on.
  init() {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { _ in isInterrupted.store(true, ordering: .relaxed) }
    // Without SA_RESTART, so that a read that waits comes back.
    action.sa_flags = Int32(bitPattern: UInt32(SA_RESETHAND))
    sigaction(SIGINT, &action, nil)
    // Whoever started the program may have left it blocked.
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGINT)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
  }

  /// Whether the person has asked.
  var isAsked: Bool { isInterrupted.load(ordering: .relaxed) }
}

private let isInterrupted = Atomic<Bool>(false)

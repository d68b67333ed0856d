import Glibc

/// The line on a terminal's standard error that tells how far a batch is: done, rate, remaining time.
struct Progress {
  private let isShown = isatty(STDERR_FILENO) == 1
  private let start = Self.now
  private var last = 0.0
  private var isVisible = false

  /// Nothing is shown for a batch that is over sooner, in seconds.
  private static let patience = 1.0
  /// The line is drawn anew after so many seconds at the earliest.
  private static let interval = 0.2

  /// Shows how far the batch is.
  mutating func show(done: Int, share: Double?) {
    show { Self.line(done: done, share: share, seconds: $0) }
  }

  /// Shows how far something is in words of its own.
  mutating func show(text: String, share: Double?) {
    show { text + Self.rest(share: share, seconds: $0) }
  }

  private mutating func show(_ line: (_ seconds: Double) -> String) {
    let now = Self.now
    guard isShown, now - start > Self.patience, now - last > Self.interval else { return }
    last = now
    isVisible = true
    put("\r" + line(now - start) + "\u{1B}[K")
  }

  /// Takes the line away, so that output can follow.
  mutating func hide() {
    guard isVisible else { return }
    isVisible = false
    put("\r\u{1B}[K")
  }

  /// The words of the line.
  static func line(done: Int, share: Double?, seconds: Double) -> String {
    let rate = Int(Double(done) / max(seconds, 0.001))
    return "\(done) done, \(rate) a second" + rest(share: share, seconds: seconds)
  }

  /// How much is done, and how long the rest will take.
  private static func rest(share: Double?, seconds: Double) -> String {
    guard let share, share > 0.001, share <= 1 else { return "" }
    return ", \(Int(share * 100)) %, \(duration(seconds * (1 - share) / share)) left"
  }

  private static func duration(_ seconds: Double) -> String {
    let whole = Int(seconds.rounded(.up))
    return whole < 60
      ? "\(whole) s" : whole < 3600 ? "\(whole / 60) min \(whole % 60) s" : "\(whole / 3600) h \(whole / 60 % 60) min"
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func put(_ text: String) {
    let bytes = Array(text.utf8)
    write(STDERR_FILENO, bytes, bytes.count)
  }
}

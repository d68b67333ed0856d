import CCurl
import Glibc

/// Wakes a thread that waits for files to be readable.
final class Bell: Sendable {
  /// Can be read from `ring` to `silence`.
  let descriptor = counting_file()

  deinit { close(descriptor) }

  /// Rings until it is silenced.
  func ring() {
    var one: UInt64 = 1
    write(descriptor, &one, MemoryLayout.size(ofValue: one))
  }

  /// Silences it, however often it was rung.
  func silence() {
    var count: UInt64 = 0
    read(descriptor, &count, MemoryLayout.size(ofValue: count))
  }
}

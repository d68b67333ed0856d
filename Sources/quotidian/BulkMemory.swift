import CAllocator

/// The memory of commands that do one article after another.
///
/// What an article has freed the next one needs: giving it back to the system each time costs more than a tenth of the
/// time, as every processor has to hear of it.
enum BulkMemory {
  /// Keeps freed memory up to some megabytes, and fetches more in larger parts.
  static func keep() {
    mallopt(M_TRIM_THRESHOLD, 8 << 20)
    mallopt(M_TOP_PAD, 1 << 20)
    mallopt(M_MMAP_THRESHOLD, 4 << 20)
  }
}

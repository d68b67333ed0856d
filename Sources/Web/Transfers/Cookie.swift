/// Something that a host wants to hear again within one fetch (RFC 6265).
///
/// It is kept as libcurl writes and reads it, for libcurl decides which host gets it.
struct Cookie: Hashable, Sendable {
  /// A line of the format of cookie files.
  let line: String
}

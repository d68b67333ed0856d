import CUnpacking

/// Unpacks one frame of what was packed with Zstandard (RFC 8878).
final class ZstandardStream: UnpackingStream {
  private let decoder: OpaquePointer
  private var room = UnpackingRoom()

  /// Eight megabytes, the largest window that a body may have (RFC 9659), as a power of two.
  private static let window: Int32 = 23

  /// Makes a stream; the decoder must be there.
  init() {
    guard let decoder = loaded_zstd_create(Self.window) else { preconditionFailure("there is memory for a decoder") }
    self.decoder = decoder
  }

  deinit { loaded_zstd_destroy(decoder) }

  func unpack(_ piece: ArraySlice<UInt8>, to output: inout [UInt8], limit: Int) -> UnpackingProgress {
    room.unpack(piece, to: &output, limit: limit) { loaded_zstd_unpack(decoder, &$0) }
  }

  /// A decoder takes frame after frame.
  func restart() {}
}

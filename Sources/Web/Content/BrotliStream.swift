import CUnpacking

/// Unpacks what was packed with Brotli (RFC 7932), of which there is one stream in a body.
final class BrotliStream: UnpackingStream {
  private var decoder: OpaquePointer
  private var room = UnpackingRoom()

  /// Makes a stream; the decoder must be there.
  init() { decoder = Self.newDecoder() }

  deinit { loaded_brotli_destroy(decoder) }

  func unpack(_ piece: ArraySlice<UInt8>, to output: inout [UInt8], limit: Int) -> UnpackingProgress {
    room.unpack(piece, to: &output, limit: limit) { loaded_brotli_unpack(decoder, &$0) }
  }

  func restart() {
    loaded_brotli_destroy(decoder)
    decoder = Self.newDecoder()
  }

  private static func newDecoder() -> OpaquePointer {
    guard let decoder = loaded_brotli_create() else { preconditionFailure("there is memory for a decoder") }
    return decoder
  }
}

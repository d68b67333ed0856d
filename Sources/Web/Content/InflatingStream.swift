import CZlib

/// Unpacks what was packed with Deflate.
final class InflatingStream: UnpackingStream {
  /// How the packed bytes are wrapped.
  enum Wrapping: Int32 {
    /// RFC 1952.
    case gzip = 31
    /// RFC 1950.
    case zlib = 15
    /// RFC 1951, with nothing around it.
    case none = -15
  }

  private let stream: UnsafeMutablePointer<z_stream>
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// Makes a stream.
  init(_ wrapping: Wrapping) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    let status = inflateInit2_(stream, wrapping.rawValue, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib is of the version that was built with, and there is memory for its window")
  }

  deinit {
    inflateEnd(stream)
    stream.deinitialize(count: 1)
    stream.deallocate()
  }

  func unpack(_ piece: ArraySlice<UInt8>, to output: inout [UInt8], limit: Int) -> UnpackingProgress {
    piece.withUnsafeBufferPointer { piece in
      // zlib does not write here; its declaration only does not say so.
      stream.pointee.next_in = UnsafeMutablePointer(mutating: piece.baseAddress)
      stream.pointee.avail_in = UInt32(piece.count)
      while true {
        let (status, count) = fill()
        output += buffer[..<count]
        if output.count > limit { return .exceeded }
        switch status {
        case Z_STREAM_END: return .ended(left: Int(stream.pointee.avail_in))
        case Z_OK where count == buffer.count: continue
        case Z_OK, Z_BUF_ERROR: return .wantsMore
        default: return .damaged
        }
      }
    }
  }

  func restart() { inflateReset(stream) }

  private func fill() -> (status: Int32, count: Int) {
    buffer.withUnsafeMutableBufferPointer { buffer in
      stream.pointee.next_out = buffer.baseAddress
      stream.pointee.avail_out = UInt32(buffer.count)
      let status = inflate(stream, Z_NO_FLUSH)
      return (status, buffer.count - Int(stream.pointee.avail_out))
    }
  }
}

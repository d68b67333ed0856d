import CUnpacking

/// How a body can be packed (RFC 9110, section 8.4.1), as far as it can be unpacked here.
enum ContentCoding: Equatable {
  /// RFC 1952.
  case gzip
  /// RFC 1950, or in truth often RFC 1951.
  case deflate
  /// RFC 7932.
  case brotli
  /// RFC 8878.
  case zstandard

  /// The coding of a name in lower case; nil for one that cannot be unpacked here.
  init?(_ name: String) {
    switch name {
    case "gzip", "x-gzip": self = .gzip
    case "deflate": self = .deflate
    case "br" where loaded_brotli(): self = .brotli
    case "zstd" where loaded_zstd(): self = .zstandard
    default: return nil
    }
  }

  /// The names of what can be unpacked here.
  static var names: [String] { ["gzip", "deflate", "br", "zstd"].filter { ContentCoding($0) != nil } }

  /// How many bytes show whether a body is packed in truth, and how it is wrapped.
  var signatureLength: Int {
    switch self {
    case .gzip, .deflate: 2
    case .brotli: 0
    case .zstandard: 4
    }
  }

  /// Whether one packed stream may follow upon another one.
  var hasMembers: Bool { self == .gzip || self == .zstandard }

  /// Whether bytes that start so are packed.
  func isPacked(_ start: [UInt8]) -> Bool {
    switch self {
    case .gzip: start.starts(with: [0x1F, 0x8B])
    case .deflate, .brotli: true
    case .zstandard: start.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) || Self.isSkippedFrame(start)
    }
  }

  /// A stream for packed bytes that start so.
  func stream(for start: [UInt8]) -> any UnpackingStream {
    switch self {
    case .gzip: InflatingStream(.gzip)
    case .deflate: InflatingStream(Self.isWrapped(start) ? .zlib : .none)
    case .brotli: BrotliStream()
    case .zstandard: ZstandardStream()
    }
  }

  /// Whether Deflate is wrapped as in RFC 1950, section 2.2.
  private static func isWrapped(_ start: [UInt8]) -> Bool {
    start.count >= 2 && start[0] & 0x0F == 8 && (Int(start[0]) << 8 | Int(start[1])).isMultiple(of: 31)
  }

  /// Whether a frame starts whose bytes mean nothing (RFC 8878, section 3.1.2).
  private static func isSkippedFrame(_ start: [UInt8]) -> Bool {
    start.count >= 4 && start[0] & 0xF0 == 0x50 && start[1...3] == [0x2A, 0x4D, 0x18]
  }
}

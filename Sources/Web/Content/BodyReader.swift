/// Puts the body of a response together, unpacks it, and ends when it gets too large.
///
/// Takes what hosts send in truth: `deflate` with and without its wrapping, `gzip` in several members or with bytes
/// behind it, and bodies that are not packed though they are said to be.
struct BodyReader {
  /// The body so far.
  private(set) var body: [UInt8] = []

  private let limits: WebLimits
  private let coding: Coding
  private var start: [UInt8]? = []
  private var stream: InflatingStream?
  private var received = 0
  private var isOver = false

  private enum Coding { case none, gzip, deflate }

  /// Makes a reader for a body that is packed as named.
  ///
  /// Throws `WebFailure.coding` for what cannot be unpacked here.
  init(coding name: String?, limits: WebLimits) throws(WebFailure) {
    self.limits = limits
    switch name {
    case "gzip", "x-gzip": coding = .gzip
    case "deflate": coding = .deflate
    case "br", "zstd", "compress", "x-compress": throw .coding(name ?? "")
    // Some name the encoding of the text here, or “none”: the body is as it is.
    case let name: if let name, name.contains(",") { throw .coding(name) } else { coding = .none }
    }
  }

  /// Takes the next piece.
  ///
  /// Throws `WebFailure.tooLarge` and `WebFailure.damagedBody`.
  mutating func take(_ piece: [UInt8]) throws(WebFailure) {
    received += piece.count
    guard received <= limits.receivedBytes else { throw .tooLarge(limit: limits.receivedBytes, isUnpacked: false) }
    guard var first = start else { return try unpack(piece[...]) }
    // How the body is packed shows in its first two bytes.
    first += piece
    start = first
    if first.count >= 2 || coding == .none { try begin(with: first) }
  }

  /// Says that there are no more pieces.
  ///
  /// Throws `WebFailure.cutShort` when the packed stream has no end.
  mutating func finish() throws(WebFailure) {
    if let first = start { body += first }
    if stream != nil, !isOver { throw .cutShort }
  }

  private mutating func begin(with first: [UInt8]) throws(WebFailure) {
    start = nil
    switch coding {
    case .none: break
    case .gzip where Self.isGzip(first[...]): stream = InflatingStream(.gzip)
    case .gzip: break
    case .deflate:
      let isZlib = first[0] & 0x0F == 8 && (Int(first[0]) << 8 | Int(first[1])) % 31 == 0
      stream = InflatingStream(isZlib ? .zlib : .none)
    }
    try unpack(first[...])
  }

  private mutating func unpack(_ piece: ArraySlice<UInt8>) throws(WebFailure) {
    guard let stream else {
      body += piece
      if body.count > limits.unpackedBytes { throw .tooLarge(limit: limits.unpackedBytes, isUnpacked: true) }
      return
    }
    guard !isOver else { return }
    switch stream.unpack(piece, to: &body, limit: limits.unpackedBytes) {
    case .wantsMore: return
    case .exceeded: throw .tooLarge(limit: limits.unpackedBytes, isUnpacked: true)
    case .damaged: throw .damagedBody
    case .ended(let left):
      let rest = piece.suffix(left)
      if coding == .gzip, Self.isGzip(rest) {
        self.stream = InflatingStream(.gzip)
        try unpack(rest)
      } else {
        isOver = true
      }
    }
  }

  private static func isGzip(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }
}

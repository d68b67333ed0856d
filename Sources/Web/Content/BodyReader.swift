/// Puts the body of a response together, unpacks it, and ends when it gets too large.
///
/// Takes what hosts send in truth: `deflate` with and without its wrapping, `gzip` in several members or with bytes
/// behind it, and bodies that are not packed though they are said to be.
struct BodyReader {
  /// The body so far.
  private(set) var body: [UInt8] = []

  private let limits: WebLimits
  private let coding: ContentCoding?
  private var stage: Stage
  private var received = 0
  /// The bytes are those of a packed file, in which another one is left as it is.
  private var isFile = false

  private enum Stage {
    /// How the next bytes are packed does not show yet.
    case starting([UInt8])
    case plain
    case unpacking(any UnpackingStream)
    /// A packed stream has ended, and whether another one follows does not show yet.
    case between([UInt8], any UnpackingStream)
    case over
  }

  /// Makes a reader for a body that is packed as named.
  ///
  /// - Throws: `WebFailure.coding` for what cannot be unpacked here.
  init(coding name: String?, limits: WebLimits) throws(WebFailure) {
    self.limits = limits
    let isUnknown = name.map { $0.contains(",") || ["br", "zstd", "compress", "x-compress"].contains($0) } ?? false
    coding = name.flatMap { ContentCoding($0) }
    // Some name the encoding of the text here, or “none”: the body is as it is.
    if let name, coding == nil, isUnknown { throw .coding(name) }
    stage = coding == nil ? .plain : .starting([])
  }

  /// Takes the next piece.
  ///
  /// - Throws: `WebFailure.tooLarge` and `WebFailure.damagedBody`.
  mutating func take(_ piece: [UInt8]) throws(WebFailure) {
    received += piece.count
    guard received <= limits.receivedBytes else { throw .tooLarge(limit: limits.receivedBytes, isUnpacked: false) }
    var rest = piece[...]
    while !rest.isEmpty { rest = try left(of: rest) }
  }

  /// Says that there are no more pieces.
  ///
  /// - Throws: `WebFailure.cutShort` when the packed stream has no end.
  mutating func finish() throws(WebFailure) {
    switch stage {
    case .starting(let first): body += first
    case .unpacking: throw .cutShort
    case .plain, .between, .over: break
    }
    if !isFile { try unpackFile() }
  }

  /// Unpacks a body that is a packed file itself: one that the host does not say to be packed, or whose name ends in
  /// `.gz`.
  private mutating func unpackFile() throws(WebFailure) {
    guard body.starts(with: [0x1F, 0x8B, 0x08]) else { return }
    do throws(WebFailure) {
      var reader = try BodyReader(coding: "gzip", limits: limits)
      reader.isFile = true
      // What was received is within its limit already, packed or not.
      reader.received = -body.count
      try reader.take(body)
      try reader.finish()
      body = reader.body
    } catch {
      if case .tooLarge = error { throw error }
      // It only begins like one.
    }
  }

  /// Takes a piece as far as it is of one stage; what is left belongs to the next one.
  private mutating func left(of piece: ArraySlice<UInt8>) throws(WebFailure) -> ArraySlice<UInt8> {
    switch stage {
    case .starting(let first): return start(with: first + piece)
    case .plain:
      body += piece
      if body.count > limits.unpackedBytes { throw .tooLarge(limit: limits.unpackedBytes, isUnpacked: true) }
      return []
    case .unpacking(let stream): return try unpack(piece, with: stream)
    case .between(let first, let stream): return goOn(with: first + piece, stream)
    case .over: return []
    }
  }

  private mutating func start(with bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard let coding, bytes.count >= coding.signatureLength else {
      stage = .starting(bytes)
      return []
    }
    stage = coding.isPacked(bytes) ? .unpacking(coding.stream(for: bytes)) : .plain
    return bytes[...]
  }

  private mutating func unpack(
    _ piece: ArraySlice<UInt8>, with stream: any UnpackingStream
  ) throws(WebFailure) -> ArraySlice<UInt8> {
    switch stream.unpack(piece, to: &body, limit: limits.unpackedBytes) {
    case .wantsMore: return []
    case .exceeded: throw .tooLarge(limit: limits.unpackedBytes, isUnpacked: true)
    case .damaged: throw .damagedBody
    case .ended(let left):
      stage = coding?.hasMembers == true ? .between([], stream) : .over
      return piece.suffix(left)
    }
  }

  private mutating func goOn(with bytes: [UInt8], _ stream: any UnpackingStream) -> ArraySlice<UInt8> {
    guard let coding, bytes.count >= coding.signatureLength else {
      stage = .between(bytes, stream)
      return []
    }
    guard coding.isPacked(bytes) else {
      stage = .over
      return []
    }
    stream.restart()
    stage = .unpacking(stream)
    return bytes[...]
  }
}

/// The tensors of a file, one after another.
struct TensorFile {
  let shape: EncoderWeights.Shape
  /// How many bytes all wordpieces have.
  let pieceBytes: Int
  private let bytes: UnsafeRawBufferPointer
  private let base: UnsafeRawPointer
  private var offset = 64

  init(_ bytes: UnsafeRawBufferPointer) throws(EncoderWeights.Failure) {
    guard let base = bytes.baseAddress, bytes.count >= 64 else { throw .notWeights }
    self.bytes = bytes
    self.base = base
    let words = (0..<16).map { UInt32(littleEndian: base.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)) }
    guard words[0] == EncoderWeights.magic else { throw .notWeights }
    guard words[1] == EncoderWeights.format else {
      throw .otherFormat(found: words[1], expected: EncoderWeights.format)
    }
    // No size is larger than the file; kernels take vectors by sixteens.
    guard words[2...9].allSatisfy({ $0 > 0 && $0 < bytes.count }), words[3] % 32 == 0, words[5] % 16 == 0,
      words[9] % 16 == 0, words[3] / words[4] % 16 == 0, words[3] % words[4] == 0
    else { throw .notWeights }
    let sizes = words.map(Int.init)
    pieceBytes = sizes[8]
    shape = EncoderWeights.Shape(
      layers: sizes[2], width: sizes[3], heads: sizes[4], inner: sizes[5], positions: sizes[6], pieces: sizes[7],
      rank: sizes[9], isQuantized: sizes[10] != 0)
  }

  /// Whether all that was read lies in the file.
  var isWhole: Bool { offset <= bytes.count }

  /// The next numbers of a kind; nothing of them is read here, so that a file may turn out too short at the end.
  mutating func next<Element: BitwiseCopyable>(_ count: Int, of type: Element.Type) -> StoredNumbers<Element> {
    let pointer = (base + min(offset, bytes.count)).assumingMemoryBound(to: type)
    offset += (count * MemoryLayout<Element>.stride + 63) / 64 * 64
    return StoredNumbers(pointer)
  }

  mutating func numbers(_ count: Int) -> StoredNumbers<Float> { next(count, of: Float.self) }

  mutating func normalisation() -> EncoderWeights.Normalisation {
    EncoderWeights.Normalisation(gain: numbers(shape.width), offset: numbers(shape.width))
  }

  /// A matrix of bytes, or of 32 bits where the file has no others.
  mutating func matrix(_ inputs: Int, _ outputs: Int) -> Matrix {
    guard shape.isQuantized else { return exactMatrix(inputs, outputs) }
    return Matrix(
      inputs: inputs, outputs: outputs,
      weights: .bytes(
        next(inputs * outputs, of: Int8.self), scales: next(outputs, of: Float.self),
        corrections: next(outputs, of: Int32.self)), bias: numbers(outputs))
  }

  /// A matrix in 32 bits.
  mutating func exactMatrix(_ inputs: Int, _ outputs: Int) -> Matrix {
    Matrix(
      inputs: inputs, outputs: outputs, weights: .numbers(next(inputs * outputs, of: Float.self)),
      bias: numbers(outputs))
  }
}

import EncoderKernels

/// The vectors of wordpieces.
struct PieceTable: Sendable {
  private enum Vectors: Sendable {
    case numbers(StoredNumbers<Float>)
    case halves(StoredNumbers<UInt8>, scales: StoredNumbers<UInt16>)
  }

  private let width: Int
  private let vectors: Vectors

  /// The numbers of 4 bits that have one scale.
  private static let group = 32

  init(_ file: inout TensorFile) {
    let shape = file.shape
    width = shape.width
    vectors =
      shape.isQuantized
      ? .halves(
        file.next(shape.pieces * shape.width / 2, of: UInt8.self),
        scales: file.next(shape.pieces * shape.width / Self.group, of: UInt16.self))
      : .numbers(file.next(shape.pieces * shape.width, of: Float.self))
  }

  /// Writes the vector of a wordpiece.
  func write(_ piece: Int, to numbers: UnsafeMutablePointer<Float>) {
    switch vectors {
    case .numbers(let table): numbers.update(from: table.pointer + piece * width, count: width)
    case .halves(let table, let scales):
      encoder_unpack_halves(
        table.pointer + piece * width / 2, scales.pointer + piece * width / Self.group, width, numbers)
    }
  }
}

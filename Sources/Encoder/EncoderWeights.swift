/// The trained weights of an encoder and its heads, read in place.
///
/// A file has a header of sixteen little-endian `UInt32` (magic number, format, then the sizes in ``Shape``), and after
/// it the tensors in the order in which `init` names them, each on a multiple of 64 bytes. Nothing is parsed or copied,
/// so that memory is touched only where something is read.
public struct EncoderWeights: Sendable {
  /// What makes a file unfit.
  public enum Failure: Error, Equatable {
    /// It is no file of weights, or is cut short.
    case notWeights
    /// It was written by another version of the exporter.
    case otherFormat(found: UInt32, expected: UInt32)
  }

  /// The sizes of a model.
  public struct Shape: Hashable, Sendable {
    /// The layers of the transformer.
    public let layers: Int
    /// The numbers of a vector.
    public let width: Int
    /// The heads of attention in a layer.
    public let heads: Int
    /// The numbers of a vector inside a layer.
    public let inner: Int
    /// The most wordpieces of a window, its two marks included.
    public let positions: Int
    /// The wordpieces that are known.
    public let pieces: Int
    /// The numbers of a vector inside the head that tells roles.
    public let rank: Int
    /// Whether matrices are bytes with a scale for each row, and wordpieces 4-bit numbers with one for each 32.
    public let isQuantized: Bool
  }

  /// The number of the format that this program reads.
  public static let format: UInt32 = 1
  /// The first bytes of every file: `QTDE`.
  static let magic: UInt32 = 0x4544_5451
  /// What a cue makes of a wordpiece: six roles.
  static let roles = 6
  /// How many steps of distance from the cue are told apart.
  static let distances = 65

  /// A layer of the transformer.
  struct Layer: Sendable {
    let attention: Matrix
    let mixing: Matrix
    let first: Normalisation
    let widening: Matrix
    let narrowing: Matrix
    let second: Normalisation
  }

  /// The gain and the offset of a layer normalisation.
  struct Normalisation: Sendable {
    let gain: StoredNumbers<Float>
    let offset: StoredNumbers<Float>
  }

  /// The sizes.
  public let shape: Shape
  let vocabulary: WordPieceVocabulary
  let pieces: PieceTable
  let positions: StoredNumbers<Float>
  let start: Normalisation
  let layers: [Layer]
  let cue: Matrix
  let cueOutput: Matrix
  let roleOfPiece: Matrix
  let roleOfCue: Matrix
  let roleOfBoth: Matrix
  let roleOfDistance: StoredNumbers<Float>
  let roleInner: Matrix
  let roleOutput: Matrix

  /// Reads weights that lie in memory on a multiple of 64 bytes and stay as they are as long as the process runs.
  ///
  /// - Throws: ``Failure`` when the bytes are no weights of this format.
  public init(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
    var file = try TensorFile(bytes)
    let shape = file.shape
    self.shape = shape
    let offsets = file.next(shape.pieces + 1, of: UInt32.self)
    let bytesOfPieces = file.next(file.pieceBytes, of: UInt8.self)
    pieces = PieceTable(&file)
    positions = file.numbers(shape.positions * shape.width)
    start = file.normalisation()
    layers = (0..<shape.layers).map { _ in
      Layer(
        attention: file.matrix(shape.width, 3 * shape.width), mixing: file.matrix(shape.width, shape.width),
        first: file.normalisation(), widening: file.matrix(shape.width, shape.inner),
        narrowing: file.matrix(shape.inner, shape.width), second: file.normalisation())
    }
    cue = file.matrix(shape.width, shape.width)
    cueOutput = file.exactMatrix(shape.width, 1)
    roleOfPiece = file.matrix(shape.width, shape.rank)
    roleOfCue = file.matrix(shape.width, shape.rank)
    roleOfBoth = file.matrix(shape.width, shape.rank)
    roleOfDistance = file.numbers(Self.distances * shape.rank)
    roleInner = file.matrix(shape.rank, shape.rank)
    roleOutput = file.exactMatrix(shape.rank, Self.roles)
    guard file.isWhole else { throw .notWeights }
    vocabulary = WordPieceVocabulary(count: shape.pieces, offsets: offsets, bytes: bytesOfPieces)
  }
}

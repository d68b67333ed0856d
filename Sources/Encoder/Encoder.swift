import EncoderKernels

/// A transformer that reads wordpieces and gives each a vector of what it means where it stands (Devlin et al., 2019).
public struct Encoder: Sendable {
  let weights: EncoderWeights
  let path: ProcessorPath

  /// Makes an encoder; all paths give the same but for the last bits.
  public init(_ weights: EncoderWeights, path: ProcessorPath = .best) {
    self.weights = weights
    self.path = path
  }

  /// The most wordpieces of a window, its marks left out.
  public var longestWindow: Int { weights.shape.positions - 2 }

  /// What cuts text into the wordpieces of this encoder.
  public var tokenizer: WordPieceTokenizer { WordPieceTokenizer(weights.vocabulary) }

  /// How many rows go through a layer together: enough that weights are read seldom, few enough for the caches.
  private static let rowsTogether = 256

  /// The vectors of each window, which has at most ``longestWindow`` wordpieces.
  ///
  /// Windows go through the layers together without padding, since only attention looks across rows.
  public func vectors(of windows: [[Int]]) -> [WindowVectors] {
    var vectors: [WindowVectors] = []
    vectors.reserveCapacity(windows.count)
    var batch: [[Int]] = []
    var rows = 0
    for window in windows {
      precondition(window.count <= longestWindow, "a window is longer than the encoder reads")
      if !batch.isEmpty, rows + window.count + 2 > Self.rowsTogether {
        vectors += states(of: batch).last ?? []
        (batch, rows) = ([], 0)
      }
      batch.append(window)
      rows += window.count + 2
    }
    return batch.isEmpty ? vectors : vectors + (states(of: batch).last ?? [])
  }

  /// The vectors of windows behind the embedding and behind each layer; only the last where not all are wanted.
  func states(of windows: [[Int]], all: Bool = false) -> [[WindowVectors]] {
    let shape = weights.shape
    let lengths = windows.map { $0.count + 2 }
    let count = lengths.reduce(0, +)
    let work = Workspace(shape, rows: count, longest: lengths.max() ?? 0, path)
    let rows = UnsafeMutablePointer<Float>.allocate(capacity: count * shape.width)
    defer { rows.deallocate() }
    embed(windows, rows, work)
    var states: [[WindowVectors]] = all ? [parted(rows, lengths)] : []
    for layer in weights.layers {
      pass(rows, lengths, count, through: layer, work)
      if all { states.append(parted(rows, lengths)) }
    }
    return all ? states : [parted(rows, lengths)]
  }

  private func embed(_ windows: [[Int]], _ rows: UnsafeMutablePointer<Float>, _ work: Workspace) {
    let width = weights.shape.width
    let vocabulary = weights.vocabulary
    var row = 0
    for window in windows {
      for (place, piece) in ([vocabulary.opening] + window + [vocabulary.closing]).enumerated() {
        weights.pieces.write(piece, to: rows + row * width)
        normalise(rows + row * width, weights.positions.pointer + place * width, 1, weights.start)
        row += 1
      }
    }
  }

  private func normalise(
    _ rows: UnsafeMutablePointer<Float>, _ added: UnsafePointer<Float>, _ count: Int,
    _ by: EncoderWeights.Normalisation
  ) {
    encoder_add_and_normalise(
      path.code, rows, added, count, weights.shape.width, by.gain.pointer, by.offset.pointer, 1e-12)
  }

  private func pass(
    _ rows: UnsafeMutablePointer<Float>, _ lengths: [Int], _ count: Int, through layer: EncoderWeights.Layer,
    _ work: Workspace
  ) {
    let shape = weights.shape
    layer.attention.multiply(rows, count, into: work.wide, work)
    var first = 0
    for length in lengths {
      encoder_attend(
        path.code, work.wide + first * 3 * shape.width, length, shape.width, shape.heads, work.scratch,
        work.narrow + first * shape.width)
      first += length
    }
    layer.mixing.multiply(work.narrow, count, into: work.wide, work)
    normalise(rows, work.wide, count, layer.first)
    layer.widening.multiply(rows, count, into: work.wide, work)
    encoder_gelu(path.code, work.wide, count * shape.inner)
    layer.narrowing.multiply(work.wide, count, into: work.narrow, work)
    normalise(rows, work.narrow, count, layer.second)
  }

  private func parted(_ rows: UnsafeMutablePointer<Float>, _ lengths: [Int]) -> [WindowVectors] {
    let width = weights.shape.width
    var first = 0
    return lengths.map { length in
      defer { first += length }
      return WindowVectors(
        width: width,
        numbers: Array(UnsafeBufferPointer(start: rows + first * width, count: length * width)))
    }
  }
}

/// The vectors of a window: of its opening mark, of its wordpieces, and of its closing mark.
public struct WindowVectors: Sendable {
  /// The numbers of a vector.
  public let width: Int
  /// All vectors, one after another.
  public let numbers: [Float]

  /// How many vectors there are, those of the marks included.
  public var count: Int { numbers.count / width }
}

import EncoderKernels

/// A linear layer: weights and a bias.
struct Matrix: Sendable {
  /// How its weights are written.
  enum Weights: Sendable {
    /// In 32 bits, a row for each output.
    case numbers(StoredNumbers<Float>)
    /// In bytes, as the kernels take them, with a scale for each output and what corrects for bytes without a sign.
    case bytes(StoredNumbers<Int8>, scales: StoredNumbers<Float>, corrections: StoredNumbers<Int32>)
  }

  let inputs: Int
  let outputs: Int
  let weights: Weights
  let bias: StoredNumbers<Float>

  /// What it makes of rows.
  func multiply(
    _ rows: UnsafePointer<Float>, _ count: Int, into numbers: UnsafeMutablePointer<Float>, _ work: Workspace
  ) {
    switch weights {
    case .numbers(let weights):
      encoder_multiply(rows, count, inputs, weights.pointer, bias.pointer, outputs, numbers)
    case .bytes(let weights, let scales, let corrections):
      encoder_quantize(work.path, rows, count, inputs, work.bytes, work.scales)
      numbers.withMemoryRebound(to: Int32.self, capacity: count * outputs) { products in
        encoder_products(
          work.path, work.bytes, count, inputs, weights.pointer, corrections.pointer, outputs, products)
        encoder_rescale(work.path, products, count, outputs, work.scales, scales.pointer, bias.pointer, numbers)
      }
    }
  }
}

/// Room for what comes about on the way through the layers.
final class Workspace {
  let path: encoder_path
  let bytes: UnsafeMutablePointer<UInt8>
  let scales: UnsafeMutablePointer<Float>
  /// Rows as wide as the attention's three or a layer's inside.
  let wide: UnsafeMutablePointer<Float>
  let narrow: UnsafeMutablePointer<Float>
  let scratch: UnsafeMutablePointer<Float>

  /// Room for so many rows, no window of which has more than `longest`.
  init(_ shape: EncoderWeights.Shape, rows: Int, longest: Int, _ path: ProcessorPath) {
    self.path = path.code
    let widest = max(3 * shape.width, shape.inner, shape.rank)
    bytes = .allocate(capacity: rows * widest)
    scales = .allocate(capacity: rows)
    wide = .allocate(capacity: rows * widest)
    narrow = .allocate(capacity: rows * max(shape.width, shape.rank))
    scratch = .allocate(capacity: encoder_attention_scratch(longest, shape.width, shape.heads))
  }

  deinit {
    bytes.deallocate()
    scales.deallocate()
    wide.deallocate()
    narrow.deallocate()
    scratch.deallocate()
  }
}

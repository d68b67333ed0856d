import Foundation

@testable import Encoder

/// A small model with made-up weights, and what PyTorch makes of a window with it: `attribution-lab/Encoder/fixture.py`
/// writes both.
struct Fixture: Decodable {
  struct Text: Decodable {
    let text: String
    let pieces: [Int]
    let ranges: [[Int]]
  }

  let texts: [Text]
  let window: [Int]
  /// Behind the embedding and behind each layer, the numbers of all vectors.
  let states: [[Float]]
  let cues: [Float]
  /// For cues at the third and the twelfth wordpiece the logarithms of six probabilities for each wordpiece.
  let roles: [[Float]]

  static let reference: Fixture = {
    do {
      return try JSONDecoder().decode(Fixture.self, from: data("reference.json"))
    } catch {
      fatalError("\(error)")
    }
  }()

  static func encoder(_ name: String, path: ProcessorPath = .best) throws -> Encoder {
    Encoder(try EncoderWeights(bytes(data(name + ".weights"))), path: path)
  }

  static func data(_ name: String) throws -> Data {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")
    return try Data(contentsOf: folder.appending(path: name))
  }

  /// Bytes that stay where they are for good.
  static func bytes(_ data: Data) -> UnsafeRawBufferPointer {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: data.count, alignment: 64)
    copy.copyBytes(from: data)
    return UnsafeRawBufferPointer(copy)
  }
}

/// How far numbers are from others, against the size of those.
func distance(_ numbers: [Float], _ others: [Float]) -> Float {
  guard numbers.count == others.count else { return .infinity }
  let difference = zip(numbers, others).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
  return (difference / max(others.reduce(0) { $0 + $1 * $1 }, .leastNormalMagnitude)).squareRoot()
}

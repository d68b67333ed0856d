import EncoderKernels
import Glibc

/// What tells cues, and for each cue what was said and by whom, from the vectors of an encoder.
public struct AttributionHeads: Sendable {
  private let weights: EncoderWeights
  private let path: ProcessorPath

  /// What a wordpiece is to a cue.
  public enum Role: Int, CaseIterable, Sendable {
    /// Nothing.
    case none
    /// The first wordpiece of a stretch of what was said.
    case contentStart
    /// Another one of it.
    case content
    /// The first wordpiece of who said it.
    case sourceStart
    /// Another one of it.
    case source
    /// Part of the cue.
    case cue
  }

  /// The logarithms of the probabilities of roles, for each wordpiece of a window.
  public struct Roles: Sendable {
    private let numbers: [Float]

    /// Makes them of six numbers a wordpiece.
    public init(_ numbers: [Float]) { self.numbers = numbers }

    /// Of how many wordpieces.
    public var count: Int { numbers.count / Role.allCases.count }

    /// What several readings of one window come to together: of each role the mean of its logarithms.
    public init(meanOf readings: [Roles]) {
      numbers = (readings.first?.numbers.indices ?? 0..<0).map { index in
        readings.reduce(0) { $0 + $1.numbers[index] } / Float(readings.count)
      }
    }

    /// How likely a wordpiece has a role.
    public subscript(piece: Int, role: Role) -> Float { numbers[piece * Role.allCases.count + role.rawValue] }
  }

  /// The heads that belong to an encoder.
  public init(_ encoder: Encoder) {
    weights = encoder.weights
    path = encoder.path
  }

  /// For each wordpiece of a window the probability that a cue begins there.
  public func cueChances(_ vectors: WindowVectors) -> [Float] {
    let count = vectors.count - 2
    let work = Workspace(weights.shape, rows: vectors.count, longest: 0, path)
    var sums = [Float](repeating: 0, count: count)
    vectors.numbers.withUnsafeBufferPointer { rows in
      guard let rows = rows.baseAddress, count > 0 else { return }
      weights.cue.multiply(rows + vectors.width, count, into: work.wide, work)
      encoder_gelu(path.code, work.wide, count * vectors.width)
      sums.withUnsafeMutableBufferPointer { sums in
        guard let sums = sums.baseAddress else { return }
        weights.cueOutput.multiply(work.wide, count, into: sums, work)
      }
    }
    return sums.map { 1 / (1 + exp(-$0)) }
  }

  /// For each of these cues, given by their first wordpiece, the roles of all wordpieces of the window, or of those among
  /// these, from whose first one cues are counted then.
  public func roles(_ vectors: WindowVectors, cues: [Int], among pieces: Range<Int>? = nil) -> [Roles] {
    let pieces = pieces ?? 0..<vectors.count - 2
    let count = pieces.count
    guard !cues.isEmpty, count > 0 else { return [] }
    let (width, rank) = (vectors.width, weights.shape.rank)
    let work = Workspace(weights.shape, rows: vectors.count, longest: 0, path)
    var ofPieces = [Float](repeating: 0, count: count * rank)
    var ofCue = [Float](repeating: 0, count: rank)
    var both = [Float](repeating: 0, count: count * width)
    var sums = [Float](repeating: 0, count: count * rank)
    var out = [Float](repeating: 0, count: count * EncoderWeights.roles)
    return vectors.numbers.withUnsafeBufferPointer { numbers in
      guard let first = numbers.baseAddress.map({ $0 + (1 + pieces.lowerBound) * width }) else { return [] }
      weights.roleOfPiece.multiply(first, count, into: &ofPieces, work)
      return cues.map { cue in
        let own = first + cue * width
        weights.roleOfCue.multiply(own, 1, into: &ofCue, work)
        for piece in 0..<count {
          for index in 0..<width { both[piece * width + index] = first[piece * width + index] * own[index] }
        }
        weights.roleOfBoth.multiply(both, count, into: &sums, work)
        for piece in 0..<count {
          let distance = weights.roleOfDistance.pointer + Self.step(piece - cue) * rank
          for index in 0..<rank {
            sums[piece * rank + index] += ofPieces[piece * rank + index] + ofCue[index] + distance[index]
          }
        }
        encoder_gelu(path.code, &sums, count * rank)
        weights.roleInner.multiply(sums, count, into: work.wide, work)
        encoder_gelu(path.code, work.wide, count * rank)
        weights.roleOutput.multiply(work.wide, count, into: &out, work)
        return Roles(Self.logarithms(out))
      }
    }
  }

  /// The step of a distance from the cue: quarters of its power of two, and its side.
  private static func step(_ distance: Int) -> Int {
    let size = min(Int(rint(log2(Float(abs(distance)) + 1) * 4)), EncoderWeights.distances / 2)
    return EncoderWeights.distances / 2 + (distance < 0 ? -size : size)
  }

  /// The logarithms of the shares that numbers have in the sum of their exponentials, six by six.
  private static func logarithms(_ numbers: [Float]) -> [Float] {
    var numbers = numbers
    for first in stride(from: 0, to: numbers.count, by: EncoderWeights.roles) {
      let six = first..<first + EncoderWeights.roles
      let most = numbers[six].max() ?? 0
      let sum = log(numbers[six].reduce(0) { $0 + exp($1 - most) }) + most
      for index in six { numbers[index] -= sum }
    }
    return numbers
  }
}

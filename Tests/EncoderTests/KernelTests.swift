import EncoderKernels
import Foundation
import Testing

@testable import Encoder

struct KernelTests {
  private let others = ProcessorPath.allCases.filter(\.isAvailable)

  /// Bytes that look random, the extremes among them.
  private func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { $0 % 7 == 0 ? ($0 % 2 == 0 ? 255 : 1) : UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 13) }
  }

  private func numbers(_ count: Int) -> [Float] { bytes(count).map { (Float($0) - 128) / 31 } }

  @Test(arguments: [(1, 4, 16), (5, 32, 16), (7, 64, 80), (13, 384, 64), (6, 1536, 144)])
  func `products are the same on every path`(count: Int, width: Int, outputs: Int) {
    let rows = bytes(count * width)
    let weights: [Int8] = bytes(outputs * width + 3).dropFirst(3).map { max(-127, Int8(bitPattern: $0)) }
    // The weight of an output and an input, as they lie in blocks.
    func weight(_ output: Int, _ input: Int) -> Int32 {
      Int32(weights[output / 16 * 16 * width + input / 4 * 64 + output % 16 * 4 + input % 4])
    }
    var corrections = [Int32](repeating: 0, count: outputs)
    var wanted = [Int32](repeating: 0, count: count * outputs)
    for output in 0..<outputs {
      for input in 0..<width {
        let weight = weight(output, input)
        corrections[output] -= 128 * weight
        for row in 0..<count { wanted[row * outputs + output] += (Int32(rows[row * width + input]) - 128) * weight }
      }
    }
    for path in others {
      var products = [Int32](repeating: 0, count: count * outputs)
      encoder_products(path.code, rows, count, width, weights, corrections, outputs, &products)
      #expect(products == wanted, "\(path)")
    }
  }

  @Test func `a row's bytes and scale give its numbers back`() {
    let values = numbers(3 * 48)
    for path in others {
      var rows = [UInt8](repeating: 0, count: values.count)
      var scales = [Float](repeating: 0, count: 3)
      encoder_quantize(path.code, values, 3, 48, &rows, &scales)
      for (index, value) in values.enumerated() {
        let scale = scales[index / 48]
        #expect(abs((Float(rows[index]) - 128) * scale - value) <= scale * 0.501)
      }
    }
  }

  @Test func `a row of zeros is zeros in bytes`() {
    for path in others {
      var rows = [UInt8](repeating: 0, count: 16)
      var scales: [Float] = [1]
      encoder_quantize(path.code, [Float](repeating: 0, count: 16), 1, 16, &rows, &scales)
      #expect(rows.allSatisfy { $0 == 128 } && scales == [0])
    }
  }

  @Test func `the error unit is that of its definition`() {
    let values: [Float] = (-200...200).map { Float($0) / 20 }
    for path in others {
      var found = values
      encoder_gelu(path.code, &found, found.count)
      for (value, found) in zip(values, found) {
        let share = 0.5 * (1 + erf(Double(value) / 2.0.squareRoot()))
        #expect(abs(Double(value) * share - Double(found)) < 2e-6)
      }
    }
  }

  @Test func `rows are added and normalised`() {
    let (values, gain) = (numbers(64), numbers(32))
    let (added, offset) = (Array(numbers(70).suffix(64)), Array(numbers(40).suffix(32)))
    for path in others {
      var found = values
      encoder_add_and_normalise(path.code, &found, added, 2, 32, gain, offset, 1e-12)
      for row in 0..<2 {
        let sums = (row * 32..<row * 32 + 32).map { Double(values[$0] + added[$0]) }
        let mean = sums.reduce(0, +) / 32
        let squares = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        for index in 0..<32 {
          let even = (sums[index] - mean) / (squares / 32).squareRoot()
          let wanted = even * Double(gain[index]) + Double(offset[index])
          #expect(abs(wanted - Double(found[row * 32 + index])) < 1e-4)
        }
      }
    }
  }

  @Test(arguments: [1, 7, 8, 21])
  func `attention is the mean of values by the likeness of queries and keys`(count: Int) {
    let (width, heads) = (32, 2)
    let rows = numbers(count * width * 3)
    func number(_ row: Int, _ part: Int, _ place: Int) -> Double { Double(rows[(row * 3 + part) * width + place]) }
    func likeness(_ row: Int, _ other: Int, _ head: Int) -> Double {
      var sum = 0.0
      for place in head * 16..<head * 16 + 16 { sum += number(row, 0, place) * number(other, 1, place) }
      return exp(sum)
    }
    for path in others {
      var scratch = [Float](repeating: 0, count: encoder_attention_scratch(count, width, heads))
      var found = [Float](repeating: 0, count: count * width)
      encoder_attend(path.code, rows, count, width, heads, &scratch, &found)
      for row in 0..<count {
        for place in 0..<width {
          let shares = (0..<count).map { likeness(row, $0, place / 16) }
          let sum = shares.reduce(0, +)
          var wanted = 0.0
          for other in 0..<count { wanted += shares[other] / sum * number(other, 2, place) }
          #expect(abs(wanted - Double(found[row * width + place])) < 1e-3)
        }
      }
    }
  }

  @Test func `a processor has the portable path, and the best is one it has`() {
    #expect(ProcessorPath.portable.isAvailable && ProcessorPath.best.isAvailable)
  }
}

import Foundation
import Testing

@testable import Encoder

struct EncoderWeightsTests {
  private let data = (try? Fixture.data("quantized.weights")) ?? Data()

  @Test func `a file tells its sizes`() throws {
    let shape = try EncoderWeights(Fixture.bytes(data)).shape
    #expect(shape.layers == 2 && shape.width == 32 && shape.positions == 48 && shape.isQuantized)
  }

  @Test(arguments: [0, 1, 63, 64, 1000, 39_000])
  func `a file that is cut short is refused`(length: Int) {
    #expect(throws: EncoderWeights.Failure.notWeights) {
      try EncoderWeights(Fixture.bytes(data.prefix(length)))
    }
  }

  @Test func `a file of another format is refused`() {
    var other = data
    other[4] = 9
    #expect(throws: EncoderWeights.Failure.otherFormat(found: 9, expected: EncoderWeights.format)) {
      try EncoderWeights(Fixture.bytes(other))
    }
  }

  @Test func `something else is refused`() {
    #expect(throws: EncoderWeights.Failure.notWeights) {
      try EncoderWeights(Fixture.bytes(Data(repeating: 65, count: 100_000)))
    }
  }
}

import Testing

@testable import Language

struct KeyIndexTests {
  /// Keys spread as hashes are, in order.
  private static func keys(_ numbers: Range<UInt32>) -> [UInt32] {
    numbers.map { FeatureList.finish($0) }.sorted()
  }

  private static func index(_ keys: [UInt32]) -> KeyIndex { keys.withUnsafeBufferPointer { KeyIndex($0) } }

  @Test(arguments: [1, 7, 64, 5000])
  func `each key is taken, and lies at its place or a few places on`(count: UInt32) {
    let keys = Self.keys(1..<count + 1)
    let index = Self.index(keys)
    #expect(keys.allSatisfy { index.filter.takes($0) == 1 })
    var steps: [Int] = []
    index.withPlaces { place in steps = keys.indices.map { $0 - place(keys[$0]) } }
    #expect(steps.count == keys.count && steps.allSatisfy { (0...8).contains($0) })
    #expect(steps.count { $0 == 0 } * 10 >= keys.count * 7)
  }

  @Test func `nine in ten of other keys are turned away`() {
    let index = Self.index(Self.keys(1..<5000))
    #expect(Self.keys(5000..<15000).count { index.filter.takes($0) == 0 } > 8_500)
  }

  @Test func `without keys none is taken`() {
    #expect(Self.keys(1..<100).allSatisfy { Self.index([]).filter.takes($0) == 0 })
  }
}

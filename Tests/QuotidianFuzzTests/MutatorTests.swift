import Testing

@testable import quotidian_fuzz

struct MutatorTests {
  private let inputs = [Array("thin ice".utf8), Array("deep snow".utf8), []]

  private func made(seed: UInt64) -> [[UInt8]] {
    var mutator = Mutator(words: ["ice", "thaw"], seed: seed)
    return (0..<1000).map { _ in mutator.input(from: inputs) }
  }

  @Test func `a seed always makes the same inputs`() {
    #expect(made(seed: 1) == made(seed: 1))
    #expect(made(seed: 1) != made(seed: 2))
  }

  @Test func `inputs are of many kinds and bounded`() {
    let made = made(seed: 3)
    #expect(Set(made).count > 800)
    #expect(made.allSatisfy { $0.count <= Mutator.longest })
    #expect(made.contains { $0.count > 1000 })
    #expect(made.contains { String(decoding: $0, as: UTF8.self).contains("thaw") })
  }
}

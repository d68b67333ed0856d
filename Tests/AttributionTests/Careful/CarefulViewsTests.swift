import Encoder
import Testing

@testable import Attribution

struct CarefulViewsTests {
  @Test(arguments: [
    ([3, 4, 5], [0..<2, 2..<3]), ([10, 1, 9, 1], [0..<1, 1..<3, 3..<4]), ([2, 2, 2, 2], [0..<4]), ([], []),
  ])
  func `neighbours are read together as far as they fit`(counts: [Int], groups: [Range<Int>]) {
    #expect(CarefulViews.groups(of: counts, longest: 10) == groups)
  }

  @Test func `a window means what it means alone and among its neighbours, if it has any`() throws {
    let encoder = try #require(Encoder.embedded)
    let heads = AttributionHeads(encoder)
    func pieces(_ text: String) -> [Int] {
      encoder.tokenizer.pieces(of: Array(text.unicodeScalars), in: 0..<text.unicodeScalars.count).map(\.piece)
    }
    let windows = [pieces("The mayor spoke."), pieces("She said the ice was thin.")]
    let alone = heads.cueChances(encoder.vectors(of: windows)[1])
    let together = heads.cueChances(encoder.vectors(of: [windows[0] + windows[1]])[0])[windows[0].count...]
    #expect(CarefulViews(windows, encoder).cueChances(1) == zip(alone, together).map { ($0 + $1) / 2 })
    #expect(CarefulViews([windows[1]], encoder).cueChances(0) == alone)
    let roles = CarefulViews(windows, encoder).roles(1, cues: [1])[0]
    #expect(roles.count == windows[1].count && roles[1, .cue] > roles[1, .none])
  }
}

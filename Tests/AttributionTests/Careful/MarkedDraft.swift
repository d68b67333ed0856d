@testable import Attribution

extension Draft {
  /// The draft that marks in a sentence stand about: `|` about content, `<` and `>` about the cue, `[` and `]` about the source.
  init(marked sentence: String) {
    var places: [Character: [Int]] = [:]
    var (unit, isInside) = (0, false)
    for character in sentence {
      if "|<>[]".contains(character) {
        places[character, default: []].append(unit)
        isInside = false
      } else if character == " " {
        isInside = false
      } else if ",.".contains(character) {
        unit += 1
        isInside = false
      } else if character == "’" || !isInside {
        unit += 1
        isInside = true
      }
    }
    let bars = places["|"] ?? []
    self.init(
      content: stride(from: 0, to: bars.count, by: 2).map { bars[$0]..<bars[$0 + 1] },
      cue: [(places["<"]?.first ?? 0)..<(places[">"]?.first ?? 0)],
      source: places["["]?.first.map { $0..<(places["]"]?.first ?? $0) }, confidence: 0.9)
  }
}

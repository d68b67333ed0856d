import Attribution
import Testing

struct SpanLabellerTests {
  private typealias Label = SpanLabeller.Label

  /// A lattice whose units prefer the labels that letters stand for, the fixed one being the cue.
  private func lattice(_ letters: String, weight: Float = 1) -> SpanLabeller.Lattice {
    var units: [Float] = []
    for letter in letters {
      let wanted = "oscq".firstIndex(of: letter).map { "oscq".distance(from: "oscq".startIndex, to: $0) } ?? 0
      units += (0..<Label.count).map { $0 == wanted ? weight : 0 }
    }
    let fixed = letters.firstIndex(of: "q").map { letters.distance(from: letters.startIndex, to: $0) } ?? 0
    return SpanLabeller.Lattice(
      units: units, edges: Array(repeating: 0, count: letters.count * Label.count * Label.count), fixed: fixed)
  }

  private func word(_ labels: [Label]) -> String {
    labels.map { ["o", "s", "c", "q"][$0.rawValue] }.joined()
  }

  @Test(arguments: ["ssqcccc", "cccoqss", "ccoqscc", "qc"])
  func `what the scores prefer is found where it may stand`(letters: String) {
    let best = lattice(letters).best(1)
    #expect(word(best[0].labels) == letters)
    #expect(best[0].score == Float(letters.count))
  }

  @Test func `a side of the cue has one stretch of content`() {
    #expect(word(lattice("qcccocc").best(1)[0].labels) == "qcccccc")
    #expect(word(lattice("ccoqocc").best(1)[0].labels) == "ccoqocc")
  }

  @Test func `there is one source`() {
    let labels = word(lattice("sosqc").best(1)[0].labels)
    #expect(labels.split(omittingEmptySubsequences: true, whereSeparator: { $0 != "s" }).count == 1)
  }

  @Test func `the next best come in the order of their scores and differ`() {
    let best = lattice("ssqcc").best(3)
    #expect(best.map(\.score) == best.map(\.score).sorted(by: >))
    #expect(Set(best.map { word($0.labels) }).count == 3)
  }

  @Test func `a score for neighbours can decide`() {
    var lattice = lattice("qooo")
    // From cue to content, then on with content.
    for index in 1..<4 {
      let pairs = index * Label.count * Label.count
      lattice.edges[pairs + (index == 1 ? Label.cue : .content).rawValue * Label.count + Label.content.rawValue] = 5
    }
    #expect(word(lattice.best(1)[0].labels) == "qccc")
  }
}

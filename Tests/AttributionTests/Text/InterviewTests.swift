import Articles
import Attribution
import Testing

struct InterviewTests {
  private static let questions = ["When did you begin?", "What was the hardest winter?", "Will you go on?"]
  private static let answers = [
    "I began when I was nine. My mother had a stove and no time.", "The one of 2010. We had no flour.", "Of course.",
  ]

  private func interview(_ mark: String) -> AnalysedArticle {
    let introduction = ["Marta Duda has baked bread on the quay for twenty years. Ada Poe met her in her shop."]
    let turns = zip(Self.questions, Self.answers).flatMap { ["\(mark)\($0)\(mark)", $1] }
    return AttributionEngine.analysed(introduction + turns)
  }

  @Test(arguments: ["", "**"])
  func `answers under questions are of who is interviewed`(mark: String) {
    let analysis = interview(mark)
    #expect(analysis.shown.map(\.content) == Self.answers)
    #expect(analysis.speakers == ["Marta Duda", "Marta Duda", "Marta Duda"])
  }

  @Test func `questions of which nobody answers in his own words are no interview`() {
    let analysis = AttributionEngine.analysed([
      "Marta Duda leads the council.", "What changes in June?", "The fee rises to nine crowns.", "Who pays it?",
      "Everyone with a boat pays it.", "Where is it paid?", "At the office on the quay.",
    ])
    #expect(analysis.quotes.isEmpty)
  }
}

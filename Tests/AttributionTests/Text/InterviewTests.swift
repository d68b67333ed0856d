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

  @Test func `what others say behind the last answer is no part of it`() {
    let notes = ["The port said that the horn would go “by the spring”.", "“I have heard it,” Ada Poe said."]
    let turns = zip(Self.questions, Self.answers).flatMap { [$0, $1] }
    let analysis = AttributionEngine.analysed(
      ["Marta Duda has baked bread on the quay for twenty years."] + turns + notes)
    #expect(analysis.shown.prefix(3).map(\.content) == Self.answers)
    #expect(analysis.speakers.last == "Ada Poe")
  }

  @Test func `questions of which nobody answers in his own words are no interview`() {
    let analysis = AttributionEngine.analysed([
      "Marta Duda leads the council.", "What changes in June?", "The fee rises to nine crowns.", "Who pays it?",
      "Everyone with a boat pays it.", "Where is it paid?", "At the office on the quay.",
    ])
    #expect(analysis.quotes.isEmpty)
  }
}

struct InterviewRemarkTests {
  @Test func `what is said to you between answers is no answer, nor is a note at the end`() {
    let analysis = analysed(
      "The weaver Ada Poe, 34, opens a show on Friday.", "You grew up above a mill. Did you weave at night?",
      "I had to. The looms went on at three.", "What happened in Oslo?",
      "The thread broke, and then the other one. We laughed.", "Critics say that you are too slow.",
      "They say it quietly, so I do not hear them.", "How do you work now?",
      "In hours of eleven minutes, my son says.", "The show runs from 6 to 15 June.")
    #expect(
      analysis.shown.map(\.content) == [
        "I had to. The looms went on at three.", "The thread broke, and then the other one. We laughed.",
        "They say it quietly, so I do not hear them.", "In hours of eleven minutes, my son says.",
      ])
    #expect(analysis.speakers.allSatisfy { $0 == "Ada Poe" })
  }
}

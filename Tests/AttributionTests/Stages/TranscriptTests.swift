import Articles
import Attribution
import Testing

struct TranscriptTests {
  private let interview = [
    "Jake Brink of the canal society spoke to Signe Holm, a biologist, on the radio on Monday.",
    "JAKE BRINK: You measured the ice. Will it hold?",
    "HOLM: I think it will hold until Friday. After that I would not walk on it.",
    "It is a matter of sun and wind.",
    "BRINK: And the pike, what about the pike?",
    "HOLM: The pike will be fine under the bridges.",
  ]

  @Test func `each turn is a quote of the one whose name stands before it`() {
    let analysis = AttributionEngine.analysed(interview)
    #expect(analysis.shown.map(\.speaker) == ["Jake Brink", "Signe Holm", "Jake Brink", "Signe Holm"])
    #expect(analysis.shown.map(\.source) == ["JAKE BRINK", "HOLM", "BRINK", "HOLM"])
    #expect(
      analysis.shown[1].content
        == "I think it will hold until Friday. After that I would not walk on it. … It is a matter of sun and wind.")
  }

  @Test func `marks about a turn do not hide who speaks`() {
    let analysis = AttributionEngine.analysed([
      "“HOLM: It will hold until Friday, I am quite sure of that.",
      "“BRINK: And after that, what should people do about it?",
      "“HOLM: After that I would not walk on it any more.”",
    ])
    #expect(analysis.speakers == ["Holm", "Brink", "Holm"])
    #expect(analysis.quotes.map(\.kind) == [.direct, .direct, .direct])
  }

  @Test(arguments: [("Q:", "A:"), ("Q.", "A.")])
  func `who answers questions is the person the article is about, and the questions are no quotes`(
    question: String, answer: String
  ) {
    let analysis = AttributionEngine().analyse(
      Article(
        origin: .standardInput, head: ArticleHead(authors: ["Ada Poe"]),
        paragraphs: [
          "Signe Holm, a biologist at the lake museum, has measured the ice for nine years.",
          "\(question) Will the ice hold until the end of the week?",
          "\(answer) It will hold until Friday, I should think, and no longer.",
          "\(question) And what will become of all the pike?",
          "\(answer) They will be fine under the bridges, as ever.",
        ]))
    #expect(analysis.speakers == ["Signe Holm", "Signe Holm"])
  }

  @Test func `questions and answers may be short, and their marks mixed`() {
    let analysis = AttributionEngine.analysed(["Q: Will it hold?", "A: Never.", "Q. Why?", "A. It is thin."])
    #expect(analysis.shown.map(\.content) == ["Never.", "It is thin."])
  }

  @Test(arguments: [
    ["Zdenka Malá, Radio Dunaj: Will it open?", "Ada Poe, the mayor: In June.", "Zdenka Malá, Radio Dunaj: Why?"],
    ["**Zdenka Malá**: Will it open?", "**Ada Poe**: In June.", "**Zdenka Malá**: Why?"],
    ["ZDENKA MALÁ: Will it open?", "ADA POE: In June.", "MALÁ: Why?"],
  ])
  func `labels may have a role or marks about them, and turns may be short`(paragraphs: [String]) {
    #expect(AttributionEngine.analysed(paragraphs).speakers == ["Zdenka Malá", "Ada Poe", "Zdenka Malá"])
  }

  @Test(arguments: [
    ["Poe: 17 votes", "Roe: 12 votes", "Poe: 3 delegates", "Roe: 1 delegate"],
    ["LONDON: The ice held on Monday and nobody fell in.", "People came from all over the country to skate."],
    ["Ice: it is thin and will not hold until Friday.", "Wind: it comes from the north and brings some snow."],
  ])
  func `lists, datelines and headings are no conversation`(paragraphs: [String]) {
    #expect(marked(paragraphs[0], paragraphs[1]).turns.isEmpty)
    #expect(!AttributionEngine.analysed(paragraphs).shown.contains { $0.source == "Poe" || $0.source == "LONDON" })
  }

  @Test func `the writer says I`() {
    let analysis = AttributionEngine().analyse(
      Article(
        origin: .standardInput, head: ArticleHead(authors: ["Ada Poe"]),
        paragraphs: ["I said that the ice would hold until Friday, and nobody believed it."]))
    #expect(analysis.speakers == ["Ada Poe"])
  }

  @Test(arguments: ["WINNERS (once)", "O’Brien (New Zealand)", "ADA POE (Norway)"])
  func `a text may end with a bracket behind a name`(last: String) {
    #expect(marked("The ice is thin.", last).turns.isEmpty)
    #expect(marked(last).turns.isEmpty)
  }

  @Test func `what a reporter sends behind a colon is theirs to the end of the entry`() {
    let words = "The curtain has gone up late. Nobody seems to mind, and the bar has run out of ice."
    let inside = analysed("Our arts reporter Ada Poe writes: \(words)", "Ian Marr said the bar was closed.")
    #expect(inside.shown.first.map { [$0.content, $0.speaker] } == [words, "Ada Poe"])
    let behind = analysed("Our correspondent Ian Roe has filed this from the quay:", words, "Ada Poe said it was late.")
    #expect(behind.shown.first.map { [$0.content, $0.speaker] } == [words, "Ian Roe"])
    #expect(behind.quotes.count == 2)
  }

  @Test func `a colon behind anybody else opens no dispatch`() {
    #expect(analysed("The clerk sent three things: a lamp, a chair and a box of tools for the boat.").quotes.isEmpty)
  }

  @Test func `who spoke to somebody and writes it down is not quoted`() {
    let analysis = analysed(
      "The pianist cancelled forty concerts. She spoke to Ada Poe by telephone.",
      "ADA POE: Everyone wants to know why.",
      "LUDIVINE ROE: I could not hear the left hand. The doctors said the ear was fine.", "POE: And had it gone?",
      "ROE: My father had died in the winter. I did not put the two together.", "POE: So you came home.",
      "ROE: I came home and slept for a week or more.")
    #expect(Set(analysis.speakers) == ["Ludivine Roe"])
    #expect(analysis.quotes.count == 3)
  }
}

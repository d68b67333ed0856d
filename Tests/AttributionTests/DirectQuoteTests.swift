import Articles
import Testing

struct DirectQuoteTests {
  @Test(arguments: [
    "“The ice will hold,” Ada Poe said.", "“The ice will hold,” said Ada Poe.", "Ada Poe said, “The ice will hold.”",
    "Ada Poe said: “The ice will hold.”", "\"The ice will hold,\" Ada Poe said.",
    "''The ice will hold,'' Ada Poe said.",
    "‘The ice will hold,’ Ada Poe said.", "“The ice will hold,” said Ada Poe, the mayor of Hamar.",
    "“The ice will hold,” Ada Poe, the mayor, told reporters on Monday.",
    "Ada Poe told reporters on Monday, “The ice will hold.”",
    "“Will the ice hold?” Ada Poe asked.",
  ])
  func `the source stands before, behind or inside`(text: String) throws {
    let analysis = analysed(text)
    let quote = try #require(analysis.shown.first)
    #expect(analysis.shown.count == 1)
    #expect(quote.kind == .direct)
    #expect(quote.content.contains("ice"))
    #expect(quote.source.hasPrefix("Ada Poe"))
    #expect(quote.speaker == "Ada Poe")
  }

  @Test func `an interrupted quote is one`() {
    #expect(
      analysed("“The ice will hold,” Ada Poe said, “until Friday at least.”").shown == [
        Shown(.direct, "“The ice will hold,” … “until Friday at least.”", source: "Ada Poe", speaker: "Ada Poe")
      ])
  }

  @Test func `sentences that go on in the same paragraph are of the same quote`() {
    #expect(
      analysed("“The ice will hold,” Ada Poe said. “It is cold enough. We measured it.”").shown.map(\.content) == [
        "“The ice will hold,” … “It is cold enough. We measured it.”"
      ])
  }

  @Test func `a quote over several paragraphs is one`() {
    let analysis = analysed("“The ice will hold,” Ada Poe said. “It is cold.", "“We measured it twice this morning.”")
    #expect(
      analysis.shown.map(\.content) == ["“The ice will hold,” … “It is cold. … “We measured it twice this morning.”"])
    #expect(analysis.speakers == ["Ada Poe"])
  }

  @Test func `a paragraph that is announced is its announcer's`() {
    let analysis = analysed("Ada Poe said in a statement:", "“We measured the ice twice this morning.”")
    #expect(analysis.speakers == ["Ada Poe"])
    #expect(analysis.shown.map(\.kind) == [.direct])
  }

  @Test func `a quotation inside a quote is no quote of its own`() {
    let analysis = analysed("“He shouted ‘get off the ice’ twice,” Ada Poe said.")
    #expect(analysis.shown.map(\.content) == ["“He shouted ‘get off the ice’ twice,”"])
  }

  @Test(arguments: [
    "The band played “Winter Song” until the end.", "She read “The Ice Palace” on the train.",
    "The so-called “ice tax” was never paid.", "The ministers’ plan isn’t Oslo’s.",
  ])
  func `titles, scare quotes and apostrophes are no speech`(text: String) {
    #expect(analysed(text).shown == [])
  }

  @Test func `a quote that never closes ends with its paragraph`() {
    let analysis = analysed("Ada Poe said, “The ice will hold", "The band played on.")
    #expect(analysis.shown.map(\.content) == ["“The ice will hold"])
  }
}

struct ActTests {
  @Test(arguments: [
    ("Ada Poe said the ice would hold.", QuoteAct.speech), ("Ada Poe hopes the ice will hold.", .thought),
    ("Ada Poe believes that the ice will hold.", .thought), ("Ada Poe wants the locks to be closed.", .thought),
    ("Ada Poe warned that the ice was thin.", .speech), ("“I hope the ice will hold,” Ada Poe said.", .speech),
  ])
  func `what people think is told from what they say`(text: String, act: QuoteAct) {
    #expect(analysed(text).quotes.map(\.act) == [act])
  }
}

struct MixedQuoteTests {
  @Test func `words of one's own in a clause make a mixed quote`() {
    #expect(
      analysed("Ada Poe said the ice was “as hard as the old bridge.”").shown == [
        Shown(.mixed, "the ice was “as hard as the old bridge.”", source: "Ada Poe", speaker: "Ada Poe")
      ])
  }

  @Test func `a title in an aside is no part of what was said`() {
    #expect(
      analysed("Ada Poe, who made “Winter” in 2010, said the success was “totally unexpected.”").shown == [
        Shown(
          .mixed, "the success was “totally unexpected.”", source: "Ada Poe, who made “Winter” in 2010",
          speaker: "Ada Poe")
      ])
  }

  @Test func `the source may follow`() {
    #expect(
      analysed("The ice was “as hard as the old bridge,” Ada Poe said.").shown == [
        Shown(.mixed, "The ice was “as hard as the old bridge,”", source: "Ada Poe", speaker: "Ada Poe")
      ])
  }
}

struct IndirectQuoteTests {
  @Test(arguments: [
    ("Ada Poe said that the ice would hold until Friday.", "that the ice would hold until Friday", "Ada Poe"),
    ("Ada Poe said the ice would hold until Friday.", "the ice would hold until Friday", "Ada Poe"),
    ("The ice would hold until Friday, Ada Poe said.", "The ice would hold until Friday", "Ada Poe"),
    ("According to Ada Poe, the ice would hold until Friday.", "the ice would hold until Friday", "Ada Poe"),
    ("The ice would hold until Friday, according to Ada Poe.", "The ice would hold until Friday", "Ada Poe"),
    ("Ada Poe called for a second bridge over the canal.", "a second bridge over the canal", "Ada Poe"),
    ("Ada Poe denied any part in the affair.", "any part in the affair", "Ada Poe"),
    ("Ada Poe asked whether the ice would hold.", "whether the ice would hold", "Ada Poe"),
    ("Ada Poe told reporters that the ice would hold.", "that the ice would hold", "Ada Poe"),
    ("Ada Poe said by telephone on Monday that the ice would hold.", "that the ice would hold", "Ada Poe"),
    ("Ada Poe promised to build a second bridge.", "to build a second bridge", "Ada Poe"),
    ("Ada Poe has warned that the ice is thin.", "that the ice is thin", "Ada Poe"),
    ("Ada Poe said on Monday the ice was thin, but did not elaborate.", "the ice was thin", "Ada Poe"),
  ])
  func `what was said is found without quotation marks`(text: String, content: String, source: String) {
    #expect(analysed(text).shown == [Shown(.indirect, content, source: source, speaker: "Ada Poe")])
  }

  @Test func `two cues of one subject are two quotes`() {
    let shown = analysed("Ada Poe rejected the plan and said that the town had no money for it.").shown
    #expect(shown.map(\.content) == ["the plan", "that the town had no money for it"])
    #expect(shown.map(\.speaker) == ["Ada Poe", "Ada Poe"])
    let denied = analysed("Ada Poe has denied any part in the affair and has said she was at home.").shown
    #expect(denied.map(\.content) == ["any part in the affair", "she was at home"])
  }

  @Test func `the main verb behind a long aside has its subject before the aside`() throws {
    let shown = analysed(
      "Ada Poe, the mayor of Hamar, where the police last week said they had found a boat, said the canal needed a second bridge."
    ).shown
    let last = try #require(shown.last)
    #expect(last.content == "the canal needed a second bridge")
    #expect(last.speaker == "Ada Poe")
  }

  @Test(arguments: [
    "The report was long and the claims in it were old.", "He lost his license last year.",
    "A call for help came at noon.",
    "She was told nothing.",
  ])
  func `nouns, passives and infinitives are no cues`(text: String) {
    #expect(analysed(text).shown == [])
  }

  @Test(arguments: [
    "In a 2019 interview with The Courier, Lea Wu said, “I will never skate again.”",
    "During a call with the harbour office, Lea Wu said, “I will never skate again.”",
  ])
  func `where it was said is no part of what was said`(text: String) {
    #expect(
      analysed(text).shown.filter { $0.source == "Lea Wu" }
        == [Shown(.direct, "“I will never skate again.”", source: "Lea Wu", speaker: "Lea Wu")])
  }
}

import Articles
import Attribution
import Testing

struct NoQuotesTests {
  @Test(arguments: [
    "Rosa Quiroga spent the morning lifting a piano onto a cart.", "Mr. Brink’s successor has not been named.",
    "The company declined to comment.", "Rosa Quiroga declined to be named.",
    "Halvorsen closed the plant, citing official sources.", "Rosa Quiroga thanked her mother and went home.",
    "Rosa Quiroga unlocks the door with a key she wears on a string.", "Rosa Quiroga rewarded the dogs with fish.",
    "Rosa Quiroga, who declined to give her last name, went home.", "Ms. Quiroga called the dog as a witness.",
    "Ms. Quiroga called the police.", "Ada Poe contradicted him.",
    "The judge adjourned the matter till June.", "Ada Poe apologised to a man whose hat she had worn.",
    "The worker, identified by police only as Ike, has apologised.", "Ada Poe signed a treaty with the band.",
    "The band is known as “The Hollow Men” in Japan.",
    "The sign on the door read “Closed.”",
    "The ferry had already left by the time she said that.",
    "But her patience had begun to leave her by the time she said that.",
  ])
  func `what nobody said is no quote`(text: String) { #expect(analysed(text).shown.isEmpty) }

  @Test func `what a source was asked is not theirs`() {
    let analysis = analysed("Ada Poe, asked whether the ice would hold, said: “Until Friday.”")
    #expect(analysis.shown.map(\.content) == ["“Until Friday.”"])
    #expect(analysis.speakers == ["Ada Poe"])
  }

  @Test func `what one was asked before one speaks is not said`() {
    let analysis = analysed("Asked by the judge, Ian Marr, what state the boat was in, Ada Poe said: “Wet.”")
    #expect(analysis.shown.map(\.content) == ["“Wet.”"])
  }

  @Test func `nobody accuses himself`() {
    let analysis = analysed("Peter Lunt is accused of taking the boat.")
    #expect(analysis.speakers.allSatisfy { $0 == nil })
  }

  @Test func `words in marks count once, with the outer of two cues`() {
    let analysis = analysed("Didier Roe, the minister, said Europe wanted to work “as one” on the border.")
    #expect(analysis.shown.map(\.content) == ["Europe wanted to work “as one” on the border"])
  }

  @Test func `where it was said is no part of what was said`() {
    let analysis = analysed("Peter Lunt hit the man “three or four times”, the court heard.")
    #expect(analysis.shown.map(\.content) == ["Peter Lunt hit the man “three or four times”"])
    #expect(analysis.shown.map(\.source) == ["the court"])
  }

  @Test func `who told somebody stands behind by`() {
    #expect(analysed("Ada Poe was told that the ice was thin.").speakers == [nil])
    #expect(analysed("The Courier quoted Tim Roe as saying that the pier would close.").speakers == ["Tim Roe"])
  }
}

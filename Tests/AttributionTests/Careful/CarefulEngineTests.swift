import Articles
import Testing

@testable import Attribution

struct CarefulEngineTests {
  private func careful(_ paragraphs: String...) -> AnalysedArticle {
    AttributionEngine().analyse(
      Article(origin: .standardInput, head: ArticleHead(), paragraphs: paragraphs), by: .careful)
  }

  @Test func `a quote in marks has all of its parts and who says it`() {
    let analysis = careful("“The ice is thin,” said Ada Poe, the mayor. “Nobody should skate on it.”")
    #expect(
      analysis.shown == [
        Shown(
          .direct, "“The ice is thin,” … “Nobody should skate on it.”", source: "Ada Poe, the mayor", speaker: "Ada Poe"
        )
      ])
  }

  @Test func `a cue that is no verb of speaking has its content`() {
    let analysis = careful(
      "Ada Poe, the mayor, floated the idea that the town could close the lake to skaters until the spring.")
    #expect(analysis.speakers == ["Ada Poe"])
  }

  @Test func `whoever is asked did not ask`() {
    let analysis = careful("Ada Poe, asked whether the lake could freeze again, said: “I have stopped guessing.”")
    #expect(analysis.shown.map(\.content) == ["“I have stopped guessing.”"])
  }

  @Test func `a quote says which engine found it`() {
    #expect(careful("Ada Poe said that the ice was thin.").quotes.map(\.engine) == [.careful])
    #expect(analysed("Ada Poe said that the ice was thin.").quotes.map(\.engine) == [.quick])
  }

  @Test(arguments: [
    "The company declined to comment.", "Rosa Quiroga thanked her mother and went home.", "Ada Poe contradicted him.",
    "The worker, identified by police only as Ike, has apologised.", "Ada Poe apologised to passengers.",
    "The band is known as “The Hollow Men” in Japan.",
  ])
  func `what nobody said is no quote`(text: String) { #expect(careful(text).shown.isEmpty) }

  @Test func `what a cue of its own has in the next sentence is not joined`() {
    let analysis = careful(
      "Ada Poe says that her mother skates at night. ‘Always the same way. She knows the ice and she still falls.’")
    #expect(analysis.shown.first?.content == "that her mother skates at night")
  }

  @Test func `what somebody says in what others pass on is hers`() {
    let analysis = careful(
      """
      The skater, Ada Poe, has denied any part in it and has said she went there for a walk, according to local media.
      """)
    #expect(analysis.shown.contains { $0.speaker == "Ada Poe" && $0.content == "she went there for a walk" })
  }

  @Test func `what is not English is left to the marks`() {
    let analysis = careful("„Das Eis ist dünn und niemand sollte darauf laufen“, sagte die Bürgermeisterin gestern.")
    #expect(analysis.quotes.map(\.engine) == [.quick])
  }

  @Test func `text without end or sense is read too`() {
    #expect(careful("").quotes.isEmpty)
    #expect(careful(Array(repeating: "ice", count: 2000).joined(separator: " ") + " he said").quotes.count < 2)
    #expect(careful("“" + Array(repeating: "The ice is thin.", count: 200).joined(separator: " ")).quotes.count < 2)
  }
}

import Articles
import Attribution
import Testing

struct ConfidenceTests {
  private func confidences(_ paragraphs: String...) -> [Double] {
    AttributionEngine.analysed(paragraphs).quotes.map(\.confidence)
  }

  @Test func `a plain quote with its speaker's name is sure`() throws {
    let plain = try #require(
      confidences("Ada Poe, the mayor, spoke on Monday.", "“The ice will hold until Friday,” Ms. Poe said.").last)
    #expect(plain > 0.85)
  }

  @Test func `a quotation that nobody is said to speak is doubtful`() throws {
    let alone = try #require(confidences("The band played on.", "“It will be cold again and again this year.”").last)
    #expect(alone < 0.5)
  }

  @Test func `every confidence is a probability`() {
    let all = confidences(
      "“The ice is thin,” Ada Poe said. She added that it would thaw.", "The police hoped for rain.", "“Go home.”")
    #expect(all.allSatisfy { (0...1).contains($0) })
  }

  @Test func `what is said of somebody by a noun alone is less sure than their name`() throws {
    let texts = [
      "Ian Marr arrived early, and Ada Poe spoke of him first. “It will hold until Friday,” Poe said.",
      "Marr laughed it off, and he left with the clerk.",
    ]
    func confidence(_ source: String) throws -> Double {
      try #require(
        AttributionEngine.analysed(texts + ["“I have a ticket for the boat,” \(source) said."]).quotes.last?.confidence)
    }
    #expect(try confidence("the flyweight") < 0.9)
  }

  @Test(arguments: [
    ("Norrvik Bank fell. Riga Bank rose.", "“We have no view,” the bank said."),
    ("Ada Poe, the family’s solicitor, came with Ian Roe.", "“We accept it,” the family’s solicitor said."),
  ])
  func `who is told by a noun or by whose they are is never certain`(before: String, said: String) {
    #expect(analysed(before, said).quotes.allSatisfy { $0.confidence < 0.9 })
    #expect(!analysed(before, said).quotes.isEmpty)
  }

  @Test(arguments: [
    "Mayor Ada Poe praised the clerks of the town.", "Mayor Ada Poe announced a new plan for the harbour.",
  ])
  func `a thing without a verb is no certain statement`(text: String) {
    #expect(analysed("The council met.", text).quotes.allSatisfy { $0.confidence < 0.9 })
  }

  @Test(arguments: ["She said that the bridge was safe.", "“The bridge is safe,” she said."])
  func `what a pronoun says is never certain`(text: String) {
    let analysis = analysed("Mayor Ada Poe opened the bridge on Monday.", text)
    #expect(analysis.quotes.count == 1)
    #expect(analysis.quotes.allSatisfy { $0.confidence < 0.9 })
  }
}

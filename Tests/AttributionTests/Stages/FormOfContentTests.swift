import Articles
import Attribution
import Testing

struct FormOfContentTests {
  @Test(arguments: [
    "that the ice was thin", "whether the ice would hold", "how the ice had broken", "the ice was thin",
  ])
  func `clauses behind verbs of saying are kept`(content: String) {
    #expect(analysed("Ada Poe told the crew \(content).").shown.count == 1)
  }

  @Test func `a sign of percent belongs to its number`() {
    #expect(analysed("Ada Poe said prices had risen by 6%.").shown.map(\.content) == ["prices had risen by 6%"])
    #expect(analysed("Prices would rise by 4%, Ada Poe said.").shown.map(\.content) == ["Prices would rise by 4%"])
  }
}

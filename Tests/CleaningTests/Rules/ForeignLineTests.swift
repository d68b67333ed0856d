import Testing

@testable import Cleaning

struct ForeignLineTests {
  private static let report = "The old canal froze early this winter, and many people came from all over to see it."

  @Test(arguments: [
    "Fehler gefunden? Jetzt melden.", "Temps de lecture 5 min.", "Rätta fel i artikeln?", "Leestijd: 4 min",
    "Deel artikel:", "Kövesse lapunkat a közösségi oldalon is!", "¿Qué te pareció la carta?",
    "La suite après cette publicité",
  ])
  func `what a page says to its reader in another language is no part of the report`(line: String) throws {
    let article = try cleaned("\(Self.report)\n\(line)\nThe ice held until March, the mayor said.")
    #expect(article.paragraphTexts == [Self.report, "The ice held until March, the mayor said."])
  }

  @Test(arguments: [
    "“La suite est à vous,” said the mayor.", "Juan de la Cruz and Ana del Valle skated.",
    "El Dorado Foundry del Sur won.",
    "Two cafés closed early.", "He sang “La vie en rose” on the ice.", "Die Linke voted against.",
  ])
  func `sentences and names with foreign words stay`(line: String) throws {
    let article = try cleaned("\(Self.report)\n\(line)\nThe ice held until March, the mayor said.")
    #expect(article.paragraphTexts.contains(line))
  }
}

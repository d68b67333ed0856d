import Articles
import Testing

@testable import Cleaning

/// What signs tell that no rule asks for, weighed against each other.
struct LearnedJudgementTests {
  private static let report = [
    "The council of Norrby voted on Tuesday to close the old lock for the winter, after divers found cracks in it.",
    "“We should have looked years ago,” said Ada Poe, the mayor, who had promised that the lock would stay open.",
    "The work will cost four million kroner and take until March, the harbor office said in a statement.",
    "Skaters, who use the basin behind the lock, were told to stay off the ice until the water has been lowered.",
  ]

  private func paragraphs(with line: String, glue: String) throws -> [String] {
    let lines = Self.report[..<2] + [line] + Self.report[2...]
    return try cleaned("Lock Is Closed\nBy Ada Roe\nMay 3, 2019\n" + lines.joined(separator: glue)).paragraphTexts
  }

  @Test(arguments: [
    "Enjoying this story? Share it with a friend.", "Reprinted with permission.",
    "Don’t want to see ads? Become a friend.",
    "Our best reads, once a week.",
  ])
  func `what a page says of itself is no paragraph`(line: String) throws {
    for glue in ["\n\n", ""] { #expect(try paragraphs(with: line, glue: glue) == Self.report) }
  }

  @Test(arguments: [
    "Then, last week, Poe called.", "Norrby wants to see the lock become a museum.",
    "She has not considered resigning.", "The poll also found that:",
    "I never thanked him for that.", "It thawed.", "The water is low.", "Nobody was hurt.", "That is all.",
  ])
  func `a short sentence of a report is kept`(line: String) throws {
    for glue in ["\n\n", ""] { #expect(try paragraphs(with: line, glue: glue).joined().contains(line)) }
  }

  @Test func `without weights the rules stand`() {
    let folded = FoldedText(IndexedText("It thawed.\nAdvertisement\nThe canal froze early this year, Ada Poe said."))
    let vocabulary = DocumentVocabulary(folded.scalars)
    var page = ScrapedText.judged(folded, vocabulary, HeaderReader(folded, vocabulary: vocabulary))
    let verdicts = page.verdicts
    LearnedJudgement.weigh(&page, by: nil)
    #expect(page.verdicts == verdicts)
  }
}

import Articles
import Testing

@testable import Cleaning

/// A sentence that tells something goes only where several signs say that the page speaks of itself.
struct PlainSentenceTests {
  private static let opening = "The council of Norrby met on Monday to hear the engineer, Ada Poe, on the old lock."
  private static let middle = "Ms. Poe told the council that two reports, of 1958 and 1962, had warned of the ice."
  private static let end = "The council will meet again on Friday, and the mayor of Norrby will be there."

  private func paragraphs(_ paragraphs: String...) throws -> [String] {
    try cleaned(paragraphs.joined(separator: "\n\n")).paragraphTexts
  }

  static let sentences = [
    "Two sisters share a room.", "The photo was a forgery.", "Share prices rose in Bergen.",
    "Signed copies were burned.",
    "The newsletter had six readers.", "Support for the lock has grown.", "Facebook refused to comment.",
    "You must not skate.", "Read it slowly.", "Copyright law is vague.", "It was published in 1951.",
    "Related claims were dropped.", "The app crashed on Tuesday.", "Email from the mayor was found in a bin.",
  ]

  @Test(arguments: sentences) func `one word of the page's own takes no sentence away`(sentence: String) throws {
    #expect(try paragraphs(Self.opening, sentence, Self.middle, Self.end).contains(sentence))
    #expect(try paragraphs(Self.opening, Self.middle, Self.end, sentence).contains(sentence))
    #expect(try paragraphs(sentence, Self.opening, Self.middle, Self.end).contains(sentence))
  }

  static let notices = [
    "You are already subscribed to this newsletter.", "Comments are closed.", "This article has been updated.",
    "Sign up for our newsletter.", "We use cookies to improve your experience.",
    "Your email address will not be published.", "All rights reserved.",
  ]

  @Test(arguments: notices) func `what a page says of itself goes`(notice: String) throws {
    #expect(try !paragraphs(Self.opening, notice, Self.middle, Self.end).contains(notice))
    #expect(try !paragraphs(Self.opening, Self.middle, Self.end, notice).contains(notice))
  }

  @Test func `short sentences between the date and a button are the report's`() throws {
    let text = [
      "Village counts its boats", "By Ada Roe", "July 3, 2013", "It rained.", "“Forty boats.”", "Share this story",
      Self.opening, Self.end,
    ].joined(separator: "\n\n")
    let article = try cleaned(text)
    #expect(article.paragraphTexts == ["It rained.", "“Forty boats.”", Self.opening, Self.end])
    #expect(article.head.title == "Village counts its boats")
  }

  @Test func `names that do something are no byline`() throws {
    let winners = "Ada Roe, Lea Wu and Sean O'Hara-MacInnes will share the prize."
    let article = try cleaned([winners, Self.opening, Self.end].joined(separator: "\n\n"))
    #expect(article.paragraphTexts == [winners, Self.opening, Self.end])
    #expect(article.head.authors.isEmpty)
  }

  @Test(arguments: ["“Was it loud?”", "Then the ice broke.", "THE COURIER: And the boats?"])
  func `what is told below a label is no headline`(told: String) throws {
    let text = Self.opening + "Read More" + told + Self.middle + "Advertisement" + Self.end
    #expect(try cleaned(text).paragraphTexts.contains(told))
  }

  @Test func `headings of a report that nothing else stands in stay`() throws {
    let all = ["The lock held for 61 years.", "THE NIGHT IT BROKE", Self.opening, "What happens next", Self.end]
    let article = try cleaned(all.joined(separator: "\n\n"))
    #expect(article.paragraphTexts == all)
    #expect(article.head.title == nil)
  }

  @Test func `a letter keeps its greeting and its end`() throws {
    let all = ["Dear Editor,", "Your article on the lock was wrong. It was built in 1874.", "Yours, Ada Poe, Norrby"]
    #expect(try cleaned(all.joined(separator: "\n\n")).paragraphTexts == all)
  }

  @Test func `questions and answers are all kept`() throws {
    let turns = ["Q. Why did you leave the lock?", "A. They found out I could sing.", "Q. Do you miss it?", "A. No."]
    #expect(try cleaned(turns.joined(separator: "\n")).paragraphTexts == turns)
  }

  @Test(arguments: ["(EBAY.O)", "(TSX: KSD.A)", "ASP.NET", "J.R.R.Tolkien", "St.Pauli", "iHeartRadio"])
  func `names and signs of firms are not cut`(name: String) throws {
    let sentence = "The council of Norrby bought shares of Poe and \(name) on Monday, it said in a letter to the mayor."
    #expect(try paragraphs(sentence, Self.middle, Self.end) == [sentence, Self.middle, Self.end])
  }
}

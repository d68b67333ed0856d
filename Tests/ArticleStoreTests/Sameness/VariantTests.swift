import Articles
import GRDB
import Testing

@testable import ArticleStore

struct VariantTests {
  private let temporary: TemporaryLibrary
  private var library: ArticleDatabase { temporary.library }

  init() throws { temporary = try TemporaryLibrary() }

  /// What differs between the words of two articles: nil where they are not taken for the same.
  private func differences(_ first: String, _ second: String) throws -> Set<VariantDifference>? {
    let (one, other) = (try library.keep(newArticle(first)), try library.keep(newArticle(second)))
    let variants = try #require(try library.variants(ofQuote: 0, in: one))
    return variants.all.first { $0.quote.article == other }.map { Set($0.differences) }
  }

  @Test func `the same words are found with outlet, day and speaker, first printed first`() throws {
    let late = try library.keep(
      newArticle(
        "Lea Wu: We will not build the old bridge this year.", title: "Late", on: "2021-03-04", publication: "Post"))
    let early = try library.keep(
      newArticle("Wu: We won't build the bridge this year!", title: "Early", on: "2021-03-02", publication: "Times")
    )
    try library.keep(newArticle("Lea Wu: The harbour is closed to ships of every size."))
    let variants = try #require(try library.variants(ofQuote: 0, in: late))
    #expect(variants.all.map(\.quote.article) == [early, late])
    #expect(variants.all.map(\.speakerAsNamed) == ["Wu", "Lea Wu"])
    #expect(variants.all.map(\.quote.publication) == ["Times", "Post"])
    #expect(variants.asked?.quote.article == late)
    #expect(variants.all[0].differing == [])
    let asked = try #require(variants.asked).quote.statement.text
    #expect(variants.all[0].differingInAsked.map { asked[$0] } == ["old"])
    #expect(try library.articleCount(ofQuote: 0, in: early) == 2)
  }

  @Test(arguments: [
    ("We will build the bridge this year.", "We will not build the bridge this year.", VariantDifference.negation),
    ("We can pay for it after the vote.", "We can’t pay for it after the vote.", .negation),
    ("The storm cost 40 million and two ships.", "The storm cost 60 million and two ships.", .number),
    ("We have three weeks to close the harbour.", "We have five weeks to close the harbour.", .number),
    ("The road from Hamar to Lund will stay.", "The road from Hamar to Visby will stay.", .name),
  ])
  func `what changes the meaning is told`(first: String, second: String, difference: VariantDifference) throws {
    #expect(try differences("Lea Wu: \(first)", "Lea Wu: \(second)") == [difference])
  }

  @Test func `another speaker with another number is told, with other words he says something else`() throws {
    let words = "The harbour must stay open to forty ships of every size."
    #expect(
      try differences("Lea Wu: \(words)", "Robert Roe: \(words.replacing("forty", with: "sixty"))")
        == [.speaker, .number])
    let other = "The market must stay open to sixty carts of every trade."
    #expect(try differences("Lea Wu: \(words)", "Ada Poe: \(other)") == nil)
  }

  @Test func `another speaker is told`() throws {
    let words = "The harbour must stay open to ships of every size."
    #expect(try differences("Lea Wu: \(words)", "Robert Roe: \(words)") == [.speaker])
  }

  @Test(arguments: [
    ("We will never, ever close the harbour.", "We will never … close the harbour."),
    ("The mayor knows that it is late, and she will act.", "[She] knows that it is late, and she will act."),
    ("It was late when they called, and nobody came to the bridge.", "when they called, and nobody came"),
    ("It was late when they called. Nobody came.", "It was dark. It was late when they called. Nobody came."),
  ])
  func `what was cut, joined or put in brackets changes nothing`(first: String, second: String) throws {
    #expect(try differences("Lea Wu: \(first)", "Lea Wu: \(second)") == [])
  }

  @Test func `fewer than five words are the same only of one person`() throws {
    #expect(try differences("Lea Wu: A total disaster.", "Robert Roe: A total disaster.") == nil)
    #expect(try differences("Lea Wu: A frozen canal.", "Lea Wu: It was a frozen canal.") == [])
  }

  @Test func `people who share a phrase do not say the same`() throws {
    #expect(
      try differences("Lea Wu: This is a sad day for the harbour.", "Robert Roe: This is a sad day for the school.")
        == nil)
  }

  @Test func `what leaves the library or changes there is no longer found`() throws {
    let words = "We will not build the bridge this year."
    let first = try library.keep(newArticle("Lea Wu: \(words)", at: "https://a.example/1"))
    let second = try library.keep(newArticle("Lea Wu: \(words) Never.", at: "https://a.example/2"))
    #expect(try library.articleCount(ofQuote: 0, in: first) == 2)
    try library.keep(newArticle("Lea Wu: The harbour is closed.", at: "https://a.example/2"))
    #expect(try library.articleCount(ofQuote: 0, in: first) == 1)
    #expect(try library.articleCount(ofQuote: 0, in: second) == 1)
    #expect(try library.check() == [])
  }

  @Test func `quotes of an older program are made known behind the reader’s back`() throws {
    let words = "We will not build the bridge this year."
    let first = try library.keep(newArticle("Lea Wu: \(words)"))
    try library.keep(newArticle("Lea Wu: \(words) Never."))
    try library.write { database in
      try database.execute(
        sql: """
          INSERT INTO quoteRuns (quoteRuns) VALUES ('delete-all');
          INSERT INTO toRecognise SELECT max(id) FROM quote;
          """)
    }
    #expect(try library.articleCount(ofQuote: 0, in: first) == 1)
    // What comes meanwhile is known at once.
    try library.keep(newArticle("Lea Wu: \(words) Ever."))
    #expect(try library.articleCount(ofQuote: 0, in: first) == 2)
    #expect(try library.recogniseQuotes())
    #expect(try library.articleCount(ofQuote: 0, in: first) == 3)
    #expect(try !library.recogniseQuotes())
    #expect(try library.check() == [])
  }

  @Test func `a check makes known what still waits for it`() throws {
    let words = "We will not build the bridge this year."
    let first = try library.keep(newArticle("Lea Wu: \(words)"))
    try library.keep(newArticle("Lea Wu: \(words) Never."))
    try library.write { database in
      try database.execute(
        sql: """
          INSERT INTO quoteRuns (quoteRuns) VALUES ('delete-all');
          INSERT INTO toRecognise SELECT max(id) FROM quote;
          """)
    }
    #expect(try library.check() == [])
    #expect(try library.articleCount(ofQuote: 0, in: first) == 2)
    #expect(try !library.recogniseQuotes())
  }
}

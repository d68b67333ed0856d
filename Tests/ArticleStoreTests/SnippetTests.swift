import Articles
import Queries
import Testing

@testable import ArticleStore

struct SnippetTests {
  private let temporary: TemporaryLibrary

  init() throws { temporary = try TemporaryLibrary() }

  /// The snippet of a text for a query, what was found in brackets.
  private func snippet(_ text: String, _ query: String) throws -> String? {
    let library = temporary.library
    try library.keep(newArticle(text))
    let article = try #require(try library.articles().first)
    return try library.snippets(of: [article], for: QueryParser.query(query))[article]?.marked(("[", "]"))
  }

  @Test(arguments: [
    // Words are found in all their forms, accents or not, as the search finds them.
    ("The ferries ran late.", "ferry", "The [ferries] ran late."), ("The cafés shut.", "cafe", "The [cafés] shut."),
    ("Thin ice, no ICE.", "ice", "Thin [ice], no [ICE]."), ("The harbour froze.", "harb*", "The [harbour] froze."),
    ("The harbour froze.", "harb", nil), ("A quiet day.", "ice", nil), ("A quiet day.", "title:quiet", nil),
    ("The thin ice held. The ice was thin.", "\"ice was\"", "The thin ice held. The [ice was] thin."),
    ("Ice ice baby.", "\"ice ice baby\"", "[Ice ice baby]."), ("Ice held.", "ice -snow", "[Ice] held."),
    ("日本の新聞 ice です", "ice", "日本の新聞 [ice] です"), ("The ice.", "ice \"\u{301}\"", "The [ice]."),
    ("All 40 m² burnt.", "m2", "All 40 [m²] burnt."),
  ])
  func `a snippet shows what was found`(text: String, query: String, expected: String?) throws {
    #expect(try snippet(text, query) == expected)
  }

  @Test func `a piece of a long text begins with a sentence where one is near`() throws {
    let before = String(repeating: "Nothing happened there. ", count: 30)
    let text =
      before + "On Monday the thin ice broke under a cart and its driver swam to the other bank at last. " + before
    #expect(
      try snippet(text, "ice")
        == "…On Monday the thin [ice] broke under a cart and its driver swam to the other…")
  }

  @Test func `a piece of a long sentence has words on both sides`() throws {
    let words = (1...60).map { "w\($0)" }
    #expect(
      try snippet(words.joined(separator: " "), "w30")
        == "…" + (23...38).map { $0 == 30 ? "[w30]" : "w\($0)" }.joined(separator: " ") + "…")
  }

  @Test func `the piece with most of the words is taken`() throws {
    let between = String(repeating: "Nothing more was said then. ", count: 20)
    let text = "The ice held. " + between + "The ice broke the ferry."
    #expect(try snippet(text, "ice ferry") == "…The [ice] broke the [ferry].")
  }

  @Test func `the end of a text has no dots behind it`() throws {
    let text = String(repeating: "Nothing happened there. ", count: 30) + "The ice broke."
    #expect(try snippet(text, "ice") == "…The [ice] broke.")
  }
}

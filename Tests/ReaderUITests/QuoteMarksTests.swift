import Articles
import Screen
import Testing

@testable import ReaderUI

struct QuoteMarksTests {
  /// A desk with one quote: its content in some words, and who says it.
  private func desk(_ paragraphs: [String], content: [String], source: String, mentions: [String]) -> Desk {
    var desk = Desk(width: 80, height: 20, articles: 1)
    let article = Article(
      origin: .library(article: 1), head: ArticleHead(title: "A Canal"), paragraphs: paragraphs)
    func span(_ words: String) -> TextSpan {
      let scalars = Array(words.unicodeScalars)
      let start = article.text.scalars.firstRange(of: scalars)?.lowerBound ?? 0
      return TextSpan(start, start + scalars.count)
    }
    let quote = Quote(
      kind: .direct, content: content.map(span), cue: [], source: [span(source)], speaker: 0, confidence: 1)
    let person = Person(name: "Lea Wu", kind: .person, role: nil, mentions: mentions.map(span))
    desk.effects = desk.state.begin(with: 1)
    _ = update(&desk.state, .opened(request: desk.state.panes.request, article))
    _ = update(
      &desk.state,
      .analysed(
        request: desk.state.panes.request, AnalysedArticle(article: article, people: [person], quotes: [quote])))
    return desk
  }

  /// The rows that have a bar beside them, with the blank ones.
  private func bars(_ desk: Desk) -> [Bool] {
    (0..<desk.frame.size.height).map { desk.frame.text(ofRow: $0).contains("▎") }
  }

  @Test func `the bar goes on beside all of a quote, what interrupts it and the line between its paragraphs`() {
    let desk = desk(
      [
        "It froze.", "“We have waited.", "And,” said the mayor of the whole town, who had come down to the water",
        "“we skate.”", "The end.",
      ],
      content: ["“We have waited.", "And,”", "“we skate.”"], source: "the mayor", mentions: [])
    let rows = bars(desk).indices.filter { bars(desk)[$0] }
    // Two lines of a paragraph between two empty ones, with a line of the quote at either end.
    #expect(rows.count == 6)
    #expect(rows == Array(rows[0]..<rows[0] + 6))
    #expect(desk.frame.text(ofRow: rows[0]).contains("“We have waited."))
  }

  @Test func `only the name of the speaker is heavy, and no pronoun`() {
    let named = desk(
      ["“It holds,” said Lea Wu, the mayor who knows the ice."], content: ["“It holds,”"],
      source: "Lea Wu, the mayor who knows the ice", mentions: ["Lea Wu"])
    #expect(named.marked(.source) == "Lea Wu")
    let unnamed = desk(["“It holds,” she said."], content: ["“It holds,”"], source: "she", mentions: ["she"])
    #expect(unnamed.marked(.source) == "")
  }
}

import Testing

@testable import attribution_lab

/// Sentences made from patterns.
struct MarkedSentencesTests {
  private func words(_ spans: [[Int]]?, in article: GoldArticle) -> [String] {
    let scalars = Array(article.text.unicodeScalars)
    return (spans ?? []).map { String(String.UnicodeScalarView(scalars[$0[0]..<$0[1]])) }
  }

  @Test func `marks tell source, cue and content, and are no part of the sentence`() {
    let article = MarkedSentences.article("ice", "[q the ice was thin], [c said] [s Ada Poe].")
    #expect(article.text == "The ice was thin, said Ada Poe.")
    #expect(article.quotes.map { words($0.content, in: article) } == [["The ice was thin"]])
    #expect(article.quotes.map { words($0.cue, in: article) } == [["said"]])
    #expect(article.quotes.map { words($0.source, in: article) } == [["Ada Poe"]])
  }

  @Test func `numbers part several attributions`() {
    let article = MarkedSentences.article(
      "ice", "[s Ada Poe], where [1s the police] [1c say] [1q it was late], [c warned] [q that it was thin].")
    #expect(article.quotes.map { words($0.source, in: article) } == [["Ada Poe"], ["the police"]])
    #expect(article.quotes.map { words($0.content, in: article) } == [["that it was thin"], ["it was late"]])
  }

  @Test func `words in braces come from their lists, and a sentence without marks has no quote`() {
    let sentences = MarkedSentences(
      "# of days\nday: Monday|Friday\n=\n{name} left on {day}.\n[s She] [c said] [q so].\n")
    let articles = sentences.articles(each: 8)
    #expect(Set(articles.prefix(8).map(\.text)) == ["Name left on Monday.", "Name left on Friday."])
    #expect(articles.map(\.quotes.count) == Array(repeating: 0, count: 8) + Array(repeating: 1, count: 8))
  }
}

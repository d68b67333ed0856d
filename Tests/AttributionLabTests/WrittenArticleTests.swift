import Articles
import Attribution
import Foundation
import Testing

@testable import attribution_lab

/// Articles of our own, of which contents and speakers are marked, as examples to learn from.
struct WrittenArticleTests {
  private let paragraphs = [
    "Ada Poe, the mayor, said the bridge was closed.", "“Nobody will cross it,” she added.",
    "Niko Roe said that he had seen the crack.",
  ]

  private func written(_ wanted: [WrittenArticle.Wanted]) -> GoldArticle {
    let article = Article(origin: .standardInput, head: ArticleHead(), paragraphs: paragraphs)
    return WrittenArticle(name: "bridge", analysis: AttributionEngine().analyse(article), wanted: wanted).gold
  }

  private func words(_ spans: [[Int]]?, in article: GoldArticle) -> [String] {
    let scalars = Array(article.text.unicodeScalars)
    return (spans ?? []).map { String(String.UnicodeScalarView(scalars[$0[0]..<$0[1]])) }
  }

  @Test func `a quote that is found as it is marked has the cue and the source that were found`() throws {
    let article = written([
      .init(speakers: ["Ada Poe"], content: ["The bridge was closed"]),
      .init(speakers: ["Ada Poe"], content: ["“Nobody will cross it”"]),
      .init(speakers: ["Niko Roe"], content: ["he had seen the crack"]),
    ])
    try #require(article.quotes.count == 3)
    #expect(article.quotes.map { words($0.cue, in: article) } == [["said"], ["added"], ["said"]])
    #expect(article.quotes.map { words($0.source, in: article) } == [["Ada Poe, the mayor"], ["she"], ["Niko Roe"]])
    #expect(article.unsure == [])
  }

  @Test func `where both differ nothing is known`() {
    let article = written([
      .init(speakers: ["Ada Poe"], content: ["the bridge"]),
      .init(speakers: ["Ada Poe"], content: ["“Nobody will cross it”"]),
    ])
    #expect(article.quotes.map { words($0.cue, in: article) } == [["added"]])
    let unsure = words(article.unsure, in: article)
    #expect(unsure.contains("Ada Poe, the mayor, said the bridge was closed"))
    #expect(!unsure.contains { $0.contains("crack") })
  }

  @Test func `a source that names somebody else is not learned`() {
    let article = written([.init(speakers: ["Ada Poe"], content: ["he had seen the crack"])])
    #expect(article.quotes.isEmpty)
    #expect(words(article.unsure, in: article).contains("Niko Roe said that he had seen the crack"))
  }
}

import Foundation
import Language

/// Annotated articles with silver linguistics.
struct Corpus: Sendable {
  let articles: [TrainingArticle]

  /// Reads a gold file and, where there is one, the silver file that goes with it.
  init(gold: String, silver: String?, limit: Int? = nil) throws {
    let decoder = JSONDecoder()
    let lines = try CorpusFile(path: gold).lines().filter { !$0.isEmpty }
    let golds = try lines.prefix(limit ?? lines.count).map { try decoder.decode(GoldArticle.self, from: Data($0.utf8)) }
    var tokens: [String: [SilverToken]] = [:]
    if let silver {
      let texts = Dictionary(golds.map { ($0.id, Array($0.text.unicodeScalars)) }) { first, _ in first }
      tokens = SilverReader(texts: texts).tokens(in: try CorpusFile(path: silver).lines())
    }
    articles = try golds.map { try TrainingArticle($0, silver: tokens[$0.id] ?? []) }
  }

  init(articles: [TrainingArticle]) { self.articles = articles }

  /// The sentences with silver linguistics.
  func syntax(_ classes: WordClasses) -> [SyntaxExample] {
    articles.flatMap { article in
      article.silver.isEmpty
        ? []
        : article.sentences.map { SyntaxExample(words: article.text.forms(of: $0.units, classes), silver: $0) }
    }
  }
}

import Attribution
import Foundation
import Language

/// Annotated articles with silver linguistics.
struct Corpus: Sendable {
  let articles: [TrainingArticle]

  /// Reads a gold file or a folder in brat's format and, where there is one, the silver file that goes with it.
  init(gold: String, silver: String?, limit: Int? = nil) throws {
    let known = try Self.annotated(gold)
    let golds = Array(known.prefix(limit ?? known.count))
    var tokens: [String: [SilverToken]] = [:]
    if let silver {
      let texts = Dictionary(golds.map { ($0.id, Array($0.text.unicodeScalars)) }) { first, _ in first }
      tokens = SilverReader(texts: texts).tokens(in: try CorpusFile(path: silver).lines())
    }
    articles = try golds.map { try TrainingArticle($0, silver: tokens[$0.id] ?? []) }
  }

  private static func annotated(_ path: String) throws -> [GoldArticle] {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return try BratFolder(path: path).articles()
    }
    let decoder = JSONDecoder()
    return try CorpusFile(path: path).lines().filter { !$0.isEmpty }
      .map { try decoder.decode(GoldArticle.self, from: Data($0.utf8)) }
  }

  /// Whether there are silver linguistics to learn from.
  var hasSilver: Bool { articles.contains { !$0.silver.isEmpty } }

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

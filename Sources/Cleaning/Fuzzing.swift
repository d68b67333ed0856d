import Articles

/// What a fuzzer calls: every way of cleaning, on any bytes.
package enum Fuzzing {
  /// Cleans bytes as a page and as a text, reads every span of what comes out and looks for words that are lost.
  ///
  /// It returns for every input; a crash is a defect.
  package static func clean(_ bytes: [UInt8]) {
    for type: MediaType in MediaType.allCases { clean(bytes, as: type) }
  }

  /// The same for one way of cleaning.
  package static func clean(_ bytes: [UInt8], as type: MediaType) {
    let document = RawDocument(origin: .standardInput, bytes: bytes, mediaType: type)
    if type == .text || type == .record, let whole = try? ArticleCleaner().uncleanedArticle(from: document) {
      read(whole)
    }
    guard let article = try? ArticleCleaner().article(from: document) else { return }
    read(article)
    guard let original = try? ArticleCleaner().original(of: document) else {
      preconditionFailure("what has an article has a text")
    }
    for removed in article.removed { _ = original[removed.span] }
    precondition(WordAccount.firstLoss(of: article, from: original) == nil, "no word is lost")
  }

  private static func read(_ article: Article) {
    var end = 0
    for paragraph in article.paragraphs {
      precondition(end <= paragraph.start && !paragraph.isEmpty, "paragraphs follow each other")
      end = paragraph.end
      _ = article.text[paragraph]
    }
    for link in article.links { _ = article.text[link.span] }
  }
}

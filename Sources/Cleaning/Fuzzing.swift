import Articles

/// What a fuzzer calls: every way of cleaning, on any bytes.
public enum Fuzzing {
  /// Cleans bytes as a page and as a text and reads every span of what comes out.
  ///
  /// It returns for every input; a crash is a defect.
  public static func clean(_ bytes: [UInt8]) {
    let document = RawDocument(origin: .standardInput, bytes: bytes)
    for type: DocumentType in [.page, .text] {
      guard let article = try? ArticleCleaner().article(from: document, type: type) else { continue }
      for paragraph in article.paragraphs { _ = article.text[paragraph] }
      for link in article.links { _ = article.text[link.span] }
      guard let original = try? ArticleCleaner().original(of: document, type: type) else { continue }
      for removed in article.removed { _ = original[removed.span] }
    }
  }
}

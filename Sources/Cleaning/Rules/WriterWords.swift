import Language

/// Words in which a page speaks of who wrote for it and of what becomes of their work.
///
/// Reporters and journalists are those to whom people of a report speak.
enum WriterWords {
  private static let words: WordList = [
    "reporter", "correspondent", "correspondents", "writer", "writers", "editor", "editors", "columnist",
    "freelance", "journalist", "author", "authors", "contributor", "newspaper", "newsletter", "podcast",
    "fellow", "professor", "photographer", "producer", "intern", "distributed", "syndicated", "commission", "affiliate",
  ]

  /// Whether a lower-case word is one.
  static func contains(_ word: String) -> Bool { words.contains(word) }
}

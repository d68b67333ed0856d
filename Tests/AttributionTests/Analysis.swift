import Articles
import Attribution

@testable import class Attribution.MarkedText

/// The analysis of an article of these paragraphs.
func analysed(_ paragraphs: String...) -> AnalysedArticle {
  AttributionEngine.analysed(paragraphs)
}

extension AttributionEngine {
  /// The analysis of an article of these paragraphs.
  static func analysed(_ paragraphs: [String]) -> AnalysedArticle {
    AttributionEngine().analyse(Article(origin: .standardInput, head: ArticleHead(), paragraphs: paragraphs))
  }
}

/// The marked text of these paragraphs.
func marked(_ paragraphs: String...) -> MarkedText {
  MarkedText(Article(origin: .standardInput, head: ArticleHead(), paragraphs: paragraphs))
}

/// A quote in words, as tests compare it.
struct Shown: Equatable, CustomStringConvertible {
  var kind: QuoteKind
  var content: String
  var source: String
  var speaker: String?

  init(_ kind: QuoteKind, _ content: String, source: String, speaker: String? = nil) {
    self.kind = kind
    self.content = content
    self.source = source
    self.speaker = speaker
  }

  var description: String { "\(kind) \(content) ⟵ \(source) [\(speaker ?? "–")]" }
}

extension AnalysedArticle {
  /// The quotes in words.
  var shown: [Shown] {
    quotes.map {
      Shown($0.kind, contentText(of: $0), source: sourceText(of: $0), speaker: speaker(of: $0)?.name)
    }
  }

  /// The speakers' names.
  var speakers: [String?] { quotes.map { speaker(of: $0)?.name } }
}

import Articles
import Language

/// Finds who said what in an article.
///
/// The stages are those of the literature (Pareti 2016; Newell et al., LREC 2018): cues, then sources and contents,
/// then the parts of a quote joined, then speakers over the whole article.
public struct AttributionEngine: Sendable {
  private let stages: LearnedStages?

  /// Makes an engine with the standard rules.
  public init() { stages = nil }

  /// Makes an engine with a trained model.
  ///
  /// - Throws: `ModelFile.Failure` when the model is no model of this engine.
  public init(_ model: ModelFile) throws(ModelFile.Failure) { stages = try LearnedStages(model) }

  /// Makes an engine with stages that are set up already.
  package init(_ stages: LearnedStages) { self.stages = stages }

  /// The article with its quotes and the people who are quoted.
  public func analyse(_ article: Article) -> AnalysedArticle {
    let text = MarkedText(article)
    var drafts: [Draft] = []
    if let stages {
      let reader = AttributionReader(text, stages)
      for sentence in text.sentences { drafts += reader.drafts(sentence) }
    } else {
      for sentence in text.sentences { drafts += SentenceAttribution(text, sentence).drafts() }
    }
    drafts = QuoteJoiner(text: text).joined(drafts.sorted { $0.start < $1.start })
    let cast = SpeakerResolver(text).cast(for: drafts)
    let kinds = KindOfContent(text: text)
    let quotes = zip(drafts, cast.speakers).map { draft, speaker in
      Quote(
        kind: kinds.kind(of: draft.content), content: draft.content.map(text.span), cue: draft.cue.map(text.span),
        source: draft.source.map { [text.span($0)] } ?? [], speaker: speaker, confidence: draft.confidence)
    }
    return AnalysedArticle(article: article, people: cast.people, quotes: quotes)
  }
}

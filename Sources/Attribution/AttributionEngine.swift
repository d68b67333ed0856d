import Articles
import Encoder
import Language

/// Finds who said what in an article.
///
/// The stages are those of the literature (Pareti 2015; Newell et al., LREC 2018): cues, then contents and sources,
/// then a judgement on each attribution, then the parts of a quote joined, then speakers over the whole article. What
/// depends on words and syntax is learned; quotation marks, paragraphs and the forms of names follow rules.
public struct AttributionEngine: Sendable {
  /// The stages that it was made with; nil stands for those of the program, which are read when they are first needed.
  private let ownStages: LearnedStages?
  /// The encoder that it has for careful reading; nil stands for that of the program.
  private let ownEncoder: Encoder?

  /// Makes an engine with the model that is part of the program.
  public init() { (ownStages, ownEncoder) = (nil, nil) }

  /// Makes an engine with stages that are set up already.
  package init(_ stages: LearnedStages, encoder: Encoder? = nil) { (ownStages, ownEncoder) = (stages, encoder) }

  /// The article with its quotes and the people who are quoted.
  ///
  /// Only English is read with care.
  public func analyse(_ article: Article, by engine: QuoteEngine = .quick) -> AnalysedArticle {
    reading(of: article, by: engine).analysis
  }

  /// The analysis of an article, and for each quote what its confidence rests on.
  package func reading(
    of article: Article, by wanted: QuoteEngine = .quick
  ) -> (analysis: AnalysedArticle, evidence: [FeatureList]) {
    let stages = ownStages ?? .embedded
    let text = MarkedText(article)
    let isEnglish = EnglishGuess.isEnglish(text.tokens)
    let sentences = isEnglish ? ParsedSentence.all(of: text, stages.linguistics) : []
    let encoder = wanted == .careful && isEnglish ? ownEncoder ?? .embedded : nil
    let engine: QuoteEngine = encoder == nil ? .quick : .careful
    let analysis = TokenAnalysis(text, sentences)
    let found =
      isEnglish
      ? drafts(text, sentences, stages, encoder)
      : TranscriptReader(text: text).adding(to: MarkedSpeech(text: text).drafts())
    let resolver = SpeakerResolver(text, analysis, stages.speakers, author: author(of: article))
    var drafts = resolver.withWholeNames(found)
    var cast = resolver.cast(for: drafts)
    let kinds = KindOfContent(text: text)
    if let estimator = stages.confidence, engine == .quick, isEnglish {
      let least = LeastChance(text: text, sentences: sentences)
      let unlikely = zip(drafts, cast.speakers).map { draft, speaker in
        let kind = kinds.kind(of: draft.content)
        return least.isTooUnlikely(
          draft, kind,
          confidence: estimator.confidence(ConfidenceEstimator.evidence(of: draft, kind, speaker, in: text)))
      }
      if unlikely.contains(true) {
        drafts = zip(drafts, unlikely).filter { !$0.1 }.map(\.0)
        cast = resolver.cast(for: drafts)
      }
    }
    // Deeds are dropped last: who does them may be whom a pronoun means in the next sentence.
    let bare = BareThing(text: text, analysis: analysis, isCareful: encoder != nil)
    let isDeed = drafts.map { isEnglish && bare.holds($0) }
    if isDeed.contains(true) {
      drafts = zip(drafts, isDeed).filter { !$0.1 }.map(\.0)
      cast = cast.without(isDeed)
    }
    let acts = ActOfCue(text: text)
    let polarities = PolarityOfCue(text: text)
    let addressees = AddresseeFinder(text: text)
    let doubt = SpeakerDoubt(text: text)
    let doubtOfContent = ContentDoubt(text: text, analysis: analysis)
    var quotes: [Quote] = []
    var evidence: [FeatureList] = []
    for (draft, speaker) in zip(drafts, cast.speakers) {
      let kind = kinds.kind(of: draft.content)
      let known = ConfidenceEstimator.evidence(of: draft, kind, speaker, in: text)
      evidence.append(known)
      quotes.append(
        Quote(
          kind: kind, act: acts.act(of: draft, kind), polarity: polarities.polarity(of: draft, kind),
          content: draft.content.map(text.span), cue: draft.cue.map(text.span),
          source: draft.source.map { [text.span($0)] } ?? [],
          addressee: addressees.addressee(of: draft).map { [text.span($0)] } ?? [], speaker: speaker,
          confidence: min(
            draft.most, doubtOfContent.most(draft, kind), stages.confidence?.confidence(known) ?? draft.confidence,
            doubt.most(draft, speaker.map { cast.people[$0] }, among: cast.people)), engine: engine))
    }
    let people = SameNames(text: article.text).toldApart(cast.people)
    return (AnalysedArticle(article: article, people: people, quotes: quotes), evidence)
  }

  /// The name of the writer, where there is one alone.
  private func author(of article: Article) -> String? {
    article.head.authors.count == 1 ? article.head.authors[0] : nil
  }

  private func drafts(
    _ text: MarkedText, _ sentences: [ParsedSentence], _ stages: LearnedStages, _ encoder: Encoder?
  ) -> [Draft] {
    let drafts =
      if let encoder {
        CarefulReader(text: text, stages: stages, encoder: encoder).drafts(sentences)
      } else {
        AttributionReader(text, stages).drafts(sentences)
      }
    let joined = QuoteJoiner(text: text).joined(
      drafts.filter { !$0.content.isEmpty }.sorted { $0.start < $1.start })
    var all = TranscriptReader(text: text).adding(to: DispatchReader(text: text).adding(to: joined))
    for index in all.indices where all[index].source?.isEmpty == true { all[index].source = nil }
    let reports = UnsaidReport(text: text).mended(all.compactMap(PassiveNaming(text: text).mended))
    return WordsTwice(text: text).parted(reports).map(CalledWords(text: text).mended)
  }
}

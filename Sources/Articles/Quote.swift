/// What the words of a quote owe to quotation marks.
public enum QuoteKind: String, Hashable, Sendable, CaseIterable {
  /// All of the content stands inside quotation marks.
  case direct
  /// Part of the content stands inside quotation marks.
  case mixed
  /// None of the content stands inside quotation marks.
  case indirect
}

/// One attribution: what was said, the words that say that it was said, and who said it.
///
/// The terms are those of PARC 3.0 and PolNeAR (Pareti 2016; Newell et al., LREC 2018): *content*, *cue* and
/// *source*. All spans count Unicode scalars of `Article.text`.
public struct Quote: Hashable, Sendable {
  /// Whether it reports words or thoughts.
  public let act: QuoteAct
  /// How the content is set.
  public let kind: QuoteKind
  /// What was said, in the order of the text; never empty.
  ///
  /// A quote that its attribution interrupts, or that goes on over paragraphs, has several spans.
  public let content: [TextSpan]
  /// The words that make it an attribution, such as *said* or *according to*.
  public let cue: [TextSpan]
  /// What the cue says about the content where it does not simply report it; nil where it does.
  public let polarity: QuotePolarity?
  /// The words that name whom the source speaks to, such as *reporters* in *told reporters*.
  public let addressee: [TextSpan]
  /// The words that name the source, such as *the minister* or *she*.
  public let source: [TextSpan]
  /// The index into `AnalysedArticle.people` of the one who speaks; nil when the article does not name them.
  public let speaker: Int?
  /// The engine's estimate that content, source and speaker are all right, 0 to 1.
  public let confidence: Double
  /// What found it.
  public let engine: QuoteEngine

  /// Makes a quote.
  public init(
    kind: QuoteKind, act: QuoteAct = .speech, polarity: QuotePolarity? = nil, content: [TextSpan], cue: [TextSpan],
    source: [TextSpan], addressee: [TextSpan] = [], speaker: Int?, confidence: Double, engine: QuoteEngine = .quick
  ) {
    precondition(!content.isEmpty, "a quote has content")
    self.kind = kind
    self.act = act
    self.polarity = polarity
    self.addressee = addressee
    self.content = content
    self.cue = cue
    self.source = source
    self.speaker = speaker
    self.confidence = confidence
    self.engine = engine
  }

  /// The same quote with another index of its speaker.
  func spoken(by speaker: Int?) -> Quote {
    Quote(
      kind: kind, act: act, polarity: polarity, content: content, cue: cue, source: source, addressee: addressee,
      speaker: speaker, confidence: confidence, engine: engine)
  }

  /// Whether the attribution is more of a guess: below it, right ones are hardly more than wrong ones.
  public var isUncertain: Bool { confidence < Self.leastCertain }

  private static let leastCertain = 0.6

  /// From the first scalar of the content to the last.
  public var extent: TextSpan { TextSpan(content[0].start, content[content.count - 1].end) }
}

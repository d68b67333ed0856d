import Language

/// The learned stages of the engine, with their trained weights.
package struct LearnedStages: Sendable {
  package let linguistics: Linguistics
  package let cues: CueDetector
  package let spans: SpanLabeller
  package let speakers: AntecedentRanker
  /// Judges frames; without one the cue decides alone.
  package let judge: FrameJudge?
  /// Tells confidences; without one they are what the stages said.
  package let confidence: ConfidenceEstimator?
  /// From this probability an attribution is one.
  package var threshold: Float = 0.3
  /// From this probability a word is looked at as a cue.
  static let leastChance: Float = 0.2

  /// Reads the weights of a model.
  package init(_ model: ModelFile) throws(ModelFile.Failure) {
    linguistics = try Linguistics(model)
    cues = CueDetector(
      try LinearScorer(model.section(.cues)), likeness: try WordClasses(model.section(.likeness)))
    spans = SpanLabeller(
      units: try LinearScorer(model.section(.spans)), boundaries: try LinearScorer(model.section(.boundaries)))
    speakers = AntecedentRanker(try LinearScorer(model.section(.speakers)))
    judge = try? FrameJudge(LinearScorer(model.section(.judgement)))
    confidence = try? ConfidenceEstimator(LinearScorer(model.section(.confidence)))
  }
}

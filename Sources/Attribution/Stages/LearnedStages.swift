import Language

/// The learned stages of the engine, with their trained weights.
package struct LearnedStages: Sendable {
  package let linguistics: Linguistics
  package let cues: CueDetector
  package let spans: SpanLabeller
  /// From this probability a word is taken for a cue.
  package var threshold: Float = 0.5

  /// Reads the weights of a model.
  package init(_ model: ModelFile) throws(ModelFile.Failure) {
    linguistics = try Linguistics(model)
    cues = CueDetector(try LinearScorer(model.section(.cues)))
    spans = SpanLabeller(
      units: try LinearScorer(model.section(.spans)), boundaries: try LinearScorer(model.section(.boundaries)))
  }
}

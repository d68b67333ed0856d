/// What is learned about the language: the classes of its words, its names, and how its sentences are built.
public struct Linguistics: Sendable {
  package let classes: WordClasses
  package let tagger: PartOfSpeechTagger
  package let names: NameTagger
  package let parser: DependencyParser

  /// Reads the trained weights of a model.
  ///
  /// - Throws: ``ModelFile/Failure`` when the model lacks a part.
  public init(_ model: ModelFile) throws(ModelFile.Failure) {
    classes = try WordClasses(model.section(.words))
    tagger = PartOfSpeechTagger(try LinearScorer(model.section(.partsOfSpeech)))
    names = NameTagger(try LinearScorer(model.section(.names)))
    parser = DependencyParser(try LinearScorer(model.section(.syntax)))
  }
}

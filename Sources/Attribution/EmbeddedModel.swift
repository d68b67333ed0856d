import AttributionModel
import Language

extension ModelFile {
  /// The model that is part of the program.
  ///
  /// - Throws: `Failure` when it is none of this engine's format.
  public static func embedded() throws(Failure) -> ModelFile {
    try ModelFile(
      UnsafeRawBufferPointer(start: attribution_model_bytes(), count: attribution_model_size()))
  }
}

extension LearnedStages {
  /// The stages of the model that is part of the program.
  static let embedded: LearnedStages = {
    do {
      return try LearnedStages(ModelFile.embedded())
    } catch {
      preconditionFailure("the model in this program is not one of this engine: \(error); train it again")
    }
  }()
}

import CleaningModel
import Language

extension PieceLabeller {
  /// What was learned, as it is part of the program; nil when it is none of this program's format.
  static let embedded: PieceLabeller? = try? PieceLabeller(
    ModelFile(UnsafeRawBufferPointer(start: cleaning_model_bytes(), count: cleaning_model_size())))
}

import Encoder
import EncoderModel

extension Encoder {
  /// The encoder whose weights are part of the program; nil where they are none of its format.
  ///
  /// Made when it is first asked for, so that whatever needs none does not touch its memory.
  package static let embedded: Encoder? = {
    let bytes = UnsafeRawBufferPointer(start: encoder_model_bytes(), count: encoder_model_size())
    return (try? EncoderWeights(bytes)).map { Encoder($0) }
  }()
}

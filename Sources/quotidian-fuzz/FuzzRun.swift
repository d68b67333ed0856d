/// What a run of the fuzzer is to do.
struct FuzzRun {
  let subject: FuzzSubject
  /// How long.
  let seconds: Int
  /// The same seed goes the same way.
  let seed: UInt64
  /// Where inputs and findings are kept; it exists.
  let folder: String
  /// Inputs to begin with.
  let inputs: [[UInt8]]
}

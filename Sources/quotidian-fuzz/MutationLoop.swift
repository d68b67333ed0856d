import Foundation

/// Fuzzing without knowledge of what the program does with an input.
enum MutationLoop {
  /// An input that takes longer is told of, in seconds.
  private static let slow = 5.0

  /// Runs input after input.
  ///
  /// Each is kept in the file `last` before it is run, so that it is known after a trap. Throws what the file system says.
  static func run(_ run: FuzzRun, _ entry: ([UInt8]) -> Void) throws {
    var mutator = Mutator(words: run.subject.words, seed: run.seed)
    let last = URL(fileURLWithPath: run.folder + "/last")
    let clock = ContinuousClock()
    let end = clock.now + .seconds(run.seconds)
    var count = 0
    while clock.now < end {
      let input = mutator.input(from: run.inputs)
      try Data(input).write(to: last)
      let time = clock.measure { entry(input) }
      count += 1
      if time > .seconds(slow) {
        try Data(input).write(to: URL(fileURLWithPath: run.folder + "/slow-\(count)"))
        print("input \(count) took \(time)")
      }
    }
    print("\(count) inputs in \(run.seconds) s")
  }
}

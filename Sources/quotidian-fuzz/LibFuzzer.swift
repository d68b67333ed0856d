#if FUZZING
  import Foundation
  import Synchronization

  /// Fuzzing guided by what an input makes the program do (<https://llvm.org/docs/LibFuzzer.html>).
  enum LibFuzzer {
    /// A function of C captures nothing, so what it calls stands here.
    private static let entry = Mutex<Entry?>(nil)

    private struct Entry: Sendable { let body: @Sendable ([UInt8]) -> Void }

    /// Hands over to libFuzzer, which ends the process.
    ///
    /// It begins with the inputs in the folder `corpus` and keeps there what leads further; findings lie beside it.
    /// Throws what the file system says.
    static func run(_ run: FuzzRun, _ body: @escaping @Sendable ([UInt8]) -> Void) throws {
      entry.withLock { $0 = Entry(body: body) }
      let corpus = run.folder + "/corpus"
      try FileManager.default.createDirectory(atPath: corpus, withIntermediateDirectories: true)
      for (index, input) in run.inputs.enumerated() {
        try Data(input).write(to: URL(fileURLWithPath: "\(corpus)/seed-\(index)"))
      }
      let dictionary = run.folder + "/words"
      let words = run.subject.words.map { word in
        "\"" + word.utf8.map { "\\x" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\"\n"
      }
      try words.joined().write(toFile: dictionary, atomically: true, encoding: .utf8)
      let arguments = [
        "quotidian-fuzz", "-max_total_time=\(run.seconds)", "-seed=\(run.seed)", "-dict=\(dictionary)", "-timeout=20",
        "-rss_limit_mb=2048", "-max_len=\(Mutator.longest)", "-print_final_stats=1", "-artifact_prefix=\(run.folder)/",
        corpus,
      ]
      var count = CInt(arguments.count)
      let values = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: arguments.count + 1)
      for (index, argument) in arguments.enumerated() { values[index] = strdup(argument) }
      values[arguments.count] = nil
      var pointer = values
      _ = runDriver(&count, &pointer) { start, count in
        let bytes = Array(UnsafeBufferPointer(start: start, count: count))
        LibFuzzer.entry.withLock { $0 }?.body(bytes)
        return 0
      }
    }
  }

  @_silgen_name("LLVMFuzzerRunDriver")
  private func runDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ values: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
    _ entry: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) -> CInt
#endif

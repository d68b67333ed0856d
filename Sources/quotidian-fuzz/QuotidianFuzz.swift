import ArgumentParser
import Foundation

/// Gives what comes from outside to the code that must bear it.
@main
struct QuotidianFuzz: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quotidian-fuzz", abstract: "Look for inputs that make the program trap.")

  @Argument(help: "What is fuzzed: \(FuzzSubject.allCases.map(\.rawValue).joined(separator: ", ")).")
  var subject: FuzzSubject
  @Argument(help: "Files of inputs, to be run once, or with --minutes to begin with.")
  var files: [String] = []
  @Option(help: "How long inputs are made of these and of built-in ones.")
  var minutes: Double?
  @Option(help: "The same seed makes the same inputs.")
  var seed: UInt64 = 1
  @Option(help: "The folder where inputs and findings are kept.")
  var folder: String?

  func run() throws {
    let folder = folder ?? NSTemporaryDirectory() + "quotidian-fuzz/" + subject.rawValue
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let entry = try subject.entry(in: folder)
    let inputs = try files.map { Array(try Data(contentsOf: URL(fileURLWithPath: $0))) }
    guard let minutes else {
      for input in inputs { entry(input) }
      return
    }
    let run = FuzzRun(
      subject: subject, seconds: Int(minutes * 60), seed: seed, folder: folder,
      inputs: subject.seeds.map { Array($0.utf8) } + inputs)
    #if FUZZING
      try LibFuzzer.run(run, entry)
    #else
      try MutationLoop.run(run, entry)
    #endif
  }
}

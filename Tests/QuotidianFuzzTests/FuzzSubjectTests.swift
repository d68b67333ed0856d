import Foundation
import Testing

@testable import quotidian_fuzz

struct FuzzSubjectTests {
  @Test(arguments: FuzzSubject.allCases)
  func `what is made of the built-in inputs is borne`(subject: FuzzSubject) throws {
    let folder = NSTemporaryDirectory() + "quotidian-fuzz-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let entry = try subject.entry(in: folder)
    let seeds = subject.seeds.map { Array($0.utf8) }
    var mutator = Mutator(words: subject.words, seed: 1)
    for input in seeds + (0..<100).map({ _ in mutator.input(from: seeds) }) { entry(input) }
  }
}

import ArgumentParser
import Attribution
import Encoder
import Foundation

/// Prints the wordpieces of texts, to be held against the original tokenizer's.
struct WordpiecesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wordpieces",
    abstract: "Print the wordpieces of texts: a line of JSON for each, with start, end and number of each piece.")

  @Option(help: "JSON Lines with a field “text”, may be compressed.")
  var texts: String

  private struct Text: Decodable {
    let text: String
  }

  func run() throws {
    guard let tokenizer = Encoder.embedded?.tokenizer else { throw ValidationError("this program has no encoder") }
    for line in try CorpusFile(path: texts).lines() where !line.isEmpty {
      let scalars = Array(try JSONDecoder().decode(Text.self, from: Data(line.utf8)).text.unicodeScalars)
      let pieces = tokenizer.pieces(of: scalars, in: scalars.indices)
      let triples = pieces.map { "[\($0.range.lowerBound),\($0.range.upperBound),\($0.piece)]" }
      print("[" + triples.joined(separator: ",") + "]")
    }
  }
}

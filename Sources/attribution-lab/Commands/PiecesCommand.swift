import ArgumentParser
import Articles
import Cleaning
import Foundation
import Language

/// Measures what was learned of the pieces of pages on pages that somebody wrote.
struct PiecesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pieces", abstract: "Tell how well the pieces of written pages are told apart.")

  @Option(help: "The model file.")
  var model: String
  @Option(help: "Written pages: files of them, or folders with in and gold.")
  var pages: [String]
  @Flag(help: "List the pieces: page, what each is, what rules and model say, by how much, and its text.")
  var list = false

  func run() throws {
    let labeller = try PieceLabeller(ModelWriter.model(of: Array(Data(contentsOf: URL(fileURLWithPath: model)))))
    var right: [PieceLabel: (right: Int, all: Int)] = [:]
    for folder in pages {
      for page in try WrittenPage.read(folder) {
        let sequence = PieceSequence(IndexedText(page.text))
        let labels = PieceExample(page, sequence).labels
        let scores = labeller.scores(of: sequence)
        let scalars = Array(page.text.unicodeScalars)
        for (index, item) in sequence.items.enumerated() {
          let best = PieceLabel.allCases.max { scores[index][$0.rawValue] < scores[index][$1.rawValue] } ?? .report
          right[labels[index], default: (0, 0)].all += 1
          if best == labels[index] { right[labels[index], default: (0, 0)].right += 1 }
          guard list else { continue }
          let others = PieceLabel.allCases.filter { $0 != .report }.map { scores[index][$0.rawValue] }.max() ?? 0
          let lead = others - scores[index][PieceLabel.report.rawValue]
          let text = String(String.UnicodeScalarView(scalars[item.span.start..<item.span.end]))
          let all = scores[index].map { String(Int($0.rounded())) }.joined(separator: " ")
          print(
            "\(page.id)\t\(labels[index])\t\(item.rule ?? "-")\t\(best)\t\(Int(lead.rounded()))\t\(all)\t"
              + text.replacing(/\s+/, with: " "))
        }
      }
    }
    for label in PieceLabel.allCases {
      guard let (right, all) = right[label] else { continue }
      say("\(label): \(right) of \(all)")
    }
  }
}

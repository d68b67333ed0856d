import Articles
import ForeignText
import Language

/// The newspaper's name behind or before a headline on its line.
extension TitleFinder {
  /// A newspaper's name behind the headline has no more words.
  private static let longestPaper = 4
  private static let shortestHeadline = 3

  /// The headline and what stands around it: `Rain at Last | Weather | The Oslo Courier`, `Rain at Last - The Courier`.
  func withoutNewspaper(_ range: Range<Int>) -> [Range<Int>] {
    let scalars = folded.scalars
    let bars = range.filter { scalars[$0] == "|" }
    if !bars.isEmpty {
      let edges = [range.lowerBound - 1] + bars + [range.upperBound]
      let parts = zip(edges, edges.dropFirst()).map { $0 + 1..<$1 }.filter { !$0.isEmpty }
      let headlines = parts.filter { !isNewspaper($0) }
      return headlines.isEmpty ? parts : headlines
    }
    let dash = range.dropFirst(2).dropLast(3).last { index in
      ["-", "–", "—"].contains(scalars[index]) && scalars[index - 1] == " " && scalars[index + 1] == " "
    }
    guard let dash, isNewspaper(dash + 2..<range.upperBound),
      PlainWords.of(scalars[range.lowerBound..<dash]).count >= Self.shortestHeadline
    else { return [range] }
    return [range.lowerBound..<dash - 1]
  }

  /// Whether capitalised words are a newspaper's name, as one of them says.
  private func isNewspaper(_ range: Range<Int>) -> Bool {
    let words = folded.scalars[range].split(separator: " ")
    guard (1...Self.longestPaper).contains(words.count), !Terminator.ends(folded.scalars[range]),
      words.allSatisfy({
        $0.first?.isUpper == true || ["of", "the", "and", "du", "del", "de"].contains(String(scalars: $0))
      })
    else { return false }
    let names = words.map { String(scalars: $0.filter(\.isLetter)) }
    return names.contains { BylineWords.isAffiliation($0.lowercased()) }
      || names.last.map { BylineWords.isPaper($0.lowercased()) } == true
  }
}

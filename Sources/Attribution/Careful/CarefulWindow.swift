import Articles
import Encoder
import Language

/// A paragraph, or as much of one as the encoder reads at once, in wordpieces.
struct CarefulWindow: Sendable {
  /// Its units in the text; whole sentences.
  let units: Range<Int>
  /// Its wordpieces.
  let pieces: [WordPiece]
  /// For each unit its first wordpiece, and behind the last unit how many there are.
  let starts: [Int]

  /// The wordpieces of a unit.
  func pieces(of unit: Int) -> Range<Int> { starts[unit - units.lowerBound]..<starts[unit - units.lowerBound + 1] }

  /// The unit that a wordpiece stands in.
  func unit(of piece: Int) -> Int { units.lowerBound + starts.partitioningIndex { $0 > piece } - 1 }
}

/// Parts a text into windows.
struct CarefulWindows {
  let text: MarkedText
  let tokenizer: WordPieceTokenizer
  /// The most wordpieces of a window.
  let longest: Int

  /// The windows of the paragraphs among these sentences that are wanted, in order.
  func windows(of sentences: [Range<Int>], where isWanted: (_ paragraph: Int) -> Bool) -> [CarefulWindow] {
    var windows: [CarefulWindow] = []
    var open: (paragraph: Int, sentences: [(units: Range<Int>, pieces: [WordPiece])], count: Int)?
    func close() {
      if let open { windows.append(window(open.sentences)) }
      open = nil
    }
    for units in sentences {
      guard let first = units.first else { continue }
      let paragraph = text.units[first].paragraph
      if let current = open, current.paragraph != paragraph { close() }
      guard isWanted(paragraph) else { continue }
      let pieces = readable(pieces(of: units))
      if let current = open, current.count + pieces.count > longest { close() }
      open = (paragraph, (open?.sentences ?? []) + [(units, pieces)], (open?.count ?? 0) + pieces.count)
    }
    close()
    return windows
  }

  private func pieces(of units: Range<Int>) -> [WordPiece] {
    let span = text.span(units)
    return tokenizer.pieces(of: text.scalars, in: span.range)
  }

  /// The beginning and the end of a sentence that is too long: its middle tells the least of who says it.
  private func readable(_ pieces: [WordPiece]) -> [WordPiece] {
    pieces.count <= longest ? pieces : Array(pieces.prefix(longest / 2) + pieces.suffix(longest / 2))
  }

  private func window(_ sentences: [(units: Range<Int>, pieces: [WordPiece])]) -> CarefulWindow {
    let pieces = sentences.flatMap(\.pieces)
    let units = sentences[0].units.lowerBound..<sentences[sentences.count - 1].units.upperBound
    var starts: [Int] = []
    starts.reserveCapacity(units.count + 1)
    var next = 0
    for unit in units {
      let end = text.tokens[text.units[unit].tokens.upperBound - 1].range.upperBound
      starts.append(next)
      while next < pieces.count, pieces[next].range.lowerBound < end { next += 1 }
    }
    starts.append(pieces.count)
    return CarefulWindow(units: units, pieces: pieces, starts: starts)
  }
}

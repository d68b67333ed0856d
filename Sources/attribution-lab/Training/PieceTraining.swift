import Articles
import Cleaning
import Language

/// A page to learn from: its pieces, and what each is.
struct PieceExample: Sendable {
  let items: [PieceSequence.Item]
  let labels: [PieceLabel]

  init(_ page: SyntheticPage) {
    let text = IndexedText(page.text)
    items = PieceSequence(text).items
    let parts = zip(page.ranges, page.items).map { (range: $0, kind: $1.kind) }
    labels = items.map { Self.label(of: $0.span, in: parts) }
  }

  init(_ page: WrittenPage, _ sequence: PieceSequence) {
    items = sequence.items
    let parts = page.parts.map { (range: $0.range, kind: $0.kind) }
    labels = items.map { Self.label(of: $0.span, in: parts) }
  }

  /// What most of a piece is of.
  private static func label(
    of span: TextSpan, in parts: [(range: Range<Int>, kind: SyntheticPage.Kind)]
  ) -> PieceLabel {
    var best = (share: 0, label: PieceLabel.boilerplate)
    for (range, kind) in parts {
      let share = min(span.end, range.upperBound) - max(span.start, range.lowerBound)
      if share > best.share { best = (share, PieceLabel(kind)) }
    }
    return best.label
  }
}

extension PieceLabel {
  init(_ kind: SyntheticPage.Kind) {
    switch kind {
    case .report: self = .report
    case .title: self = .title
    case .standfirst: self = .standfirst
    case .byline, .date, .dateline: self = .header
    case .caption: self = .caption
    case .boilerplate: self = .boilerplate
    case .note: self = .note
    }
  }
}

/// Trains the labelling of pieces: a structured perceptron, averaged.
struct PieceTraining {
  let examples: [PieceExample]
  var rounds = 6
  /// In so many of a hundred turns a page is learned without its words, so that pages of other words are known too.
  private static let wordless = 40
  /// A paragraph taken for an item of the page costs so much.
  var costOfLoss: Float = 3
  private static let width = PieceLabel.count

  func weights(progress: (String) -> Void) -> (pieces: TrainableWeights, neighbours: TrainableWeights) {
    let pieces = TrainableWeights(labels: Self.width)
    let neighbours = TrainableWeights(labels: Self.width * Self.width)
    var random = SeededRandom(seed: 14)
    var order = Array(examples.indices)
    for round in 1...rounds {
      var (right, all) = (0, 0)
      order.shuffle(using: &random)
      for number in order {
        let example = examples[number]
        let isWordless = random.chance(Self.wordless)
        let features = example.items.map { isWordless ? $0.shape : $0.all }
        let guess = lattice(example, features, pieces, neighbours).best()
        pieces.tick()
        neighbours.tick()
        right += zip(guess, example.labels).count { $0 == $1 }
        all += guess.count
        for index in guess.indices {
          let (answer, found) = (example.labels[index].rawValue, guess[index].rawValue)
          if answer != found {
            pieces.update(features[index], label: answer, by: 1)
            pieces.update(features[index], label: found, by: -1)
          }
          let pairs = [example.labels, guess].map { labels in
            (index > 0 ? labels[index - 1].rawValue : 0) * Self.width + labels[index].rawValue
          }
          if pairs[0] != pairs[1] {
            neighbours.update(example.items[index].neighbour, label: pairs[0], by: 1)
            neighbours.update(example.items[index].neighbour, label: pairs[1], by: -1)
          }
        }
      }
      progress("pieces, round \(round) of \(rounds): \(share(right, all)) right while learning")
    }
    pieces.average()
    neighbours.average()
    return (pieces, neighbours)
  }

  /// The labels that the pieces can have; what would lose a paragraph is made to look better than it is, so that more
  /// is learned against it.
  private func lattice(
    _ example: PieceExample, _ features: [FeatureList], _ pieces: TrainableWeights, _ neighbours: TrainableWeights
  ) -> PieceLattice {
    var lattice = PieceLattice()
    for (index, item) in example.items.enumerated() {
      var units = [Float](repeating: 0, count: Self.width)
      var edges = [Float](repeating: 0, count: Self.width * Self.width)
      pieces.add(features[index], to: &units)
      neighbours.add(item.neighbour, to: &edges)
      let answer = example.labels[index].rawValue
      for label in units.indices where label != answer {
        units[label] += answer == PieceLabel.report.rawValue ? costOfLoss : 1
      }
      lattice.append(units, edges)
    }
    return lattice
  }
}

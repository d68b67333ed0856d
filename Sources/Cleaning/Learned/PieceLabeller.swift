import Language

/// Tells what the pieces of a page are, all of them together, by weights that were learned.
package struct PieceLabeller: Sendable {
  private let pieces: LinearScorer
  private let neighbours: LinearScorer

  /// Takes the weights of a model.
  package init(_ model: ModelFile) throws(ModelFile.Failure) {
    pieces = try LinearScorer(model.section(.pieces))
    neighbours = try LinearScorer(model.section(.pieceNeighbours))
  }

  /// For each piece and label the score of the best way through all pieces that gives it that label.
  package func scores(of sequence: PieceSequence) -> [[Float]] {
    var lattice = PieceLattice()
    for item in sequence.items { append(item.all, item.neighbour, to: &lattice) }
    return lattice.bestScores()
  }

  private func append(_ own: FeatureList, _ neighbour: FeatureList, to lattice: inout PieceLattice) {
    var (own, neighbour) = (own, neighbour)
    var units = [Int16](repeating: 0, count: pieces.width)
    var edges = [Int16](repeating: 0, count: neighbours.width)
    pieces.add(&own, to: &units)
    neighbours.add(&neighbour, to: &edges)
    lattice.append(
      units.prefix(PieceLabel.count).map { Float($0) * pieces.step },
      edges.prefix(PieceLabel.count * PieceLabel.count).map { Float($0) * neighbours.step })
  }

  /// The labels that the pieces of a page can have, with their scores.
  func lattice(of evidence: PieceEvidence) -> PieceLattice {
    var lattice = PieceLattice()
    var features = FeatureList()
    var units = [Int16](repeating: 0, count: pieces.width)
    var edges = [Int16](repeating: 0, count: neighbours.width)
    for index in 0..<evidence.count {
      for label in units.indices { units[label] = 0 }
      for pair in edges.indices { edges[pair] = 0 }
      evidence.shapeFeatures(of: index, into: &features)
      evidence.wordFeatures(of: index, into: &features)
      pieces.add(&features, to: &units)
      evidence.neighbourFeatures(of: index, into: &features)
      neighbours.add(&features, to: &edges)
      lattice.append(
        units.prefix(PieceLabel.count).map { Float($0) * pieces.step },
        edges.prefix(PieceLabel.count * PieceLabel.count).map { Float($0) * neighbours.step })
    }
    return lattice
  }
}

import Language

/// The weights of a decision as a model has them, by their features.
struct StoredWeights {
  let labels: Int
  let rows: [UInt32: [Float]]

  init(labels: Int, rows: [UInt32: [Float]]) { (self.labels, self.rows) = (labels, rows) }

  /// Reads a section as ``LinearScorer`` describes it.
  init(_ section: UnsafeRawBufferPointer) {
    func number(_ offset: Int) -> UInt32 {
      UInt32(littleEndian: section.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
    }
    labels = Int(number(0))
    let (spaces, features) = (Int(number(4)), Int(number(12)))
    let step = Float(bitPattern: number(8))
    let keys = LinearScorer.headerSize + (spaces + 1) * 4
    let weights = keys + features * 4 + spaces
    let width = LinearScorer.width(of: labels)
    var rows: [UInt32: [Float]] = [:]
    rows.reserveCapacity(features)
    for feature in 0..<features {
      rows[number(keys + feature * 4)] = (0..<labels).map {
        Float(Int8(bitPattern: section[weights + feature * width + $0])) * step
      }
    }
    self.rows = rows
  }

  /// The mean of these weights and others of the same decision; what one of them lacks counts nothing there.
  func mean(with other: StoredWeights) -> [(key: UInt32, row: [Float])] {
    let none = [Float](repeating: 0, count: labels)
    return Set(rows.keys).union(other.rows.keys).map { key in
      (key, zip(rows[key] ?? none, other.rows[key] ?? none).map { ($0 + $1) / 2 })
    }
  }
}

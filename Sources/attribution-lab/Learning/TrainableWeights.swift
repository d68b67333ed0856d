import Language

/// Weights that learn: a row of numbers for each feature, found by the feature's key.
///
/// Averages are kept as in Collins (2002), brought up to date when a row is touched.
final class TrainableWeights {
  let labels: Int
  private var keys: [UInt32]
  private var places: [Int32]
  private(set) var count = 0
  private(set) var weights: [Float] = []
  private var totals: [Float] = []
  private var touched: [Int32] = []
  /// How many decisions were made.
  private var clock: Int32 = 0
  /// Whether features that it does not know get rows.
  private let isOpen: Bool

  /// Makes weights of all features that it meets, or of those alone whose keys are given.
  init(labels: Int, of known: Set<UInt32>? = nil) {
    self.labels = labels
    isOpen = known == nil
    keys = Array(repeating: 0, count: 1 << 20)
    places = Array(repeating: 0, count: 1 << 20)
    for key in (known ?? []).sorted() { _ = madeRow(of: key) }
  }

  /// The row of a feature; nil where it has none.
  func row(of key: UInt32) -> Int? {
    let slot = slot(of: key)
    return keys[slot] == 0 ? nil : Int(places[slot])
  }

  private func slot(of key: UInt32) -> Int {
    var slot = Int(key) & (keys.count - 1)
    while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  private func madeRow(of key: UInt32) -> Int {
    let found = slot(of: key)
    if keys[found] == key { return Int(places[found]) }
    if count * 2 > keys.count {
      grow()
      return madeRow(of: key)
    }
    keys[found] = key
    places[found] = Int32(count)
    count += 1
    weights.append(contentsOf: repeatElement(0, count: labels))
    totals.append(contentsOf: repeatElement(0, count: labels))
    touched.append(clock)
    return count - 1
  }

  private func grow() {
    let old = zip(keys, places).filter { $0.0 != 0 }
    keys = Array(repeating: 0, count: keys.count * 2)
    places = Array(repeating: 0, count: places.count * 2)
    for (key, place) in old {
      let slot = slot(of: key)
      keys[slot] = key
      places[slot] = place
    }
  }

  /// Adds the weights of features to scores.
  func add(_ features: FeatureList, to scores: inout [Float]) {
    for key in features.keys {
      guard let row = row(of: key) else { continue }
      let start = row * labels
      for label in 0..<labels { scores[label] += weights[start + label] }
    }
  }

  /// One decision was made.
  func tick() { clock += 1 }

  /// Changes the weights of features for one label.
  func update(_ features: FeatureList, label: Int, by amount: Float) {
    for key in features.keys {
      guard let row = isOpen ? madeRow(of: key) : row(of: key) else { continue }
      catchUp(row)
      weights[row * labels + label] += amount
    }
  }

  private func catchUp(_ row: Int) {
    let elapsed = clock - touched[row]
    guard elapsed > 0 else { return }
    let start = row * labels
    for index in start..<start + labels { totals[index] += Float(elapsed) * weights[index] }
    touched[row] = clock
  }

  /// Puts the average over all decisions in the place of each weight.
  func average() {
    for row in 0..<count {
      catchUp(row)
      for index in row * labels..<(row + 1) * labels { weights[index] = totals[index] / Float(max(clock, 1)) }
    }
  }

  /// All features with their rows, in the order of their keys.
  var rows: [(key: UInt32, row: ArraySlice<Float>)] {
    var pairs: [(UInt32, Int32)] = []
    for index in keys.indices where keys[index] != 0 { pairs.append((keys[index], places[index])) }
    pairs.sort { $0.0 < $1.0 }
    return pairs.map { key, place in (key, weights[Int(place) * labels..<(Int(place) + 1) * labels]) }
  }
}

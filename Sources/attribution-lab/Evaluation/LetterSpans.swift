/// The letters and digits of spans of a text, as sets of offsets in Unicode scalars.
struct LetterSpans {
  private let isLetter: [Bool]

  init(_ scalars: [Unicode.Scalar]) {
    isLetter = scalars.map { $0.properties.isAlphabetic || $0.properties.numericType != nil }
  }

  func set(_ spans: [[Int]]) -> Set<Int> {
    var offsets: Set<Int> = []
    for span in spans { for offset in span[0]..<span[1] where isLetter[offset] { offsets.insert(offset) } }
    return offsets
  }

  /// Intersection over union.
  func overlap(_ a: Set<Int>, _ b: Set<Int>) -> Double {
    let common = a.intersection(b).count
    let all = a.count + b.count - common
    return all == 0 ? 0 : Double(common) / Double(all)
  }

  /// Whether two sources are the same: both none, one inside the other, or half or more in common.
  func agree(_ a: Set<Int>, _ b: Set<Int>) -> Bool {
    if a.isEmpty || b.isEmpty { return a.isEmpty && b.isEmpty }
    return a.isSubset(of: b) || b.isSubset(of: a) || overlap(a, b) >= 0.5
  }
}

/// What somebody may have meant.
public enum Suggestion {
  /// The word that takes the fewest changes to get to, if they are few (Levenshtein, 1966).
  public static func nearest(to word: String, among words: [String]) -> String? {
    let best = words.map { ($0, distance(Array(word), Array($0))) }.min { $0.1 < $1.1 }
    guard let best, best.1 <= max(1, word.count / 2), best.1 < best.0.count else { return nil }
    return best.0
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (index, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in right.indices {
        let change = diagonal + (right[column] == character ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, diagonal + 1, row[column] + 1)
      }
    }
    return row[right.count]
  }
}

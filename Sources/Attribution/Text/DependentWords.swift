/// For each word of a sentence the words that depend on it, in order: all of them in one array.
package struct DependentWords: Sendable {
  /// Where the words of each begin, and where those of the last end.
  private let starts: [Int]
  private let words: [Int]

  /// Takes the head of each word, below zero where it has none.
  init(heads: [Int]) {
    var starts = [Int](repeating: 0, count: heads.count + 1)
    for head in heads where head >= 0 { starts[head + 1] += 1 }
    for place in heads.indices { starts[place + 1] += starts[place] }
    var words = [Int](repeating: 0, count: starts[heads.count])
    var next = starts
    for (word, head) in heads.enumerated() where head >= 0 {
      words[next[head]] = word
      next[head] += 1
    }
    (self.starts, self.words) = (starts, words)
  }

  subscript(head: Int) -> ArraySlice<Int> { words[starts[head]..<starts[head + 1]] }
}

import Language

/// Where sentences end inside a piece, for rules that judge sentence by sentence.
enum SentenceEnds {
  /// The sentences of a range of a text, without the spaces between them.
  static func sentences(of scalars: [Unicode.Scalar], in range: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = range.lowerBound
    for index in range.dropLast(2) where Terminator.isMark(scalars[index]) {
      var end = index + 1
      while end < range.upperBound, Terminator.isCloser(scalars[end]) { end += 1 }
      guard end + 1 < range.upperBound, scalars[end] == " ", !scalars[end + 1].isLower,
        !Terminator.endsInShortWord(scalars, at: index)
      else { continue }
      sentences.append(start..<end)
      start = end + 1
    }
    if start < range.upperBound { sentences.append(start..<range.upperBound) }
    return sentences
  }
}

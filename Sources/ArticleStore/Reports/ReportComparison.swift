/// What one version of a report changed of another, sentence by sentence.
struct ReportComparison {
  /// The sentences that only the first has, and those that only the second has.
  let missing: [String]
  let added: [String]

  init(_ first: String, _ second: String) {
    let (mine, others) = (Self.sentences(first), Self.sentences(second))
    let (known, other) = (Set(mine.map(Self.key)), Set(others.map(Self.key)))
    missing = mine.filter { !other.contains(Self.key($0)) }
    added = others.filter { !known.contains(Self.key($0)) }
  }

  /// The sentences, cut behind a stop and a space; where that cuts too often, it does so in both.
  private static func sentences(_ text: String) -> [String] {
    text.split(separator: "\n").flatMap { paragraph in
      var sentences: [String] = []
      var start = paragraph.startIndex
      var place = start
      while place < paragraph.endIndex {
        let next = paragraph.index(after: place)
        if ".!?".contains(paragraph[place]) {
          var end = next
          while end < paragraph.endIndex, "”’\"'".contains(paragraph[end]) { end = paragraph.index(after: end) }
          if end < paragraph.endIndex, paragraph[end] == " " {
            sentences.append(String(paragraph[start..<end]))
            start = paragraph.index(after: end)
            place = start
            continue
          }
        }
        place = next
      }
      if start < paragraph.endIndex { sentences.append(String(paragraph[start...])) }
      return sentences
    }
  }

  private static func key(_ sentence: String) -> String {
    String(sentence.lowercased().filter { $0.isLetter || $0.isNumber })
  }
}

import Articles
import Attribution
import Language

/// A gold attribution laid on the units of the sentence in which its cue stands.
struct GoldFrame {
  /// The number of the sentence.
  let sentence: Int
  /// The places of the cue's units in the sentence.
  let cue: [Int]
  /// What each unit of the sentence is.
  let labels: [SpanLabeller.Label]

  /// The frames of an article; an attribution whose cue stands in no unit of its own has none.
  static func frames(of article: TrainingArticle) -> [GoldFrame] {
    let text = article.text
    var starts: [Int] = []
    for index in text.sentences.indices { starts.append(text.sentences[index].lowerBound) }
    return article.gold.quotes.compactMap { quote in
      let cue = units(quote.cue ?? [], text)
      guard let first = cue.first(where: { !text.units[$0].isQuotation }) else { return nil }
      let number = starts.partitionPoint { $0 > first } - 1
      let sentence = text.sentences[number]
      var labels = [SpanLabeller.Label](repeating: .outside, count: sentence.count)
      for unit in units(quote.content, text) where sentence.contains(unit) {
        labels[unit - sentence.lowerBound] = .content
      }
      for unit in units(quote.source ?? [], text) where sentence.contains(unit) {
        labels[unit - sentence.lowerBound] = .source
      }
      let places = cue.filter { sentence.contains($0) && !text.units[$0].isQuotation }.map { $0 - sentence.lowerBound }
      for place in places { labels[place] = .cue }
      return GoldFrame(sentence: number, cue: places, labels: labels)
    }
  }

  /// The units that spans cover by half or more.
  static func units(_ spans: [[Int]], _ text: MarkedText) -> [Int] {
    spans.flatMap { span -> [Int] in
      guard span.count == 2 else { return [] }
      var unit = text.units.indices.partition { text.span($0..<$0 + 1).end > span[0] }
      var found: [Int] = []
      while unit < text.units.count, text.span(unit..<unit + 1).start < span[1] {
        let extent = text.span(unit..<unit + 1)
        let covered = min(extent.end, span[1]) - max(extent.start, span[0])
        if covered * 2 >= extent.end - extent.start { found.append(unit) }
        unit += 1
      }
      return found
    }
  }

  /// The head of the cue in a parse: the word of it on which the others depend, verbs first.
  func head(in sentence: ParsedSentence) -> Int? {
    let inside = Set(cue)
    let tops = cue.filter { place in
      var (above, steps) = (sentence.head(place), 0)
      while above >= 0, steps < 30 {
        if inside.contains(above) { return false }
        above = sentence.head(above)
        steps += 1
      }
      return true
    }
    return tops.first { sentence.tag($0).isVerb } ?? tops.first { sentence.tag($0).isNoun }
      ?? tops.first { CueDetector.isCandidate($0, sentence) } ?? cue.first { CueDetector.isCandidate($0, sentence) }
  }
}

extension Range<Int> {
  /// The first number for which a condition holds that holds for all behind it.
  func partition(_ isBehind: (Int) -> Bool) -> Int {
    var (low, high) = (lowerBound, upperBound)
    while low < high {
      let middle = (low + high) / 2
      if isBehind(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

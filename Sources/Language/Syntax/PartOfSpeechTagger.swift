/// Tells the part of speech of each word of a sentence, from left to right.
///
/// A greedy structured perceptron with averaged weights (Collins, EMNLP 2002), trained on silver tags.
package struct PartOfSpeechTagger: Sendable {
  private let scorer: LinearScorer

  /// Makes a tagger with trained weights.
  package init(_ scorer: LinearScorer) { self.scorer = scorer }

  /// The parts of speech of a sentence.
  package func tags(_ words: [WordForm]) -> [PartOfSpeech] {
    var tags: [PartOfSpeech] = []
    tags.reserveCapacity(words.count)
    var features = FeatureList(scorer.filter)
    var rows = FeatureRows(capacity: words.count)
    for index in words.indices {
      features.removeAll()
      if Self.fixed(words[index]) == nil { Self.addWords(words, at: index, to: &features) }
      rows.append(&features)
    }
    let labels = scorer.labels
    let ofWords = scorer.scores(of: rows)
    var scores = [Int16](repeating: 0, count: scorer.width)
    for index in words.indices {
      if let fixed = Self.fixed(words[index]) {
        tags.append(fixed)
        continue
      }
      scores.take(row: index, of: ofWords)
      features.removeAll()
      Self.addTags(words, tags, at: index, to: &features)
      scorer.add(&features, to: &scores)
      var best = 0
      for label in 1..<labels where scores[label] > scores[best] { best = label }
      tags.append(PartOfSpeech(rawValue: UInt8(best)))
    }
    return tags
  }

  /// The part of speech that needs no choice.
  package static func fixed(_ word: WordForm) -> PartOfSpeech? {
    word == .speech || word == .fragment ? .quotation : nil
  }

  /// The features of one word, the parts of speech before it known.
  package static func features(
    _ words: [WordForm], _ tags: [PartOfSpeech], at index: Int, into features: inout FeatureList
  ) {
    features.removeAll()
    addWords(words, at: index, to: &features)
    addTags(words, tags, at: index, to: &features)
  }

  /// Adds what the words alone tell.
  private static func addWords(_ words: [WordForm], at index: Int, to features: inout FeatureList) {
    let word = words[index]
    let previous = index > 0 ? words[index - 1] : .none
    let earlier = index > 1 ? words[index - 2] : .none
    let next = index + 1 < words.count ? words[index + 1] : .none
    let later = index + 2 < words.count ? words[index + 2] : .none
    features.add(1, word.word)
    features.add(2, word.suffix)
    features.add(3, word.shortSuffix, word.shape)
    features.add(4, word.prefix)
    features.add(5, word.shape, word.suffix)
    features.add(6, previous.word)
    features.add(7, next.word)
    features.add(8, earlier.word)
    features.add(9, later.word)
    features.add(13, previous.suffix)
    features.add(14, next.suffix)
    features.add(15, word.fine)
    features.add(16, next.fine, word.shape)
    features.add(19, word.word, next.suffix)
    features.add(21, word.fine, next.coarse)
    features.add(22, next.shape, word.shape, previous.shape)
  }

  /// Adds what the parts of speech before a word tell.
  private static func addTags(
    _ words: [WordForm], _ tags: [PartOfSpeech], at index: Int, to features: inout FeatureList
  ) {
    let word = words[index]
    let coarse = index + 1 < words.count ? words[index + 1].coarse : WordForm.none.coarse
    let tag = (index > 0 ? tags[index - 1] : .none).code
    let earlierTag = (index > 1 ? tags[index - 2] : .none).code
    features.add(10, tag)
    features.add(11, tag, earlierTag)
    features.add(12, tag, word.word)
    features.add(17, tag, word.fine)
    features.add(18, tag, coarse)
    features.add(20, word.shape, tag)
  }
}

/// What a word that is part of a name names.
package enum NameClass: UInt8, CaseIterable, Sendable {
  case none, person, organisation, place, other

  /// The class for a name of the silver data.
  package init(silver name: String) {
    switch name {
    case "PERSON": self = .person
    case "ORGANIZATION": self = .organisation
    case "LOCATION": self = .place
    case "MISC": self = .other
    default: self = .none
    }
  }

  /// Its number as a value of a feature.
  package var code: UInt32 { UInt32(rawValue) }
}

/// Tells which words of a sentence are names, and of what, from left to right.
///
/// A greedy structured perceptron with averaged weights over the words about each capital, as in Ratinov and Roth
/// (CoNLL 2009), trained on silver names.
package struct NameTagger: Sendable {
  private let scorer: LinearScorer

  /// Makes a tagger with trained weights.
  package init(_ scorer: LinearScorer) { self.scorer = scorer }

  /// What each word of a sentence names, its parts of speech known.
  package func classes(_ words: [WordForm], _ tags: [PartOfSpeech]) -> [NameClass] {
    var classes = [NameClass](repeating: .none, count: words.count)
    var features = FeatureList(scorer.filter)
    var scores = [Int16](repeating: 0, count: scorer.width)
    for index in words.indices where Self.isCandidate(words[index]) {
      Self.features(words, tags, classes, at: index, into: &features)
      for label in scores.indices { scores[label] = 0 }
      scorer.add(&features, to: &scores)
      var best = 0
      for label in 1..<NameClass.allCases.count where scores[label] > scores[best] { best = label }
      classes[index] = NameClass.allCases[best]
    }
    return classes
  }

  /// Whether a word can be part of a name: it begins with a capital.
  package static func isCandidate(_ word: WordForm) -> Bool { word.shape & 13 == 1 }

  /// The features of one word, the names before it known.
  package static func features(
    _ words: [WordForm], _ tags: [PartOfSpeech], _ classes: [NameClass], at index: Int, into features: inout FeatureList
  ) {
    func word(_ place: Int) -> WordForm { words.indices.contains(place) ? words[place] : .none }
    func tag(_ place: Int) -> UInt32 { (tags.indices.contains(place) ? tags[place] : .none).code }
    features.removeAll()
    let form = word(index)
    let (previous, next, earlier, later) = (word(index - 1), word(index + 1), word(index - 2), word(index + 2))
    let before = (index > 0 ? classes[index - 1] : .none).code
    features.add(601, form.word)
    features.add(602, form.fine, tag(index))
    features.add(603, form.coarse, form.shape)
    features.add(604, form.suffix, form.shape)
    features.add(605, form.prefix)
    features.add(606, previous.word, before)
    features.add(607, next.word)
    features.add(608, previous.fine, before)
    features.add(609, next.fine)
    features.add(610, before, tag(index))
    features.add(611, before, form.word)
    features.add(612, before, form.fine)
    features.add(613, previous.shape, form.shape, next.shape)
    features.add(614, form.fine, next.fine)
    features.add(615, previous.fine, form.fine)
    features.add(616, previous.word, form.word)
    features.add(617, form.word, next.word)
    features.add(618, later.word, next.shape)
    features.add(619, earlier.word, previous.shape)
    features.add(620, tag(index - 1), tag(index), tag(index + 1))
    features.add(621, next.coarse, before)
    features.add(622, next.word, form.suffix)
    features.add(623, form.shape, before, tag(index + 1))
  }
}

/// Finds the dependencies of a sentence in one pass.
///
/// A greedy arc-eager transition parser (Nivre, 2008) with the feature templates of Zhang and Nivre (ACL 2011), a
/// selection of them, and averaged perceptron weights trained with a dynamic oracle (Goldberg and Nivre, COLING 2012).
package struct DependencyParser: Sendable {
  private let scorer: LinearScorer

  /// Makes a parser with trained weights.
  package init(_ scorer: LinearScorer) { self.scorer = scorer }

  /// The dependencies of a sentence.
  package func tree(_ words: [WordForm], _ tags: [PartOfSpeech]) -> SyntaxTree {
    var state = ParserState(count: words.count)
    var features = FeatureList(scorer.filter)
    var (ofTops, ofNexts) = (FeatureRows(capacity: words.count), FeatureRows(capacity: words.count))
    for place in words.indices {
      features.removeAll()
      Self.addTop(word: words[place].word, tags[place].code, to: &features)
      ofTops.append(&features)
      features.removeAll()
      Self.addNext(place, words, tags, to: &features)
      ofNexts.append(&features)
    }
    let (tops, nexts) = (scorer.scores(of: ofTops), scorer.scores(of: ofNexts))
    var scores = [Int16](repeating: 0, count: scorer.width)
    while !state.isDone {
      features.removeAll()
      if state.top >= 0 {
        scores.take(row: state.next, of: nexts, plus: state.top, of: tops)
      } else {
        scores.take(row: state.next, of: nexts)
        Self.addTop(word: 2, PartOfSpeech.none.code, to: &features)
      }
      Self.addPairs(&state, words, tags, to: &features)
      scorer.add(&features, to: &scores)
      state.take(ParserState.Action(number: Self.best(scores, state)))
    }
    return state.tree
  }

  /// The best action that may follow.
  package static func best<Score: Comparable>(_ scores: [Score], _ state: ParserState) -> Int {
    let allowed = state.allowed
    var best = 0
    if allowed.reduce, scores[1] > scores[best] { best = 1 }
    if allowed.left {
      for number in stride(from: 2, to: ParserState.Action.count, by: 2) where scores[number] > scores[best] {
        best = number
      }
    }
    if allowed.right {
      for number in stride(from: 3, to: ParserState.Action.count, by: 2) where scores[number] > scores[best] {
        best = number
      }
    }
    return best
  }

  /// The features of a state.
  package static func features(
    _ state: ParserState, _ words: [WordForm], _ tags: [PartOfSpeech], into features: inout FeatureList
  ) {
    features.removeAll()
    var state = state
    let top = state.top
    addTop(
      word: top >= 0 ? words[top].word : 2, top >= 0 ? tags[top].code : PartOfSpeech.none.code, to: &features)
    addNext(state.next, words, tags, to: &features)
    addPairs(&state, words, tags, to: &features)
  }

  /// Adds what the word on top of the stack tells alone.
  @inline(__always)
  private static func addTop(word: UInt32, _ tag: UInt32, to features: inout FeatureList) {
    features.add(1, word, tag)
    features.add(2, word)
  }

  /// Adds what the next word and those behind it tell alone.
  @inline(__always)
  private static func addNext(
    _ next: Int, _ words: [WordForm], _ tags: [PartOfSpeech], to features: inout FeatureList
  ) {
    func word(_ index: Int) -> UInt32 { index < words.count ? words[index].word : 2 }
    func tag(_ index: Int) -> UInt32 { index < tags.count ? tags[index].code : PartOfSpeech.none.code }
    let (n0w, n0p, n1w, n1p) = (word(next), tag(next), word(next + 1), tag(next + 1))
    features.add(4, n0w, n0p)
    features.add(5, n0w)
    features.add(6, n0p)
    features.add(7, n1w, n1p)
    features.add(8, n1w)
    features.add(9, n1p, tag(next + 2))
    features.add(15, n0p, n1p)
    features.add(16, n0p, n1p, tag(next + 2))
  }

  /// Adds what the words that a step may join tell together; the state is lent, and stays as it is.
  private static func addPairs(
    _ state: inout ParserState, _ words: [WordForm], _ tags: [PartOfSpeech], to features: inout FeatureList
  ) {
    let (s0, n0) = (state.top, state.next)
    let s1 = state.stack.count > 1 ? state.stack[state.stack.count - 2] : -1
    @inline(__always) func word(_ index: Int) -> UInt32 { index >= 0 && index < words.count ? words[index].word : 2 }
    @inline(__always) func tag(_ index: Int) -> UInt32 {
      index >= 0 && index < tags.count ? tags[index].code : PartOfSpeech.none.code
    }
    @inline(__always) func fine(_ index: Int) -> UInt32 { index >= 0 && index < words.count ? words[index].fine : 1 }
    @inline(__always) func label(_ index: Int) -> UInt32 { index >= 0 ? state.tree.labels[index].code : 63 }
    let (s0w, s0p, n0w, n0p) = (word(s0), tag(s0), word(n0), tag(n0))
    let (n1p, n2p) = (tag(n0 + 1), tag(n0 + 2))
    let head = s0 >= 0 ? state.tree.heads[s0] : -1
    let left = s0 >= 0 ? state.leftChildren[s0].outer : -1
    let right = s0 >= 0 ? state.rightChildren[s0].outer : -1
    let right2 = s0 >= 0 ? state.rightChildren[s0].inner : -1
    let nextLeft = state.leftChildren[n0].outer
    let nextLeft2 = state.leftChildren[n0].inner
    let distance: UInt32 = s0 < 0 ? 0 : UInt32(min(n0 - s0, 8))
    let isHeaded: UInt32 = head >= 0 ? 1 : 0
    features.add(3, s0p, isHeaded)
    features.add(10, FeatureList.mix(s0w, s0p), n0w, n0p)
    features.add(11, s0w, n0w)
    features.add(12, s0w, s0p, n0p)
    features.add(13, s0p, n0w, n0p)
    features.add(14, s0p, n0p)
    features.add(17, s0p, n0p, n1p)
    features.add(18, FeatureList.mix(tag(head), label(s0)), s0p, n0p)
    features.add(19, s0p, tag(left), n0p)
    features.add(20, s0p, tag(right), n0p)
    features.add(21, s0p, n0p, tag(nextLeft))
    features.add(22, s0w, label(s0))
    features.add(23, s0p, label(right), n0p)
    features.add(24, s0p, label(left), label(right))
    features.add(25, n0p, label(nextLeft), s0p)
    features.add(26, distance, s0p, n0p)
    features.add(27, distance, s0w)
    features.add(28, distance, n0w)
    features.add(29, fine(s0), fine(n0))
    features.add(30, fine(s0), n0p)
    features.add(31, s0p, fine(n0))
    features.add(32, tag(s1), s0p, n0p)
    features.add(33, word(s1), s0p, n0p)
    features.add(34, FeatureList.mix(word(right), label(right)), n0w)
    features.add(35, word(nextLeft), n0p, label(nextLeft))
    features.add(36, label(right), label(right2), n0p)
    features.add(37, label(nextLeft), label(nextLeft2), s0p)
    features.add(38, s0p, n0p, FeatureList.mix(n1p, n2p))
    features.add(39, s0w, n0p, n1p)
    features.add(40, s0p, n0w, n1p)
    features.add(41, FeatureList.mix(s0p, n0p), word(head), label(s0))
  }
}

import Language

/// A sentence as seen from one cue: what each unit is to it.
package struct CueView: Sendable {
  package let sentence: ParsedSentence
  /// The head of the cue.
  package let cue: Int
  /// The units that are looked at.
  package let window: Range<Int>
  /// What each unit of the sentence is to the cue.
  private var relations: [Relation]
  private let edges: SubtreeEdges
  private let surroundings: Surroundings
  private let voice: UInt32

  private static let reach = 90

  /// What a unit is to the cue; at first it is connected with nothing.
  private struct Relation {
    /// The way from the cue to it through the dependencies.
    var way: UInt32 = 0
    /// The head of the branch that it stands in.
    var branch = -1
    /// How many commas and quotations stand between it and the cue.
    var parting: UInt32 = 0
    /// The word that introduces its branch: *that*, *to*, *for*.
    var introduction: UInt32 = 0
    /// Whether its branch has a verb with a tense.
    var isFinite = false
    /// Whether the branch that it heads has one.
    var headsFinite = false
  }

  /// Looks at a sentence from a cue; `edges` are those of the sentence, where they are known already.
  package init(_ sentence: ParsedSentence, cue: Int, _ edges: SubtreeEdges? = nil) {
    self.sentence = sentence
    self.cue = cue
    self.edges = edges ?? SubtreeEdges(sentence)
    window = max(0, cue - Self.reach)..<min(sentence.count, cue + Self.reach)
    surroundings = Surroundings(cue, sentence)
    voice = FeatureList.mix(sentence.tag(cue).code, sentence.label(cue).code)
    relations = Array(repeating: Relation(), count: sentence.count)
    markWays()
    markPartings()
    markIntroductions()
    markFinite()
  }

  /// Goes up from the cue, and down from each word on the way.
  private mutating func markWays() {
    var open: [(place: Int, way: UInt32)] = []
    var climbed: UInt32 = 1
    var above = cue
    var below = -1
    var steps = 0
    while above >= 0, steps < 4 {
      if above != cue {
        relations[above].way = FeatureList.mix(climbed, 7)
        relations[above].branch = above
      }
      for child in sentence.children[above] where child != below {
        let side: UInt32 = child < cue ? 0 : 1
        open.append((child, FeatureList.mix(FeatureList.mix(climbed, sentence.label(child).code), side)))
        while let (place, way) = open.popLast() {
          relations[place].way = way
          relations[place].branch = child
          let further = place == child ? FeatureList.mix(way, 3) : way
          for next in sentence.children[place] { open.append((next, further)) }
        }
      }
      climbed = FeatureList.mix(climbed, sentence.label(above).code &+ 101)
      below = above
      above = sentence.head(above)
      steps += 1
    }
    relations[cue].way = 5
    relations[cue].branch = cue
  }

  private mutating func markPartings() {
    for side in [
      stride(from: cue - 1, through: window.lowerBound, by: -1),
      stride(from: cue + 1, through: window.upperBound - 1, by: 1),
    ] {
      var (commas, quotations, verbs): (UInt32, UInt32, UInt32) = (0, 0, 0)
      for place in side {
        relations[place].parting = commas | quotations << 2 | verbs << 4
        let tag = sentence.tag(place)
        if tag == Self.comma { commas = min(commas + 1, 3) }
        if tag == .quotation { quotations = min(quotations + 1, 2) }
        if tag.isFinite { verbs = min(verbs + 1, 2) }
      }
    }
  }

  private mutating func markIntroductions() {
    var (known, word) = (-1, UInt32(0))
    for place in window {
      let branch = relations[place].branch
      guard branch >= 0 else { continue }
      if branch != known {
        let first = sentence.children[branch].first { child in
          sentence.label(child) == .mark || sentence.label(child) == .case
        }
        (known, word) = (branch, first.map { sentence.word($0).word } ?? 0)
      }
      relations[place].introduction = word
    }
  }

  private mutating func markFinite() {
    var isUnconnectedFinite = false
    for place in window where sentence.tag(place).isFinite {
      let branch = relations[place].branch
      if branch < 0 { isUnconnectedFinite = true } else { relations[branch].headsFinite = true }
    }
    for place in window {
      let branch = relations[place].branch
      relations[place].isFinite = branch < 0 ? isUnconnectedFinite : relations[branch].headsFinite
    }
  }

  private static let comma = PartOfSpeech(name: ",") ?? .none

  /// The features of a unit.
  package func unitFeatures(_ place: Int, into features: inout FeatureList) {
    features.removeAll()
    let side: UInt32 = place < cue ? 0 : place == cue ? 1 : 2
    let distance = UInt32(min(abs(place - cue), 4)) | side << 3
    let form = sentence.word(place)
    let tag = sentence.tag(place).code
    let head = sentence.word(cue)
    let relation = relations[place]
    let (way, branch) = (relation.way, relation.branch)
    let branchTag = sentence.tag(branch).code
    let branchForm = sentence.word(branch)
    let parting = FeatureList.mix(relation.parting, side)
    features.add(101, side)
    features.add(102, distance)
    features.add(103, way)
    features.add(104, way, head.word)
    features.add(105, way, head.fine)
    features.add(106, way, voice)
    features.add(107, form.word, side)
    features.add(108, tag, side)
    features.add(109, way, tag)
    features.add(110, way, branchForm.word)
    features.add(111, way, branchTag, voice)
    features.add(112, way, branchForm.fine)
    features.add(113, parting)
    features.add(114, parting, tag)
    features.add(115, parting, way)
    features.add(116, distance, form.word)
    features.add(117, distance, tag, voice)
    features.add(118, side, head.word)
    features.add(119, side, head.fine)
    features.add(120, way, surroundings.code)
    features.add(121, side, surroundings.code, surroundings.quotations)
    features.add(122, way, surroundings.quotations)
    features.add(123, parting, surroundings.quotations)
    features.add(124, distance, head.word)
    features.add(125, distance, tag, head.word)
    features.add(126, sentence.label(place).code, way)
    features.add(127, form.fine, side)
    features.add(128, parting, head.word)
    features.add(129, parting, voice)
    features.add(130, way, branchTag, surroundings.code)
    let finite: UInt32 = relation.isFinite ? 1 : 0
    features.add(140, way, finite, voice)
    features.add(141, side, finite, surroundings.code)
    features.add(142, distance, finite, voice)
    features.add(131, way, form.word)
    features.add(132, way, branchForm.word, head.word)
    features.add(133, tag, sentence.tag(place - 1).code, side)
    features.add(134, tag, sentence.tag(place + 1).code, side)
    features.add(135, way, relation.introduction, voice)
    features.add(136, way, relation.introduction, head.word)
    features.add(137, way, parting, voice)
    features.add(138, head.word, form.word, side)
    features.add(139, parting, surroundings.code)
  }

  /// The features of the boundary before a unit.
  package func boundaryFeatures(_ place: Int, into features: inout FeatureList) {
    features.removeAll()
    let side: UInt32 = place <= cue ? (place == cue ? 1 : 0) : (place == cue + 1 ? 2 : 3)
    let (form, previous) = (sentence.word(place), sentence.word(place - 1))
    let isFirst = place == window.lowerBound
    let (tag, previousTag) = (sentence.tag(place).code, isFirst ? PartOfSpeech.none.code : sentence.tag(place - 1).code)
    let relation = relations[place]
    let (way, previousWay) = (relation.way, isFirst ? 9 : relations[place - 1].way)
    let beginning = edges.beginnings[place]
    let ending = isFirst ? 61 : edges.endings[place - 1]
    let head = sentence.word(cue)
    let same: UInt32 = !isFirst && relation.branch == relations[place - 1].branch ? 1 : 0
    features.add(201, side)
    features.add(202, tag, previousTag, side)
    features.add(203, form.word, side)
    features.add(204, previous.word, side)
    features.add(205, previous.word, form.word)
    features.add(206, way, previousWay)
    features.add(207, same, beginning, side)
    features.add(208, beginning, ending, side)
    features.add(209, beginning, form.word, same)
    features.add(210, ending, tag, side)
    features.add(211, side, head.word)
    features.add(212, side, head.fine, tag)
    features.add(213, previousTag, form.word, side)
    features.add(214, previousTag, tag, sentence.tag(place + 1).code)
    features.add(215, form.fine, previousTag, side)
    features.add(216, way, same, tag)
    features.add(217, previousWay, same, previousTag)
    features.add(218, beginning, way)
    features.add(219, head.word, tag, previousTag)
    features.add(221, head.word, beginning, side)
    features.add(222, head.fine, beginning, side)
    features.add(223, voice, beginning, ending)
    features.add(224, beginning, way, previousWay)
    features.add(225, ending, previousWay, way)
    features.add(226, relation.parting, beginning, side)
    features.add(227, relation.introduction, beginning, voice)
    features.add(228, beginning, previous.word, side)
    features.add(229, ending, form.word, side)
    features.add(230, head.word, form.word, side)
    features.add(231, head.word, previous.word, side)
    features.add(220, side, previousTag, FeatureList.mix(form.word, sentence.word(place + 1).word))
  }
}

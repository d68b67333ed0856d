import Language

/// What is known of a person before a pronoun, for the ranking; small whole numbers all.
struct AntecedentEvidence {
  /// Sentences between the last mention and the pronoun.
  var distance = 0
  /// Paragraphs between them.
  var paragraphs = 0
  /// What the last mention is to its head.
  var label: DependencyLabel = .dep
  /// Whether the last mention is the subject of a verb, is a possessive, is a pronoun itself.
  var (isSubject, isPossessive, isPronoun) = (false, false, false)
  /// Which fourth of its sentence the last mention stands in.
  var quarter = 0
  /// How often the person was mentioned so far.
  var mentions = 0
  /// How many of the other candidates were mentioned later.
  var rank = 0
  /// Whether nobody was mentioned more often so far.
  var isMostMentioned = false
  /// 0 where the gender is unknown and nothing tells that this is a person, 1 where something does, 2 where the gender
  /// is known.
  var certainty = 0
  /// How the person spoke before: 0 not, 1 earlier, 2 in the last quote.
  var spoke = 0
  /// Whether the full name is the last mention.
  var isFullName = false
  /// Whether the pronoun is the first word of its sentence, and whether its sentence is the first of its paragraph.
  var (isFirst, beginsParagraph) = (false, false)
  /// How many candidates there are.
  var rivals = 0

  /// Whether the last mention is the first of a person in its sentence.
  var isFirstOfSentence = false
  /// Whether the last mention tells somebody by somebody else, as in `his brother Ian`.
  var isRelated = false
  /// How many mentions stand in the pronoun’s own paragraph and in the one before.
  var (inParagraph, inParagraphBefore) = (0, 0)
  /// How often the whole article names the person, and whether it names nobody more often.
  var (mentionsInAll, isMostInAll) = (0, false)
  /// Whether words in marks stand before the pronoun in its sentence.
  var isBehindQuotation = false
  /// Whether people without a name are meant.
  var isGroup = false

  /// As features.
  var features: FeatureList {
    func number(_ value: Int, _ most: Int) -> UInt32 { UInt32(min(max(value, 0), most)) }
    func flag(_ value: Bool) -> UInt32 { value ? 1 : 0 }
    let distance = number(distance, 7)
    let near = number(self.distance, 3)
    let rank = number(rank, 3)
    let spoke = number(spoke, 2)
    let paragraphs = number(paragraphs, 3)
    let mentions: UInt32 = mentions < 3 ? number(mentions, 2) : mentions < 6 ? 3 : mentions < 12 ? 4 : 5
    let place = flag(isFirst) | flag(beginsParagraph) << 1
    var features = FeatureList()
    features.add(701, distance)
    features.add(702, near, flag(isSubject))
    features.add(703, near, label.code)
    features.add(704, near, number(quarter, 3))
    features.add(705, near, flag(isPossessive))
    features.add(706, rank)
    features.add(707, rank, near, flag(isSubject))
    features.add(708, mentions)
    features.add(709, mentions, flag(isMostMentioned), near)
    features.add(710, number(certainty, 2))
    features.add(711, number(certainty, 2), near)
    features.add(712, spoke, near)
    features.add(713, spoke, rank)
    features.add(714, spoke, paragraphs)
    features.add(715, spoke, paragraphs, place)
    features.add(716, paragraphs, near)
    features.add(717, place, near, flag(isSubject))
    features.add(718, place, rank, spoke)
    features.add(719, flag(isFullName), near)
    features.add(720, flag(isPronoun), near, spoke)
    features.add(721, rank, number(rivals, 4), flag(isMostMentioned))
    features.add(722, spoke, flag(isSubject), near)
    let first = flag(isFirstOfSentence)
    let all: UInt32 = mentionsInAll < 3 ? number(mentionsInAll, 2) : mentionsInAll < 6 ? 3 : mentionsInAll < 12 ? 4 : 5
    let behind = flag(isBehindQuotation)
    features.add(723, first, near)
    features.add(724, first, near, flag(isSubject))
    features.add(725, first, rank, spoke)
    features.add(726, flag(isRelated), near)
    features.add(727, number(inParagraph, 3), number(inParagraphBefore, 3))
    features.add(728, number(inParagraph, 3), spoke, near)
    features.add(729, all, near)
    features.add(730, flag(isMostInAll), rank, near)
    features.add(731, flag(isMostInAll), spoke, flag(isSubject))
    features.add(732, behind, spoke, paragraphs)
    features.add(733, behind, near, flag(isSubject))
    features.add(734, behind, place, spoke)
    features.add(735, flag(isGroup), near)
    features.add(736, number(self.mentions, 2), first, near)
    features.add(737, number(inParagraph, 3), place, rank)
    features.add(738, number(certainty, 2), number(rivals, 3), near)
    return features
  }
}

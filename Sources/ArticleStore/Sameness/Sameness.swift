import Articles

/// Whether two quotes are the same words, printed in two ways, and what differs.
struct Sameness {
  /// Who says a quote, as far as that matters here.
  struct Voice: Equatable {
    /// The number of the person in the library; nil where the article names nobody.
    let person: Int64?
    /// Whether they have a name.
    let isNamed: Bool
  }

  /// The words of the first that the second has not where it has others, or nothing, by their places.
  let differingInFirst: [Int]
  /// The same of the second.
  let differingInSecond: [Int]
  /// What makes the second say something else.
  let differences: Set<VariantDifference>

  /// Below so many words only those of one person are the same.
  private static let fewestAcrossPeople = 5
  /// So much of the shorter stands in the longer.
  private static let leastCoverage = 0.75
  /// Unless it has a run of so many words.
  private static let overlap = 10
  /// A quote of which no more words are missing is not cut.
  private static let mostCutOfWhole = 2
  /// Of fewer words less may differ, and of those that others cut out so many must say something.
  private static let (fewWords, fewestSaying) = (14, 5)
  /// A run of so many words is the same utterance, whatever stands around it.
  private static let longRun = 12

  /// Compares two quotes; nil where they are not the same.
  init?(_ first: QuotedWords, by speaker: Voice, _ second: QuotedWords, by other: Voice) {
    let alignment = WordAlignment(first.words, second.words)
    let measure = Measure(alignment, first.words, second.words)
    let isSamePerson = speaker.person != nil && speaker.person == other.person
    let isOtherPerson = speaker.isNamed && other.isNamed && !isSamePerson
    let shorter = min(first.words.count, second.words.count)
    guard
      shorter < Self.fewestAcrossPeople
        ? isSamePerson && measure.isWhole(shorter) : Self.isSame(measure, isOtherPerson: isOtherPerson)
    else { return nil }
    var differences: Set<VariantDifference> = isOtherPerson ? [.speaker] : []
    var marked: (first: [Int], second: [Int]) = ([], [])
    let meaning = MeaningComparison(first, second, alignment)
    for (place, gap) in alignment.gaps.enumerated() {
      let isOuter = place == 0 || place == alignment.gaps.count - 1
      // What was cut off at an end does not differ; it is not there.
      if isOuter, gap.first.isEmpty || gap.second.isEmpty { continue }
      let (mine, others) = isOuter ? Self.inner(gap, isHead: place == 0) : gap
      marked.first += mine
      marked.second += others
      differences.formUnion(meaning.differences(mine, others))
    }
    if meaning.haveOtherNumbers { differences.insert(.number) }
    let turned = meaning.turned
    differences.formUnion(turned.differences)
    differingInFirst = Set(marked.first).union(turned.first).union(meaning.otherNumbers.first).sorted()
    differingInSecond = Set(marked.second).union(turned.second).union(meaning.otherNumbers.second).sorted()
    self.differences = differences
  }

  /// Of what stands before or behind all that both have, only as much of the longer as the shorter has there.
  private static func inner(
    _ gap: (first: Range<Int>, second: Range<Int>), isHead: Bool
  ) -> (first: Range<Int>, second: Range<Int>) {
    let count = min(gap.first.count, gap.second.count)
    return isHead
      ? (gap.first.suffix(count), gap.second.suffix(count)) : (gap.first.prefix(count), gap.second.prefix(count))
  }

  private static func isSame(_ measure: Measure, isOtherPerson: Bool) -> Bool {
    let long = isOtherPerson ? longRun * 4 / 3 : longRun
    if measure.longestRun >= long, measure.longestRunSaying >= long / 3 { return true }
    guard measure.shared >= 4, measure.sharedSaying >= 2,
      measure.coverage >= leastCoverage || measure.longestRun >= overlap
    else { return false }
    // A few words that were cut out may be a phrase that many use: those of others are the same where they say enough.
    if isOtherPerson, measure.cutOff > mostCutOfWhole, measure.length < fewWords, measure.sharedSaying < fewestSaying {
      return false
    }
    return measure.costBesidesNumber <= allowance(measure, isOtherPerson)
  }

  /// What may be another in quotes that are the same.
  private static func allowance(_ measure: Measure, _ isOtherPerson: Bool) -> Double {
    let length = Double(measure.length)
    // People share phrases, and what is cut out of a longer quote is less likely to have been changed too.
    if measure.length < fewWords, isOtherPerson || measure.cutOff > mostCutOfWhole { return isOtherPerson ? 0.25 : 0.5 }
    let allowed = measure.length < fewWords ? 1 : length < 20 ? 2 : length * 0.12
    return isOtherPerson ? allowed / 2 : allowed
  }

  /// How much two quotes share and what it costs to make one of the other.
  private struct Measure {
    /// The words that both have, and how many of them say something.
    private(set) var shared = 0
    private(set) var sharedSaying = 0
    /// The longest run, and how many different words of it say something.
    private(set) var longestRun = 0
    private(set) var longestRunSaying = 0
    /// The words that were replaced, and less for those that were left out in the middle.
    private(set) var cost = 0.0
    /// The words that one has before or behind all of the other.
    private(set) var cutOff = 0
    /// The words that were compared: what both have and what was replaced.
    private(set) var length = 0
    /// How much of the shorter the longer has.
    private(set) var coverage = 0.0

    /// Whether a number stands for another.
    private var hasOtherNumber = false
    /// The cost, of which a number that stands for another is next to nothing where all else is the same and says enough:
    /// who gives others' words another number says the same of it.
    var costBesidesNumber: Double {
      hasOtherNumber && cost == 1 && cutOff == 0 && sharedSaying >= Sameness.fewestSaying ? 0.25 : cost
    }

    /// Whether all words of a short quote stand in the other in a row, and say something.
    func isWhole(_ shorter: Int) -> Bool { shorter >= 2 && longestRun == shorter && longestRunSaying > 0 }

    init(_ alignment: WordAlignment, _ first: [QuoteWord], _ second: [QuoteWord]) {
      for block in alignment.blocks {
        let saying = first[block.first..<block.first + block.count].filter { !$0.traits.contains(.small) }
        shared += block.count
        sharedSaying += saying.count
        if block.count > longestRun {
          (longestRun, longestRunSaying) = (block.count, Set(saying.map(\.hash)).count)
        }
      }
      var replaced = 0
      for (place, gap) in alignment.gaps.enumerated() {
        if place == 0 || place == alignment.gaps.count - 1 {
          replaced += min(gap.first.count, gap.second.count)
          cutOff += max(gap.first.count, gap.second.count) - min(gap.first.count, gap.second.count)
        } else if gap.first.isEmpty || gap.second.isEmpty {
          let next = gap.first.isEmpty ? first[gap.first.upperBound] : second[gap.second.upperBound]
          let isTold = next.traits.contains(.afterOmission)
          cost += isTold ? 0.25 : 0.5 * Double(max(gap.first.count, gap.second.count))
        } else {
          replaced += max(gap.first.count, gap.second.count)
          let (mine, others) = (first[gap.first], second[gap.second])
          if mine.count == 1, others.count == 1, (mine + others).allSatisfy({ $0.traits.contains(.number) }) {
            hasOtherNumber = true
          }
        }
      }
      cost += Double(replaced)
      length = shared + replaced
      coverage = Double(shared) / Double(min(first.count, second.count))
    }
  }
}

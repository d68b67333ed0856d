import Articles
import ForeignText
import Language

/// The signs that tell what the pieces of a page are: their shape, their place, what their words are like, what they
/// share with the others, and what the rules made of them.
struct PieceEvidence {
  private let page: Page
  private let signs: [Signs]
  /// The first and the last piece that is a report's beyond doubt; nil where there is none.
  let core: ClosedRange<Int>?
  private let surroundings: PieceSurroundings

  /// Single words tell something of pieces that have no more of them.
  private static let longestLexical = 14
  /// So do they of somewhat longer ones, but not how they stand beside each other.
  private static let longestWords = 36
  /// A sentence of so many words that tells something is a report's beyond doubt.
  private static let shortestCore = 16
  /// Words with fewer letters say little about what a text is about.
  private static let shortestTopic = 5

  /// So many different longer words have most pages.
  private static let usualTopics = 400

  /// In how many pieces a word stands: in one, or in more.
  private struct Spread {
    let first: Int
    private(set) var isShared = false

    init(first: Int) { self.first = first }

    mutating func meet(_ index: Int) { if index != first { isShared = true } }
  }

  /// What is asked of a piece more than once.
  private struct Signs {
    var length: UInt32 = 0
    var ending: UInt32 = 0
    var joint: UInt32 = 0
    var verdict: UInt32 = 0
    var capitals: UInt32 = 0
    var shared: UInt32 = 0
    var marks: UInt32 = 0
    var page: UInt32 = 0
    var speech: UInt32 = 0
    var function: UInt32 = 0
    var first: UInt32 = 0
    var last: UInt32 = 0
  }

  init(_ page: Page, _ parts: [HeaderItem]) {
    self.page = page
    var spread: [String: Spread] = Dictionary(minimumCapacity: Self.usualTopics)
    for (index, piece) in page.pieces.enumerated() {
      for word in piece.words where Self.isTopic(word) { spread[word, default: Spread(first: index)].meet(index) }
    }
    signs = page.pieces.indices.map { Self.signs(of: $0, in: page, spread) }
    let sure = page.pieces.indices.filter {
      page.pieces[$0].words.count >= Self.shortestCore && ReportSigns.tells(page.pieces[$0])
    }
    core = sure.first.flatMap { first in sure.last.map { first...$0 } }
    surroundings = PieceSurroundings(page, parts, sure: sure)
  }

  /// How many pieces there are.
  var count: Int { page.pieces.count }

  private static func isTopic(_ word: String) -> Bool { word.utf8.count >= shortestTopic }

  /// The signs of one piece, its neighbours regarded, but for its words.
  func shapeFeatures(of index: Int, into features: inout FeatureList) {
    features.removeAll()
    let own = signs[index]
    let before = index > 0 ? signs[index - 1] : Signs()
    let after = index + 1 < signs.count ? signs[index + 1] : Signs()
    let place = place(of: index)
    features.add(1, own.length, own.ending)
    features.add(2, own.length, place)
    features.add(3, own.ending, place, own.joint)
    features.add(4, own.verdict, place)
    features.add(5, own.verdict, own.length, own.ending)
    features.add(6, own.capitals, own.length)
    features.add(7, own.capitals, own.ending, place)
    features.add(8, own.shared, own.length)
    features.add(9, own.shared, own.ending, place)
    features.add(10, own.marks)
    features.add(11, own.marks, own.length)
    features.add(12, own.page, own.length)
    features.add(13, own.page, own.ending, own.speech)
    features.add(14, own.speech, own.length)
    features.add(15, own.speech, place)
    features.add(16, own.joint, after.joint, own.ending)
    features.add(17, own.joint, own.length, place)
    features.add(21, before.length, before.ending, own.length)
    features.add(22, after.length, after.ending, own.length)
    features.add(23, before.verdict, own.verdict, after.verdict)
    features.add(24, before.page, own.page, after.page)
    features.add(26, before.marks, own.marks)
    features.add(27, own.capitals, own.shared, own.page)
    features.add(28, own.length, own.page, place)
    features.add(29, page.repeated.contains(page.pieces[index].words) ? 1 : 2, own.length)
    features.add(30, own.page, own.shared, own.ending)
    features.add(31, own.function, own.length)
    features.add(32, own.function, own.capitals)
    features.add(33, own.function, own.ending, own.shared)
    surroundings.features(
      of: index, length: own.length, ending: own.ending, shared: own.shared, own: own.page, place: place,
      into: &features)
  }

  /// The signs that single words are, which are added to the others.
  func wordFeatures(of index: Int, into features: inout FeatureList) {
    let own = signs[index]
    features.add(40, own.first)
    features.add(41, own.last)
    features.add(42, own.first, own.ending)
    if index > 0 { features.add(43, signs[index - 1].first, own.length) }
    let words = page.pieces[index].words
    guard words.count <= Self.longestLexical else {
      guard words.count <= Self.longestWords else { return }
      for word in words { features.add(47, WordForm.hash(of: word)) }
      return
    }
    var previous: UInt32 = 1
    for word in words {
      let hash = WordForm.hash(of: word)
      features.add(44, hash)
      features.add(45, hash, own.ending)
      features.add(46, previous, hash)
      previous = hash
    }
    features.add(46, previous, 2)
  }

  /// The signs that tell how a piece goes with the one before it.
  func neighbourFeatures(of index: Int, into features: inout FeatureList) {
    features.removeAll()
    features.add(60, signs[index].joint)
    features.add(61, place(of: index))
    features.add(62, 1)
  }

  /// Where a piece stands: before, within or behind the report, and how far from its ends.
  private func place(of index: Int) -> UInt32 {
    guard let core else { return UInt32(min(index, 3)) }
    if index < core.lowerBound { return 4 + UInt32(min(core.lowerBound - index, 4)) }
    if index > core.upperBound { return 9 + UInt32(min(index - core.upperBound, 4)) }
    return 14 + (index == core.lowerBound ? 1 : 0) + (index == core.upperBound ? 2 : 0)
  }

  private static func signs(of index: Int, in page: Page, _ spread: [String: Spread]) -> Signs {
    let piece = page.pieces[index]
    let scalars = piece.text.unicodeScalars
    let words = piece.words
    var signs = Signs()
    signs.length = bucket(words.count)
    signs.ending = UInt32(min(piece.sentenceCount, 3)) * 2 + (piece.isTerminated ? 1 : 0) + ending(of: scalars) * 8
    signs.joint = joint(of: piece) * 2 + (page.isSameBlock(index, index - 1) ? 1 : 0)
    signs.verdict = page.verdicts[index].map { WordForm.hash(of: $0.rule) } ?? 0
    signs.capitals = capitals(of: piece)
    signs.shared = shared(words, spread)
    signs.marks = marks(of: scalars)
    let own = words.count(where: { InterfaceWords.contains($0) || SectionNames.contains($0) })
    signs.page =
      UInt32(min(own, 3)) + (own * 3 >= words.count ? 4 : 0) + (words.contains(where: InterfaceWords.addresses) ? 8 : 0)
      + (words.first.map(InterfaceWords.isRequest) == true ? 16 : 0)
    signs.speech =
      (words.contains(where: InterfaceWords.reports) ? 1 : 0)
      + (words.contains(where: FunctionWords.auxiliaries.contains) ? 2 : 0)
      + (piece.words.count > piece.unquotedWords.count ? 4 : 0)
      + (PersonNames.knowledge(of: String(Substring(scalars.prefix { $0 != " " }))).isGiven ? 8 : 0)
    signs.function = functionWords(words)
    signs.first = words.first.map { WordForm.hash(of: $0) } ?? 3
    signs.last = words.last.map { WordForm.hash(of: $0) } ?? 4
    return signs
  }

  /// How many small words of English stand in a piece, of which sentences have many, and lines of pages few or none.
  private static func functionWords(_ words: [String]) -> UInt32 {
    let count = words.count {
      FunctionWords.prepositions.contains($0) || FunctionWords.determiners.contains($0)
        || FunctionWords.auxiliaries.contains($0) || FunctionWords.subjectPronouns.contains($0)
        || FunctionWords.subordinators.contains($0)
    }
    return UInt32(min(count, 3)) + (count * 4 >= words.count ? 4 : 0)
  }

  private static func bucket(_ count: Int) -> UInt32 {
    let limits = [1, 2, 3, 4, 6, 9, 13, 18, 25, 35, 50]
    return UInt32(limits.firstIndex { count <= $0 } ?? limits.count) + 1
  }

  private static func joint(of piece: Piece) -> UInt32 {
    switch piece.joint {
    case .line: 0
    case .sentence: 1
    case .word: 2
    case .item: 3
    }
  }

  private static func ending(of scalars: String.UnicodeScalarView) -> UInt32 {
    switch scalars.last {
    case ".": 1
    case "?", "!": 2
    case ":": 3
    case "…": 4
    case ")", "]": 5
    case "”", "\"", "’", "'": 6
    case let scalar? where scalar.isDigit: 7
    case let scalar? where scalar.isLower: 8
    case let scalar? where scalar.isUpper: 9
    default: 0
    }
  }

  /// How the piece begins, and how many of its longer words begin with a capital.
  private static func capitals(of piece: Piece) -> UInt32 {
    var (long, capitalised, shouted) = (0, 0, 0)
    for word in piece.text.unicodeScalars.split(separator: " ") {
      guard let first = word.first(where: \.isLetter), Substring(word).utf8.count > 3 else { continue }
      long += 1
      if first.isUpper { capitalised += 1 }
      if word.allSatisfy({ !$0.isLower }) { shouted += 1 }
    }
    let start: UInt32 =
      switch piece.text.unicodeScalars.first {
      case let scalar? where scalar.isUpper: 0
      case let scalar? where scalar.isLower: 1
      case let scalar? where scalar.isDigit: 2
      case "“", "\"", "‘", "'": 3
      default: 4
      }
    let share = long == 0 ? 5 : capitalised * 4 / long
    return start * 16 + UInt32(share) + (shouted * 2 > long ? 8 : 0)
  }

  /// How many of the longer words stand in other pieces too.
  private static func shared(_ words: [String], _ spread: [String: Spread]) -> UInt32 {
    let topics = words.filter(isTopic)
    guard !topics.isEmpty else { return 0 }
    let common = topics.count { spread[$0]?.isShared == true }
    return 1 + UInt32(common * 4 / topics.count) + (common > 1 ? 8 : 0)
  }

  /// Which marks stand in a piece that pages print and sentences seldom have.
  private static func marks(of scalars: String.UnicodeScalarView) -> UInt32 {
    var marks: UInt32 = 0
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "|", "·", "•", "›", "»": marks |= 1
      case "/": marks |= 2
      case "@", "#": marks |= 4
      case "©", "®": marks |= 8
      case ":": marks |= place < 30 ? 16 : 32
      case "(", "[": marks |= 64
      case _ where scalar.isDigit: marks |= 128
      case "-", "–", "—": marks |= 256
      default: break
      }
    }
    return marks
  }
}

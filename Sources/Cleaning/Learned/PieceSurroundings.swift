import Language

/// What stands around a piece and whom it names: the items of the header beside it, what the rules took on both sides, and
/// the names of the report.
struct PieceSurroundings {
  private let page: Page
  private let parts: [HeaderItem]
  /// For each piece what its words tell.
  private let signs: [Signs]

  /// No name has more words.
  private static let longestName = 4
  /// No word with fewer letters is told from a capital at a sentence's start.
  private static let shortestName = 4
  /// What stands no farther from a piece than a space and a mark is beside it.
  private static let reach = 3

  private struct Signs {
    var names: UInt32 = 0
    var verbs: UInt32 = 0
    var form: UInt32 = 0
  }

  /// Takes the pieces of a page, what is known of its header, and the pieces that are the report's beyond doubt.
  init(_ page: Page, _ parts: [HeaderItem], sure: [Int]) {
    self.page = page
    self.parts = parts
    let spoken = Set(sure.lazy.flatMap { Self.names(in: page.pieces[$0], besides: 1) })
    let isSure = Set(sure)
    signs = page.pieces.enumerated().map { index, piece in
      Signs(
        names: isSure.contains(index) ? 9 : Self.names(of: piece, spoken),
        verbs: (TellingVerbs.areIn(piece.words) ? 1 : 0) + (TellingVerbs.tellPast(piece.words) ? 2 : 0),
        form: Self.form(of: piece, spoken))
    }
  }

  /// Adds what stands around a piece: `length`, `ending`, `shared`, `own` and `place` are signs of the piece itself.
  func features(
    of index: Int, length: UInt32, ending: UInt32, shared: UInt32, own: UInt32, place: UInt32,
    into features: inout FeatureList
  ) {
    let signs = signs[index]
    let items = items(beside: index)
    let taken = taken(around: index)
    let before = index > 0 ? self.signs[index - 1].form : 7
    let after = index + 1 < self.signs.count ? self.signs[index + 1].form : 7
    features.add(50, items, length)
    features.add(51, items, ending, place)
    features.add(52, items, shared)
    features.add(53, signs.form, items)
    features.add(54, signs.form, length, place)
    features.add(55, signs.names, ending, signs.verbs)
    features.add(56, signs.verbs, own, ending)
    features.add(57, signs.verbs, length, signs.names)
    features.add(58, taken, length, ending)
    features.add(59, taken, own)
    features.add(34, signs.names, place, length)
    features.add(35, before, after, length)
    features.add(36, taken, signs.names, signs.verbs)
    features.add(37, before, signs.form, after)
  }

  /// Which items of the header stand right before and right behind a piece, and whether any stands above and below it.
  private func items(beside index: Int) -> UInt32 {
    let range = page.pieces[index].range
    var (before, after): (UInt32, UInt32) = (0, 0)
    var isBelow = false
    var isAbove = false
    for part in parts {
      if part.range.upperBound <= range.lowerBound {
        isBelow = true
        if range.lowerBound - part.range.upperBound < Self.reach { before = Self.number(of: part.kind) }
      } else if part.range.lowerBound >= range.upperBound {
        isAbove = true
        if after == 0, part.range.lowerBound - range.upperBound < Self.reach { after = Self.number(of: part.kind) }
      }
    }
    return before * 5 + after + (isBelow ? 32 : 0) + (isAbove ? 64 : 0)
  }

  private static func number(of kind: HeaderItem.Kind) -> UInt32 {
    switch kind {
    case .byline: 1
    case .date: 2
    case .dateline: 3
    case .field: 4
    }
  }

  /// Whether rules took the two pieces on each side.
  private func taken(around index: Int) -> UInt32 {
    func isTaken(_ other: Int) -> UInt32 {
      page.pieces.indices.contains(other) ? (page.isBody(other) ? 0 : 1) : 2
    }
    return ((isTaken(index - 2) * 3 + isTaken(index - 1)) * 3 + isTaken(index + 1)) * 3 + isTaken(index + 2)
  }

  /// Whether a piece names anybody, and anybody of whom the report speaks.
  private static func names(of piece: Piece, _ spoken: Set<String>) -> UInt32 {
    let names = names(in: piece, besides: 0)
    let known = names.count(where: spoken.contains)
    return UInt32(min(known, 2)) * 3 + UInt32(min(names.count, 2))
  }

  /// Whether a piece looks like a name, and like one of whom the report does not speak.
  private static func form(of piece: Piece, _ spoken: Set<String>) -> UInt32 {
    guard (2...longestName).contains(piece.words.count), !piece.isTerminated else { return 0 }
    let words = piece.text.unicodeScalars.split(separator: " ")
    let capitalised = words.count { $0.first?.isUpper == true }
    guard
      words.count == capitalised
        || words.allSatisfy({ $0.first?.isUpper == true || NameForm.particles.contains(String(Substring($0))) })
    else { return 1 }
    let isPage = piece.words.contains { InterfaceWords.contains($0) || SectionNames.contains($0) }
    return (isPage ? 2 : NameForm.isLikely(piece.text) ? 3 : 4)
      + (words.contains { spoken.contains(String(Substring($0))) } ? 8 : 0)
  }

  /// The words of a piece that begin with a capital, but for the first ones.
  private static func names(in piece: Piece, besides first: Int) -> [String] {
    piece.text.unicodeScalars.split(separator: " ").dropFirst(first).compactMap { word in
      guard word.first?.isUpper == true else { return nil }
      let letters = word.prefix { $0.isLetter || $0 == "-" }
      return letters.count >= shortestName ? String(Substring(letters)) : nil
    }
  }
}

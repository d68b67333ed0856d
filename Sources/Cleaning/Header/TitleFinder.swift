import Articles
import ForeignText
import Language

/// Looks for the title among the lines and clauses above the body.
///
/// A page's menu, a standfirst and the line's own end may be glued to it: the signs are weighed against each other, as
/// what a line shares with the report, how it speaks to the reader, and where it stands.
struct TitleFinder {
  let folded: FoldedText
  let page: Page
  let header: HeaderReader
  /// The first piece of the body.
  let bodyStart: Int
  let vocabulary: DocumentVocabulary
  /// The words of the report, in lower case.
  let report: Set<String>
  /// What has fewer words may be the page's own that is left.
  private static let shortestTold = 6
  /// So many different words have most reports.
  private static let usualWords = 500

  /// Words with fewer letters say little about what a text is about.
  private static let shortestTopic = 4
  /// A clause of so few words that shares none with the report is the page's.
  static let shortestUnshared = 4
  /// A clause of so few words that shares none with the report and has one of the page's is the page's.
  static let shortestMixed = 7

  init(_ folded: FoldedText, _ page: Page, _ header: HeaderReader, bodyStart: Int, vocabulary: DocumentVocabulary) {
    self.folded = folded
    self.page = page
    self.header = header
    self.bodyStart = bodyStart
    self.vocabulary = vocabulary
    var report = Set<String>(minimumCapacity: Self.usualWords)
    for index in page.pieces.indices[bodyStart...]
    where page.isBody(index)
      && (page.pieces[index].words.count >= Self.shortestTold || page.pieces[index].isTerminated)
    {
      for word in page.pieces[index].words { report.insert(Self.withoutPossessive(word)) }
    }
    self.report = report
  }

  /// A line or a part of one above the body.
  struct Clause {
    let range: Range<Int>
    let words: [String]
    let text: String
    /// How many of its longer words the report has.
    let shared: Int
    let isTitle: Bool
  }

  /// Where the title stands above byline and date; nil where nothing looks like one.
  func title() -> Range<Int>? {
    if let title = header.title { return title }
    let bodyOffset = bodyStart < page.pieces.count ? page.pieces[bodyStart].range.lowerBound : folded.scalars.count
    let limit = min(header.items.first?.lowerBound ?? bodyOffset, bodyOffset)
    let clauses = page.pieces[..<bodyStart].indices.filter { index in
      page.pieces[index].range.upperBound <= limit && page.verdicts[index] != PictureCaption().verdict
    }.flatMap { parts(of: page.pieces[$0]) }
    return title(among: withoutSentences(clauses))
  }

  private func title(among clauses: [Clause]) -> Range<Int>? {
    guard !header.items.isEmpty else {
      return likeliest(of: clauses).map { best in
        clauses.first { $0.isTitle && $0.text != best.text && best.text.hasPrefix($0.text) } ?? best
      }?.range
    }
    guard let last = clauses.lastIndex(where: \.isTitle) else {
      return titleBetweenItems() ?? doubtful(of: clauses)?.range
    }
    var first = last
    while first > 0 {
      if clauses[first - 1].isTitle {
        first -= 1
      } else if first > 1, isLikeName(clauses[first - 1]), clauses[first - 2].isTitle {
        // The writer's name may stand between the title and the standfirst.
        first -= 2
      } else if first > 1, clauses[first - 1].words.count <= 2, clauses[first - 2].isTitle,
        clauses[first - 2].shared > 1
      {
        // So may the name of a part of the newspaper.
        first -= 2
      } else {
        break
      }
    }
    // Of lines that follow each other the first is the title and the next the standfirst.
    let run = plausible(clauses[first...last].filter { $0.isTitle && !isLink($0) })
    let best = run.map { weight(of: $0, among: clauses) }.max() ?? 0
    // A standfirst is a sentence and tells more of the report than the title does.
    let tellsMost = run.first { weight(of: $0, among: clauses) == best }
    let share = tellsMost.map { $0.words.contains(where: FunctionWords.auxiliaries.contains) } == true ? 4 : 2
    guard
      let title = run.first(where: { weight(of: $0, among: clauses) * share >= best }) ?? run.first
        ?? clauses[first...last].first
    else { return nil }
    // A page may print its title with the newspaper's name, and again without.
    let bare = run.first { $0.text != title.text && title.text.hasPrefix($0.text) }
    if let below = titleBelowDate(over: title) { return below }
    if bare == nil, isEndOfPath(title), let next = run.drop(while: { $0.range != title.range }).dropFirst().first,
      next.shared >= Self.fewShared
    {
      return next.range
    }
    return (bare ?? title).range
  }

  /// Whether a clause is two to four words with capitals, none of which is a page's own.
  private func isLikeName(_ clause: Clause) -> Bool {
    (2...4).contains(clause.words.count) && NameForm.isLikely(clause.text)
      && clause.text.unicodeScalars.split(separator: " ").allSatisfy { $0.first?.isUpper == true }
      && !clause.words.contains {
        InterfaceWords.contains($0) || SectionNames.contains($0) || ForeignInterface.contains($0)
          || InterfaceWords.isRequest($0) || BylineWords.isPaper($0)
      }
  }

  /// How much says that a clause is the title: what it shares with the report, whether the page has it twice, and how
  /// little in it is the page's own.
  private func weight(of clause: Clause, among clauses: [Clause]) -> Int {
    let own = clause.words.count { word in
      InterfaceWords.contains(word) || Self.pageWords.contains(word)
        || SectionNames.contains(word) && vocabulary.count(of: word.prefix(1).uppercased() + word.dropFirst()) < 2
    }
    let isRepeated = clauses.count { $0.text.hasPrefix(clause.text) } > 1
    let isPages = own * 3 >= clause.words.count
    // `We care about your privacy. Accept all`
    if clause.shared == 0, clause.text.contains(". "),
      own > 0 || Terminator.sentenceCount(Array(clause.text.unicodeScalars)) > 0
    {
      return 0
    }
    return 2 * min(clause.shared, 3) + (isPages ? -2 * own : own == 0 ? 2 : 1)
      + (isRepeated && !isPages ? 4 : 0) + (clause.words.count > Self.shortestUnshared && own == 0 ? 1 : 0)
  }

  /// Words of newsletters and newsrooms, which titles seldom have.
  static let pageWords: WordList = [
    "issue", "briefing", "emails", "unsubscribe", "forwarded", "newsroom", "releases", "lifestyle", "inside", "today's",
    "subscribers", "customer", "membership", "account", "apps", "your", "this", "guide", "digital", "weekend",
    "opens", "open", "tab", "window", "close", "toggle", "loading", "accept", "unlock", "editor's", "unlimited",
    "estimated", "generated", "version", "arrows", "accessibility", "personalised", "personalized", "upgrade",
  ]

  /// A title between byline and date, glued to them.
  private func titleBetweenItems() -> Range<Int>? {
    let heads = header.parts.filter { $0.kind != .dateline }.map(\.range)
    for (before, after) in zip(heads, heads.dropFirst()) {
      if let title = title(between: before.upperBound, and: after.lowerBound) { return title.range }
    }
    // `April 25, 2020Rain at LastShare`: right behind the day, where nothing stands between it and the report.
    guard let day = heads.last, header.parts.last(where: { $0.kind != .dateline })?.kind == .date,
      bodyStart < page.pieces.count,
      let title = title(between: day.upperBound, and: page.pieces[bodyStart].range.lowerBound),
      title.range.lowerBound <= day.upperBound + 1, !title.text.contains(". "), !title.text.contains("/")
    else { return nil }
    return title.range
  }

  private func title(between start: Int, and end: Int) -> Clause? {
    let gap = start...max(start, end)
    let inside = page.pieces[..<bodyStart].indices.lazy.filter { index in
      let piece = page.pieces[index]
      return gap.contains(piece.range.lowerBound) && gap.contains(piece.range.upperBound) && piece.joint != .line
        && page.verdicts[index] != PictureCaption().verdict
    }
    return inside.flatMap { parts(of: page.pieces[$0]) }.first {
      $0.isTitle && ($0.shared >= Self.manyShared || $0.shared > 0 && $0.words.count > Self.shortestUnshared)
    }
  }

  /// What is no title by its words, but stands where titles do and is long enough: the last such clause.
  private func doubtful(of clauses: [Clause]) -> Clause? {
    clauses.last { clause in
      clause.words.count > Self.shortestUnshared && clause.words.count <= Headline.longest && !isMenu(clause.words)
        && !isLabelled(clause.words, clause.text) && !speaksToReader(clause.words)
        && !isNotice(clause.words, clause.text)
        && !clause.text.contains("|") && clause.words.contains(where: FunctionWords.prepositions.contains)
    }
  }

  /// What stands above the date in so few words may be the newspaper's name.
  private static let longestName = 4
  private static let manyShared = 3
  private static let fewShared = 2

  /// The title between date and byline, where what stands above the date shares far less with the report.
  private func titleBelowDate(over title: Clause) -> Range<Int>? {
    guard
      title.words.count <= Self.longestName && title.shared <= 1 && header.items.count > 1
        || (title.shared == 0 || isMasthead(title)) && header.parts.first?.kind == .date,
      let date = header.items.first
    else { return nil }
    let body = bodyStart < page.pieces.count ? page.pieces[bodyStart].range.lowerBound : folded.scalars.count
    let gap = date.upperBound..<max(date.upperBound, header.items.count > 1 ? header.items[1].lowerBound : body)
    return page.pieces[..<bodyStart].lazy.filter {
      $0.range.lowerBound >= gap.lowerBound && $0.range.upperBound <= gap.upperBound
    }
    .map { self.clause(trimmed(withoutLabel($0.range))) }.first {
      $0.isTitle && $0.shared >= Self.manyShared - (title.shared == 0 || isMasthead(title) ? 1 : 0)
    }?
    .range
  }

  private func hasPageWord(_ clause: Clause) -> Bool {
    clause.words.contains { InterfaceWords.contains($0) || SectionNames.contains($0) }
  }

  /// Whether a clause is the headline of another article: `Breaking: …`.
  private func isLink(_ clause: Clause) -> Bool {
    guard let colon = clause.text.firstIndex(of: ":") else { return false }
    let label = clause.text[..<colon].lowercased()
    return label == "breaking" || label == "breaking news" || label == "just in"
  }

  /// The first of the clauses that share most words with the report, as its title does and a menu does not.
  private func likeliest(of clauses: [Clause]) -> Clause? {
    clauses.lazy.filter(\.isTitle).max { $0.shared < $1.shared }.flatMap { best in
      clauses.first { $0.isTitle && $0.shared == best.shared }
    }
  }

  func clause(_ range: Range<Int>) -> Clause {
    let words = PlainWords.of(folded.scalars[range])
    let text = folded[range]
    let shared = Set(words.lazy.map(Self.withoutPossessive).filter(Self.isTopic)).intersection(report).count
    let isLong = words.count >= 3 || folded.scalars[range].count(where: { $0.value > 0x2E80 }) >= 5
    let isTitle =
      isLong && words.count <= Headline.longest && !text.contains("|") && !text.contains("://") && !text.contains(" > ")
      && !isMenu(words) && !isLabelled(words, text) && !speaksToReader(words) && !isNotice(words, text)
      && !(words.first == "your" && shared < 2) && !isOffer(words)
      && !(shared == 0 && words.count <= Self.shortestUnshared && header.items.isEmpty == false)
      && !(shared == 0 && words.count <= Self.shortestMixed
        && words.contains { InterfaceWords.contains($0) || SectionNames.contains($0) })
      && !isCredit(range) && !isCount(words) && !isForeign(words) && !text.hasPrefix("¿")
    return Clause(range: range, words: words, text: text, shared: shared, isTitle: isTitle)
  }

  private static func withoutPossessive(_ word: String) -> String {
    word.hasSuffix("'s") && word.count > shortestTopic + 1 ? String(word.dropLast(2)) : word
  }

  static func isTopic(_ word: String) -> Bool {
    word.count >= shortestTopic && !FunctionWords.prepositions.contains(word)
      && !FunctionWords.determiners.contains(word) && !InterfaceWords.addresses(word)
      && !InterfaceWords.contains(word) && !SectionNames.contains(word) && !Weekday.isName(word)
      && Month.number(word) == nil
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, folded.scalars[start] == " " { start += 1 }
    while end > start, folded.scalars[end - 1] == " " { end -= 1 }
    return start..<end
  }
}

import Language

/// The headline of another article, with or without a label: `Read more: …`, `RELATED: …`.
struct RelatedLink: CleaningRule {
  let name = "related link"

  private static let longest = 25
  /// A whole sentence of so many words is a report's even behind a label.
  private static let shortestReport = 12
  private static let labels: [[String]] = [
    ["read", "more"], ["related"], ["related", "coverage"], ["related", "article"], ["related", "story"],
    ["related", "stories"], ["related", "articles"], ["related", "content"], ["more", "on", "this"], ["more", "on"],
    ["see", "also"], ["also", "read"], ["read", "also"], ["read", "next"], ["recommended"],
    ["recommended", "for", "you"],
    ["watch"], ["listen"], ["trending"], ["don't", "miss"], ["up", "next"], ["further", "reading"], ["more", "from"],
    ["what", "to", "read", "next"], ["you", "might", "also", "like"], ["you", "may", "also", "like"], ["most", "read"],
    ["in", "pictures"], ["photos"], ["video"], ["gallery"], ["also", "on"], ["more", "news"], ["read"], ["more"],
    ["from", "our", "partners"], ["sponsored"], ["promoted"], ["must", "read"], ["explore", "more"], ["also", "see"],
    ["analysis"], ["opinion"], ["explainer"], ["live", "updates"], ["more", "coverage"], ["popular"],
    ["more", "on", "this", "topic"], ["more", "on", "this", "story"], ["subscribers", "only"], ["most", "popular"],
    ["in", "case", "you", "missed", "it"], ["have", "you", "read"], ["editor's", "picks"], ["editors", "picks"],
    ["see", "more"],
  ]
  /// What they write in the languages of pages around English reports, with a colon behind it or without.
  private static let foreign: [[String]] = [
    ["lire", "aussi"], ["à", "lire", "aussi"], ["voir", "aussi"], ["lesen", "sie", "auch"], ["siehe", "auch"],
    ["mehr", "zum", "thema"], ["lees", "ook"], ["lees", "meer"], ["les", "også"], ["læs", "også"], ["läs", "också"],
    ["leggi", "anche"], ["leggi", "pure"], ["lea", "también"], ["leer", "más"], ["leia", "também"], ["zobacz", "też"],
    ["czytaj", "też"], ["te", "puede", "interesar"], ["baca", "juga"],
  ]

  func holds(for index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    guard piece.words.count <= Self.longest else { return false }
    // `Read more: Game over. Will the ice come back?`
    let isLabelled = Self.isLabelled(piece)
    guard piece.sentenceCount <= (isLabelled && !Self.endsInStop(piece.text) ? 2 : 1) else { return false }
    if isLabelled { return !ReportSigns.tellsSpeech(piece) }
    guard piece.joint != .item else { return false }
    let previous = index - 1
    if piece.joint == .word, page.isSameBlock(index, previous), !page.isBody(previous),
      Self.labels.contains(page.pieces[previous].words)
    {
      // Headlines have no full stop, and nobody's words alone are one.
      return !Self.endsInStop(piece.text) && !Self.isSpeech(piece)
        && !(piece.words.count >= Self.shortestReport && ReportSigns.tells(piece) || ReportSigns.tellsSpeech(piece))
    }
    return Headline.isTitleCased(Array(piece.text.unicodeScalars)[...]) && piece.words.count >= 5
      && !page.turns.contains(index) && !Self.endsInStop(piece.text) && !ReportList.holds(index, in: page)
  }

  private static func endsInStop(_ text: String) -> Bool {
    text.unicodeScalars.reversed().first { !Terminator.isCloser($0) } == "."
  }

  /// Whether words in lower case are what pages write before the headlines of other articles.
  static func isLabel(_ words: [String]) -> Bool { labels.contains(words) }

  /// No label in another language has more scalars.
  private static let longestForeign = 24

  /// Whether a label in another language stands at the start of a text: `À lire aussi : Rain at last`.
  static func beginsForeign(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let words = PlainWords.of(scalars.prefix(longestForeign))
    return foreign.contains { words.count > $0.count && words.starts(with: $0) }
  }

  /// Whether a label of that kind stands at the start of a piece.
  static func isLabelled(_ piece: Piece) -> Bool {
    label(of: piece.text).map(isLabel) ?? false || foreign.contains { piece.words.starts(with: $0) }
      || shoutedLabel(of: piece.text).map(isLabel) ?? false || isLedByLabel(piece)
  }

  /// Labels with a headline right behind them: `Most read 1 Rain at last`, `More on this story Rain at last`.
  private static func isLedByLabel(_ piece: Piece) -> Bool {
    guard let label = spacedLabels.first(where: { piece.words.starts(with: $0) }), piece.words.count > label.count + 1,
      !endsInStop(piece.text)
    else { return false }
    let words = piece.text.split(separator: " ").dropFirst(label.count)
    guard let first = words.first?.unicodeScalars.first else { return false }
    return first.isUpper || first.isDigit || first == "‘" || first == "“"
  }

  private static let spacedLabels = [
    ["more", "on", "this", "story"], ["more", "on", "this", "topic"], ["most", "read"], ["subscribers", "only"],
    ["read", "more"], ["read", "also"], ["also", "read"], ["see", "also"], ["read", "next"], ["related", "article"],
    ["recommended", "from", "editorial"],
  ]

  /// The words in capitals or in brackets before a headline: `MORE ON THIS TOPIC Rain at last`, `[Most read] Rain at last`.
  private static func shoutedLabel(of text: String) -> [String]? {
    let scalars = Array(text.unicodeScalars.prefix(longestLabel))
    if scalars.first == "[" {
      return scalars.firstIndex(of: "]").map { PlainWords.of(scalars[1..<$0]) }
    }
    let small = scalars.firstIndex(where: \.isLower) ?? 0
    guard small > 0, let space = scalars[..<small].lastIndex(of: " ") else { return nil }
    let label = PlainWords.of(scalars[..<space])
    return label.count > 1 ? label : nil
  }

  private static let longestLabel = 32

  /// Whether a piece is a quotation, or the turn of a speaker whose name leads it.
  private static func isSpeech(_ piece: Piece) -> Bool {
    guard let mark = piece.text.unicodeScalars.first else { return false }
    return ["“", "\"", "‘"].contains(mark) || Conversation.speaker(of: piece.text) != nil
  }

  /// The words before a colon or a bar near the start.
  private static func label(of text: String) -> [String]? {
    let scalars = text.unicodeScalars
    guard let end = scalars.firstIndex(where: endsLabel) else { return nil }
    let label = PlainWords.of(Array(scalars[..<end])[...])
    return label.count <= 6 ? label : nil
  }

  private static func endsLabel(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ":", "|", "–", "—", "»", ">": true
    default: false
    }
  }
}

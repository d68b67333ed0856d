import Articles
import Language

/// The line that names who else reported, such as `Jane Roe contributed reporting from Oslo, and John Poe from Rome`.
struct ContributorLine: CleaningRule {
  let name = "contributor line"
  let note: EditorialNoteKind? = .contributors

  private static let longest = 60
  /// The names before the phrase have no more words.
  private static let reach = 24
  private static let phrases: [[String]] = [
    ["contributed", "reporting"], ["contributed", "to", "this"], ["contributed", "research"],
    ["reporting", "was", "contributed"], ["contributed", "from"], ["additional", "reporting", "by"],
    ["with", "reporting", "by"], ["reporting", "by"], ["also", "contributed"], ["with", "contributions", "from"],
    ["contributed", "to", "the", "report"], ["contributors", "to", "this"],
  ]
  /// The words one of which every phrase has.
  private static let keys: WordList = ["contributed", "reporting", "contributions", "contributors"]
  /// Words behind which a place or an employer stands.
  private static let placeLeads: WordList = ["from", "in", "at", "for", "of", "to", "the"]

  func holds(for index: Int, in page: Page) -> Bool {
    let piece = page.pieces[index]
    let words = piece.unquotedWords
    guard piece.isTerminated || words.count < 30, words.count <= Self.longest, piece.sentenceCount <= 3,
      !ReportSigns.quotes(piece)
    else {
      return false
    }
    guard words.contains(where: Self.keys.contains),
      let phrase = Self.phrases.first(where: { PlainWords.contains($0, in: words) })
    else { return false }
    let place = PlainWords.firstIndex(of: phrase, in: words) ?? 0
    // Far behind other sentences it is a line that is glued to a paragraph.
    guard place <= Self.reach || piece.sentenceCount <= 1, let grammar = CreditGrammar(piece.text, phrase: phrase)
    else {
      return false
    }
    let behind = words[(place + phrase.count)...]
    switch phrase {
    // `Reporting by the Courier showed that …` tells something.
    case ["reporting", "by"]: return words.prefix(3).contains("reporting") && grammar.namesReporters
    case ["additional", "reporting", "by"], ["with", "reporting", "by"], ["with", "contributions", "from"]:
      return grammar.namesReporters
    case ["reporting", "was", "contributed"], ["contributors", "to", "this"]: return true
    // `He also contributed $300,000 to …`.
    case ["also", "contributed"]:
      return grammar.namesContributors
        && (behind.isEmpty || ["reporting", "research", "from"].contains(behind.first ?? "")
          || behind.first == "to" && behind.contains(where: Self.works.contains))
    case ["contributed", "to", "this"]:
      return behind.prefix(2).contains(where: Self.works.contains) && grammar.namesContributors
    default: return grammar.namesContributors
    }
  }

  /// What is contributed to.
  private static let works: WordList = [
    "article", "story", "report", "piece", "dispatch", "coverage", "post", "column", "project", "investigation",
    "review",
    "analysis",
  ]

  /// The names in a contributor line, in its order.
  static func names(in line: String) -> [String] {
    var names: [String] = []
    var name: [String] = []
    var previous = ""
    func close() {
      if name.count >= 2, !placeLeads.contains(previous) { names.append(name.joined(separator: " ")) }
      name = []
    }
    var before = ""
    for word in line.split(whereSeparator: { $0 == " " || $0 == "(" }) {
      var text = String(word)
      let isInitial = text.unicodeScalars.count == 2 && text.hasSuffix(".")
      let ends = !isInitial && (text.last.map { ",.;)".contains($0) } ?? false)
      if ends { text.removeLast() }
      let isCapitalised = text.unicodeScalars.first?.isUpper == true
      let isLead = ["Reporting", "Additional", "With", "Editing", "Writing", "By", "The", "Research"].contains(text)
      if isCapitalised && !isLead || !name.isEmpty && NameForm.particles.contains(text) {
        if name.isEmpty { previous = before.lowercased() }
        name.append(text)
      } else {
        close()
      }
      if ends { close() }
      before = text
    }
    close()
    return names
  }
}

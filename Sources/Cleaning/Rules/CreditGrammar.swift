import Language

/// Tells a line that credits somebody from a sentence that tells of reporting and of contributions, by its grammar.
///
/// Behind `Reporting by` a credit has nothing but names, places and offices; a sentence goes on and says what was found.
struct CreditGrammar {
  /// A word of a line as it is printed.
  private struct Word {
    let text: String
    /// Whether a sentence ends behind it.
    let ends: Bool

    var hasCapital: Bool { text.unicodeScalars.first?.isUpper == true }
  }

  private let before: [Word]
  private let behind: [Word]
  /// What stands in the sentences around that of the phrase.
  private let others: [[String]]

  /// Takes a line with a phrase in it; nil where the phrase is not there.
  init?(_ line: String, phrase: [String]) {
    let words = Self.words(of: line)
    let lowered = words.map { $0.text.lowercased() }
    guard let place = PlainWords.firstIndex(of: phrase, in: lowered) else { return nil }
    let start = words[..<place].lastIndex(where: \.ends).map { $0 + 1 } ?? 0
    let last = place + phrase.count
    let end = words[last...].firstIndex(where: \.ends).map { $0 + 1 } ?? words.count
    before = Array(words[start..<place])
    // `…, who is based in Oslo`, `…, which has been updated`: what is told of them is no more than that.
    behind =
      words[last - 1].ends ? [] : Array(words[last..<end].prefix { !Self.relatives.contains($0.text.lowercased()) })
    let rest = words[last - 1].ends ? last : end
    others = [words[..<start], words[rest...]].map { $0.map { $0.text.lowercased() } }
  }

  private static func words(of line: String) -> [Word] {
    let isBreak: (Character) -> Bool = { " ()[]/;,:—–".contains($0) }
    return line.split(whereSeparator: isBreak).compactMap { part in
      let text = part.drop { !$0.isLetter && !$0.isNumber }
      guard let last = text.lastIndex(where: { $0.isLetter || $0.isNumber }) else { return nil }
      let word = String(text[...last])
      let isInitial = word.count == 1 || word.count <= 3 && word.first?.isUppercase == true
      return Word(text: word, ends: !isInitial && text[last...].dropFirst().contains { ".!?".contains($0) })
    }
  }

  /// Whether what stands behind `Reporting by` are names.
  var namesReporters: Bool {
    guard let first = behind.first(where: { !Self.leads.contains($0.text.lowercased()) }), first.hasCapital else {
      return false
    }
    return isPlain(behind) && !tellsBeside
  }

  /// Whether somebody of a name contributed, and nothing is told of what else he did.
  var namesContributors: Bool {
    guard before.contains(where: \.hasCapital), !tellsBeside else { return false }
    // `A court in Norrby contributed …`
    if before.count > 1, FunctionWords.determiners.contains(before[0].text.lowercased()), !before[1].hasCapital,
      !before.contains(where: { Self.offices.contains($0.text.lowercased()) })
    {
      return false
    }
    return isPlain(behind)
  }

  /// Whether words are names with hardly anything between them that is of no credit, and no verb.
  private func isPlain(_ words: [Word]) -> Bool {
    let small = words.filter { !$0.hasCapital && $0.text.first?.isNumber != true }.map { $0.text.lowercased() }
    if small.contains(where: { TellingVerbs.isPast($0) || FunctionWords.auxiliaries.contains($0) }) { return false }
    return small.count { !Self.isOfCredit($0) } * 2 <= words.count(where: \.hasCapital)
  }

  /// Whether a sentence around the credit tells something.
  private var tellsBeside: Bool {
    others.contains { words in
      // `Ada Poe reported from Oslo.`
      TellingVerbs.tellPast(words) && !PlainWords.contains(["reported", "from"], in: words)
        && !words.contains { InterfaceWords.contains($0) || Self.offices.contains($0) || Self.changes.contains($0) }
    }
  }

  private static func isOfCredit(_ word: String) -> Bool {
    offices.contains(word) || works.contains(word) || NameForm.particles.contains(word)
      || FunctionWords.determiners.contains(word) || FunctionWords.prepositions.contains(word)
      || FunctionWords.conjunctions.contains(word)
  }

  private static let relatives: WordList = ["who", "which", "whose"]
  /// What becomes of an article.
  private static let changes: WordList = [
    "updated", "corrected", "published", "edited", "amended", "translated", "distributed", "produced",
  ]
  /// Words before a name.
  private static let leads: WordList = [
    "the", "our", "staff", "members", "of", "reporters", "correspondents", "writers",
  ]
  private static let offices: WordList = [
    "reporter", "reporters", "correspondent", "correspondents", "writer", "writers", "editor", "editors", "staff",
    "bureau", "newsroom", "agencies", "agency", "wire", "wires", "services", "service", "freelance", "freelancer",
    "researcher", "researchers", "colleagues", "journalist", "journalists", "columnist", "producer", "photographer",
    "intern", "fellow", "desk", "team", "bureaus", "bureaux", "members",
  ]
  private static let works: WordList = [
    "reporting", "research", "editing", "writing", "photography", "graphics", "production", "translation", "video",
    "article", "story", "report", "piece", "dispatch", "coverage", "post", "column", "project", "investigation",
    "review", "analysis", "information", "material", "additional", "compiled", "written", "edited", "also", "et", "al",
  ]
}

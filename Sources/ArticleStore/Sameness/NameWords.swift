import Articles
import Language

/// Which words of a quote are names, those at the start of a sentence among them.
struct NameWords {
  private let quote: QuotedWords
  /// Names that stand within a sentence of either quote.
  private let known: Set<UInt64>

  init(_ quote: QuotedWords, beside other: QuotedWords) {
    self.quote = quote
    known = Set((quote.words + other.words).lazy.filter { $0.traits.contains(.name) }.map(\.hash))
  }

  /// A name that stands at a place; nil where none does.
  func name(at index: Int) -> String? {
    let word = quote.words[index]
    let text = quote.text(of: word)
    guard !Self.times.contains(text) else { return nil }
    return word.traits.contains(.name) || opensSentence(index) && isOpeningName(word, text, index) ? text : nil
  }

  private func opensSentence(_ index: Int) -> Bool {
    quote.isCapital(quote.words[index]) && quote.beginsSentence(index)
  }

  /// Whether a word that has its capital letter from the sentence is a name all the same.
  private func isOpeningName(_ word: QuoteWord, _ text: String, _ index: Int) -> Bool {
    guard !word.traits.contains(.small), !word.traits.contains(.negation), !word.traits.contains(.number)
    else { return false }
    if known.contains(word.hash) { return true }
    guard index + 1 < quote.words.count, !quote.beginsSentence(index + 1) else { return false }
    let next = quote.words[index + 1]
    // `South Korea`, `Berit Moen`
    if next.traits.contains(.name) { return true }
    let knowledge = PersonNames.knowledge(of: text)
    if knowledge.contains(.certain) || Nationalities.isCountry([text]) { return true }
    if Self.plain.contains(text) || Self.plainEnds.contains(where: text.hasSuffix) { return false }
    if text.hasSuffix("s"), knowledge.isEmpty { return false }
    // Before a verb stands no adjective, and a thing seldom without its article.
    let verb = quote.text(of: next)
    return Self.verbs.contains(verb) || verb.hasSuffix("ed") && !knowledge.isEmpty
  }

  /// Whether the names of two places are others.
  static func differ(_ first: [String], _ second: [String]) -> Bool {
    let (one, two) = (
      first.filter { !Titles.isAddress($0) && !Titles.isAddress($0 + ".") },
      second.filter {
        !Titles.isAddress($0) && !Titles.isAddress($0 + ".")
      }
    )
    // `Mrs. Moen` is `Berit Moen`.
    if one.count < first.count || two.count < second.count, one.isEmpty || two.isEmpty { return false }
    let (mine, others) = (Set(one.map(usual)), Set(two.map(usual)))
    return mine != others && !isInitials(one, of: two) && !isInitials(two, of: one)
  }

  /// *US* is *United States*.
  private static func isInitials(_ short: [String], of long: [String]) -> Bool {
    short.count == 1 && long.count > 1 && long.compactMap(\.first) == Array(short[0])
  }

  private static func usual(_ name: String) -> String { spellings[name] ?? name }

  /// Other letters for the same name.
  private static let spellings: [String: String] = {
    var table: [String: String] = [:]
    for line in forms.split(separator: "\n") {
      let names = line.split(separator: " ").map(String.init)
      for name in names.dropFirst() { table[name] = names[0] }
    }
    return table
  }()
  private static let forms = """
    kyiv kiev
    kharkiv kharkov
    odesa odessa
    lviv lvov
    chornobyl chernobyl
    muhammad mohammed mohamed mohammad muhammed mohamad
    beijing peking
    mumbai bombay
    kolkata calcutta
    chennai madras
    myanmar burma
    yangon rangoon
    turkey türkiye turkiye
    czechia czech
    quran koran qur’an
    gaddafi qaddafi gadhafi kadafi
    zelensky zelenskyy zelenskiy
    hezbollah hizbollah hizbullah
    """

  private static let times: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "january", "february", "march",
    "april",
    "may", "june", "july", "august", "september", "october", "november", "december", "christmas", "easter",
  ]
  private static let verbs: Set<String> = [
    "will", "would", "is", "was", "has", "had", "can", "could", "must", "should", "may", "might", "did", "does",
    "shall",
    "said", "says", "sent", "won", "lost", "wrote", "told", "came", "went", "left", "made", "took", "gave", "knew",
    "paid",
    "wants", "needs", "bought", "sold", "got", "began", "became", "lied",
  ]
  private static let plain: Set<String> = [
    "everything", "something", "anything", "everyone", "someone", "anyone", "everybody", "somebody", "anybody", "today",
    "tomorrow", "yesterday", "tonight", "another", "little", "enough", "money", "time", "life", "work", "war", "peace",
    "rain", "snow", "school", "power", "water", "food", "love", "hope", "mother", "father", "god", "winter", "summer",
    "spring", "autumn", "people", "nature", "music", "history", "ice", "blood", "fear", "whoever", "whatever",
  ]
  private static let plainEnds = ["ing", "ion", "ment", "ness", "ity", "ly", "ance", "ence", "ism"]
}

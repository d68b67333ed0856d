import Articles

/// What stands before the words that two quotes share, in the same sentence and clause, and turns what they say: *I do not
/// believe that …*, *it would be a lie to say that …*, *if they pay …*.
///
/// Who prints the words without it has the speaker say something else.
struct TurnedSense {
  /// Whether the words are denied.
  private(set) var isDenied = false
  /// Whether they hold on a condition alone, or are what others say.
  private(set) var isBound = false
  /// The words that turn the sense.
  private(set) var turning: [Int] = []

  /// So many words before are looked at.
  private static let reach = 40

  /// Looks at what stands before a word, and behind the last that both have.
  init(_ quote: QuotedWords, before start: Int, from first: Int = 0, behind end: Int? = nil) {
    var negations = 0
    var (isNear, isOpen, place) = (true, true, start)
    // What stands behind the word in hand, the last first.
    var behind = quote.words.indices.contains(start) ? [quote.text(of: quote.words[start])] : []
    while isOpen, place > first, start - place < Self.reach {
      isOpen = !quote.beginsSentence(place)
      guard isOpen else { break }
      let gap = quote.gap(before: place)
      // `“I do not believe,” he said, “that …”`
      let isParted = gap.contains { ",;:—–".unicodeScalars.contains($0) } && behind.last != "that"
      let word = quote.words[place - 1]
      let text = quote.text(of: word)
      let joins = Self.conjunctions.contains(text)
      // `…, and the harbour stays`: a clause of its own.
      if joins, place - 1 == 0 || Self.isBehindComma(quote, place - 1) { break }
      if isParted || joins && text != "or" { isNear = false }
      if isNear {
        if word.traits.contains(.negation) || Self.unreal.contains(text) {
          negations += 1
          turning.append(place - 1)
        } else if Self.reports.contains(text), behind.last == "that" || behind.count == 1 {
          reported = place - 1
        } else if let report = reported, Self.persons.contains(text) || text == "to" {
          // Who says *I think that* or *it is fair to say that* says it.
          if !["i", "we", "me", "to"].contains(text) { note(report) }
          reported = nil
        }
      }
      if Self.conditions.contains(text), place < 2 || !["even", "as"].contains(quote.text(of: quote.words[place - 2])) {
        note(place - 1)
      }
      behind.append(text)
      place -= 1
    }
    if let report = reported, negations == 0 { note(report) }
    reachesStart = place == 0 && isNear
    isDenied = negations % 2 == 1
    if let end { look(behind: end, in: quote) }
  }

  /// Whether nothing parts the words from what stands before the marks.
  private(set) var reachesStart: Bool = false
  private var reported: Int?

  private mutating func note(_ place: Int) {
    isBound = true
    turning.append(place)
  }

  /// Looks for a condition and a verdict: `…, if they pay`, `… is a lie`.
  private mutating func look(behind end: Int, in quote: QuotedWords) {
    var texts: [String] = []
    var place = end
    while place < quote.words.count, texts.count < 6, !quote.beginsSentence(place) {
      texts.append(quote.text(of: quote.words[place]))
      place += 1
    }
    guard let first = texts.first(where: { !["but", "only", "and"].contains($0) }) else { return }
    if Self.conditions.contains(first) || first == "provided" { note(end) }
    if ["is", "was", "are", "were"].contains(first), texts.contains(where: Self.falsehoods.contains) {
      isDenied.toggle()
      turning.append(end)
    }
  }

  private static func isBehindComma(_ quote: QuotedWords, _ place: Int) -> Bool {
    quote.gap(before: place).contains { ",;:—–".unicodeScalars.contains($0) }
  }

  private static let conjunctions: Set<String> = [
    "and", "but", "so", "because", "or", "while", "though", "although", "whereas", "since", "yet",
  ]
  private static let conditions: Set<String> = ["if", "unless", "supposing", "suppose", "assuming"]
  private static let falsehoods: Set<String> = [
    "lie", "lies", "false", "untrue", "wrong", "myth", "nonsense", "absurd", "ridiculous", "mistaken", "fiction",
    "impossible", "rubbish", "rumour", "rumor",
  ]
  private static let unreal: Set<String> = falsehoods.union([
    "lying", "deny", "denies", "denied", "denying", "doubt", "doubts", "doubted", "pretend", "pretends", "pretended",
    "refuse", "refuses", "refused", "dispute", "disputes", "disputed", "reject", "rejects", "rejected", "unlikely",
    "hardly", "barely", "failed", "fails",
  ])
  private static let reports: Set<String> = [
    "say", "says", "said", "claim", "claims", "claimed", "allege", "alleges", "alleged", "argue", "argues", "argued",
    "think", "thinks", "thought", "believe", "believes", "believed", "imagine", "insist", "insists", "insisted", "wish",
  ]
  private static let persons: Set<String> = [
    "i", "we", "me", "he", "she", "they", "you", "people", "critics", "opponents", "opponent", "some", "others",
  ]
}

import Articles

/// What a sentence is about and what it says of it, as far as words alone tell.
struct StatementMeaning {
  /// The stems of the words that say something.
  let topic: Set<String>
  /// The numbers.
  private let numbers: Set<String>
  /// Whether an odd number of words deny.
  private let isDenied: Bool
  /// How sure it is.
  private let modality: Modality?
  /// The stems that have an opposite, each with it.
  private let poles: [String: String]

  private enum Modality { case certain, possible }

  /// Sentences of fewer words are about too little.
  private static let fewestWords = 2
  /// So much of the shorter topic both have.
  private static let leastShare = 0.6

  /// Reads a sentence; `isDenied` says that its cue denies it.
  init(_ sentence: String, isDenied: Bool = false) {
    let text = IndexedText(sentence)
    let words = [QuoteWord](.direct, Statement(text: text))
    var (topic, numbers, poles): (Set<String>, Set<String>, [String: String]) = ([], [], [:])
    var denials = isDenied ? 1 : 0
    var modality: Modality?
    for word in words {
      let letters = text[word.span].lowercased()
      if word.traits.contains(.negation) {
        denials += 1
      } else if Self.deniers.contains(letters) {
        denials += 1
      } else if word.traits.contains(.number) {
        numbers.insert(letters)
      } else if let known = Self.modals[letters] {
        modality = modality ?? known
      } else if !word.traits.contains(.small) {
        let stem = Self.stem(letters)
        if let opposite = Self.opposites[stem] { poles[stem] = opposite } else { topic.insert(stem) }
      } else if let opposite = Self.opposites[letters] {
        poles[letters] = opposite
      }
    }
    self.topic = topic
    self.numbers = numbers
    self.poles = poles
    self.modality = modality
    self.isDenied = denials % 2 == 1
  }

  /// In what two sentences about one thing differ; empty where they are about other things or say the same.
  func differences(from other: StatementMeaning) -> Set<DifferingStatements.Difference> {
    let shared = topic.intersection(other.topic)
    let shorter = min(topic.count, other.topic.count)
    guard shared.count >= Self.fewestWords, Double(shared.count) >= Double(shorter) * Self.leastShare else { return [] }
    var found: Set<DifferingStatements.Difference> = []
    let isOpposite = poles.values.contains { other.poles[$0] != nil }
    // Who denies the opposite says the same.
    if isOpposite, isDenied == other.isDenied { found.insert(.polarity) }
    if !isOpposite, isDenied != other.isDenied, poles.isEmpty == other.poles.isEmpty { found.insert(.negation) }
    if !numbers.isEmpty, !other.numbers.isEmpty, numbers.isDisjoint(with: other.numbers) { found.insert(.number) }
    if let modality, let otherModality = other.modality, modality != otherModality, found.isEmpty {
      found.insert(.modality)
    }
    return found
  }

  /// The sentences of a quote.
  static func sentences(of text: String) -> [String] {
    text.split { ".!?;…".contains($0) }.map(String.init)
  }

  private static let deniers: Set<String> = [
    "hardly", "barely", "stop", "refuse", "refused", "refuses", "fail", "failed",
  ]
  private static let modals: [String: Modality] = [
    "will": .certain, "shall": .certain, "must": .certain, "certainly": .certain, "definitely": .certain,
    "may": .possible, "might": .possible, "could": .possible, "perhaps": .possible, "possibly": .possible,
    "maybe": .possible,
  ]

  private static let opposites: [String: String] = {
    var table: [String: String] = [:]
    for pair in pairs.split(separator: " ") {
      let ends = pair.split(separator: "/").map { stem(String($0)) }
      table[ends[0]] = ends[1]
      table[ends[1]] = ends[0]
    }
    return table
  }()
  private static let pairs = """
    raise/cut increase/decrease open/close support/oppose accept/reject win/lose buy/sell more/less up/down rise/fall \
    expand/shrink start/end hire/fire keep/scrap guilty/innocent safe/dangerous true/false possible/impossible \
    before/after strong/weak better/worse cheap/expensive stay/leave approve/block legal/illegal grow/decline
    """

  /// A word without its usual endings.
  private static func stem(_ word: String) -> String {
    guard word.count > 4 else { return word }
    for end in ["ingly", "edly", "ings", "ing", "ies", "ied", "es", "ed", "s", "e"] where word.hasSuffix(end) {
      let stem = word.dropLast(end.count)
      if stem.count >= 3 { return String(stem) }
    }
    return word
  }
}

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
    var (topic, numbers, poles): (Set<String>, Set<String>, [String: String]) = ([], [], [:])
    var denials = isDenied ? 1 : 0
    var modality: Modality?
    for (_, part) in Self.parts(of: IndexedText(sentence)) {
      switch part {
      case .denial: denials += 1
      case .number(let number): numbers.insert(number)
      case .modal(let known): modality = modality ?? known
      case .pole(let stem, let opposite): poles[stem] = opposite
      case .topic(let stem): topic.insert(stem)
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

  /// What a word does in a sentence.
  private enum Part {
    case denial
    case number(String)
    case modal(Modality)
    case pole(String, opposite: String)
    case topic(String)
  }

  /// The words that say something, with where they stand.
  private static func parts(of text: IndexedText) -> [(span: TextSpan, part: Part)] {
    var found: [(span: TextSpan, part: Part)] = []
    for word in [QuoteWord](.direct, Statement(text: text)) {
      let letters = text[word.span].lowercased()
      if case (let span, .number(let number))? = found.last, word.span.start == span.end + 1,
        number.count <= 3 || span.count > number.count,
        let whole = GroupedNumber.joined(number, text.scalars[span.end], letters)
      {
        found[found.count - 1] = (TextSpan(span.start, word.span.end), .number(whole))
      } else if let part = part(word, letters) {
        found.append((word.span, part))
      }
    }
    return found
  }

  private static func part(_ word: QuoteWord, _ letters: String) -> Part? {
    if word.traits.contains(.negation) || deniers.contains(letters) { return .denial }
    let number = GroupedNumber.folded(letters)
    if word.traits.contains(.number) || number != letters {
      // What is written in figures has marks that the word is without: `1.25`.
      let isInFigures = letters.unicodeScalars.first.map(GroupedNumber.isFigure) == true
      return .number(isInFigures ? number : NumberPhrase.figures(word.hash) ?? number)
    }
    if let known = modals[letters] { return .modal(known) }
    if word.traits.contains(.small) { return opposites[letters].map { .pole(letters, opposite: $0) } }
    let stem = stem(letters)
    return opposites[stem].map { .pole(stem, opposite: $0) } ?? .topic(stem)
  }

  /// The words of a quote that make it differ from another as was found, in Unicode scalars of its statement's text.
  static func marks(
    in quote: StoredQuote, against other: StoredQuote, _ differences: Set<DifferingStatements.Difference>
  ) -> [TextSpan] {
    var (numbers, stems): (Set<String>, Set<String>) = ([], [])
    for (_, part) in parts(of: other.statement.text) {
      if case .number(let number) = part { numbers.insert(number) }
      if case .pole(let stem, _) = part { stems.insert(stem) }
    }
    let marked = parts(of: quote.statement.text).filter { _, part in
      switch part {
      case .denial: differences.contains(.negation)
      case .number(let number): differences.contains(.number) && !numbers.contains(number)
      case .modal: differences.contains(.modality)
      case .pole(_, let opposite): differences.contains(.polarity) && stems.contains(opposite)
      case .topic: false
      }
    }.map(\.span)
    let denying = quote.polarity == .denied && differences.contains(.negation) ? quote.statement.cues : []
    return (marked + denying).sorted()
  }

  /// The sentences of a quote.
  static func sentences(of text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    let ends = scalars.indices.filter { place in
      guard enders.contains(scalars[place]) else { return false }
      // The point of `1.200` ends nothing.
      return scalars[place] != "." || place == 0 || place + 1 == scalars.count
        || !GroupedNumber.isFigure(scalars[place - 1]) || !GroupedNumber.isFigure(scalars[place + 1])
    }
    return zip([-1] + ends, ends + [scalars.count]).filter { $0 + 1 < $1 }.map {
      String(scalars: scalars[($0 + 1)..<$1])
    }
  }

  private static let enders: Set<Unicode.Scalar> = [".", "!", "?", ";", "…"]

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

import Articles

/// What narrows the quotes that a screen shows, with the commands and the prompts that change it.
struct QuoteNarrowing: Equatable, Sendable {
  /// Which quotes show.
  private(set) var filter = QuoteFilter()

  /// Runs a command that changes it; nil where the command is another.
  mutating func run(_ command: Command) -> [Step]? {
    switch command {
    case .back:
      if filter.isOpen { return [.leave] }
      filter = QuoteFilter(oldestFirst: filter.oldestFirst)
    case .search: return [.push(Prompt(.quoteWords, text: filter.words))]
    case .filter: return [.push(Prompt(.period, text: filter.period?.text ?? ""))]
    case .quoteKind: filter.kind = filter.kind.next
    case .sort, .sortByDate: filter.oldestFirst.toggle()
    default: return nil
    }
    return []
  }

  /// Takes what was typed to change it; nil where that is for something else.
  mutating func take(_ input: Prompt.Input) -> [Step]? {
    let words = input.text.joinedWords
    switch input.purpose {
    case .quoteWords: filter.words = words
    case .period:
      let period = Period(words)
      guard period != nil || words.isEmpty else {
        let complaint = Prompt.Complaint(
          "“\(words)” is no time; write a year, a month or a day, or two with .. between them",
          at: TextSpan(0, input.text.unicodeScalars.count))
        return [.push(Prompt(.period, text: input.text, complaint: complaint))]
      }
      filter.period = period
    default: return nil
    }
    return []
  }

  /// Begins as another screen had it.
  init(_ filter: QuoteFilter = QuoteFilter()) { self.filter = filter }
}

extension QuoteFilter {
  /// What was chosen: `“ice” · direct · 2019`.
  var label: String {
    [words.isEmpty ? nil : "“\(words)”", kind?.rawValue, period?.text].compactMap(\.self).joined(separator: " · ")
  }

  /// Where the words stand in a text to which the quotes were narrowed.
  func found(in text: IndexedText) -> [TextSpan] {
    words.split(separator: " ").flatMap { TextSearch(pattern: $0.lowercased(), in: text).matches }
  }
}

extension QuoteKind? {
  /// The kind that comes next; none is all of them.
  fileprivate var next: QuoteKind? {
    let kinds: [QuoteKind?] = [nil] + QuoteKind.allCases
    return kinds[((kinds.firstIndex(of: self) ?? 0) + 1) % kinds.count]
  }
}

extension Command {
  /// The command of moving that means the same in a list of quotes.
  var stepOfRows: Command {
    switch self {
    case .nextQuote: .moveDown
    case .previousQuote: .moveUp
    default: self
    }
  }
}

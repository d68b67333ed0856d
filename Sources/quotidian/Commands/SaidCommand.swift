import ArgumentParser
import Articles
import Queries
import ReaderModel
import Screen

extension QuoteKind: ExpressibleByArgument {}

/// Lists what somebody said, over all articles.
struct SaidCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "said", abstract: "List what somebody said, the newest first.")

  @OptionGroup var options: LibraryOptions
  @OptionGroup var listing: ListingOptions

  @Argument(help: "The name, or words of it.", completion: LibraryCompletion.people)
  var name: [String]

  @Option(help: "Words that the quote has.")
  var words = ""

  @Option(help: "Words that the quote has, in any form; tells also when it was said, and who else is quoted on it.")
  var about: String?

  @Option(help: "Somebody else, whose quotes stand beside, narrowed by the same.", completion: LibraryCompletion.people)
  var with: String?

  @Option(help: "Only quotes of a kind: direct, mixed or indirect.")
  var kind: QuoteKind?

  @Option(help: "Only quotes of this day (YYYY, YYYY-MM or YYYY-MM-DD) and later.")
  var after: String?

  @Option(help: "Only quotes before this day.")
  var before: String?

  @Flag(help: "Print the paragraphs in which each quote stands, too.")
  var context = false

  @Flag(help: "Print only what several articles have, with how each of them has it.")
  var variants = false

  @Flag(help: "Print quotes on one thing that pull apart, two by two; what contradicts what is for you to say.")
  var differing = false

  func run() throws {
    let filter = QuoteFilter(
      words: [words, about].compactMap { $0 }.joined(separator: " "), kind: kind,
      period: Articles.Period(from: try day(after), before: try day(before)))
    let library = try options.openToSearch()
    let named = name.joined(separator: " ")
    if variants { return try printVariants(of: named, filter, in: library) }
    let people = try self.people(named: named, in: library)
    if differing {
      let pairs = try wording { try library.differingStatements(of: people, filter, limit: listing.most) }
      return try DifferingRecord.listing(pairs).print(as: listing.format)
    }
    let others = try with.map { try self.people(named: $0, in: library) } ?? []
    if listing.format == .text, about != nil || with != nil {
      return try printOverTime(named, people, others, filter, in: library)
    }
    // Whom nothing tells from others is anybody: their numbers would fill the memory.
    let wanted = with == nil && named.allSatisfy(\.isWhitespace) ? nil : people + others
    try Listing(
      parts: { take in try each(of: wanted, filter, in: library) { try take($0.map { QuoteRecord($0) }) } },
      columns: [
        "date", "speaker", "kind", "quote", "title", "source", "address", "article", "context", "polarity", "statement",
      ],
      row: {
        [
          $0.date ?? "", $0.speaker ?? "", $0.kind, $0.quote, $0.title, $0.source, $0.address ?? "", "\($0.article)",
          $0.context ?? "", $0.polarity ?? "", $0.statement,
        ]
      },
      text: {
        "\($0.statement)\n    — \($0.speaker ?? "") · \($0.date ?? "") · \($0.title)\n"
          + ($0.context.map { "\n\($0)\n" } ?? "")
      },
      markdown: {
        "> \(Markdown.statement($0.shown))\n>\n> — \(Markdown.escaped($0.speaker ?? "")), \($0.date ?? ""), "
          + "*\(Markdown.escaped($0.title))*\n"
      }
    ).print(as: listing.format)
  }

  /// So many quotes are read and printed at a time.
  private static let part = 200

  /// Hands over what people said, some at a time, so that the first is printed at once and many need no memory.
  private func each(
    of people: [Int64]?, _ filter: QuoteFilter, in library: Library, _ take: ([StoredQuote]) throws -> Void
  ) throws {
    let numbers = try wording {
      try library.quoteNumbers(of: people, filter, limit: listing.most)
    }
    for start in stride(from: 0, to: numbers.count, by: Self.part) {
      let part = numbers[start..<min(start + Self.part, numbers.count)]
      try take(try wording { try library.quotes(part, inContext: context) })
    }
  }

  /// The numbers of those whom a name means.
  private func people(named name: String, in library: Library) throws -> [Int64] {
    let people = try wording { try library.personNumbers(named: name) }
    guard !people.isEmpty else { throw Self.unknown(name) }
    return people
  }

  /// Prints for people when somebody said something, who else is quoted on it, and the quotes, those of two in two columns.
  private func printOverTime(
    _ name: String, _ people: [Int64], _ others: [Int64], _ filter: QuoteFilter, in library: Library
  ) throws {
    var text = ""
    let history = try wording { try library.history(of: people, filter) }
    text += Self.line(name, history)
    if let with { text += Self.line(with, try wording { try library.history(of: others, filter) }) }
    if !history.others.isEmpty {
      let names = history.others.map { "\($0.person.name) (\($0.articleCount.grouped))" }
      text += "also quoted on it: \(names.joined(separator: ", "))\n"
    }
    text += "\n"
    let columns = TwoColumns(width: TerminalWidth.current)
    if let with { text += columns.heads(name, with) + "\n" }
    try write(text)
    let second = Set(others)
    try each(of: people + others, filter, in: library) { quotes in
      try write(
        quotes.map { quote in
          let statement = quote.statement.text.string
          let parts = [quote.speaker ?? "", quote.day?.description, quote.title].compactMap(\.self)
          let place = "— " + parts.joined(separator: " · ")
          guard with != nil else { return "\(statement)\n    \(place)\n\n" }
          let isSecond = quote.person.map(second.contains) ?? false
          return columns.paragraph(statement, isSecond: isSecond) + columns.paragraph(place, isSecond: isSecond) + "\n"
        }.joined())
    }
  }

  private func write(_ text: String) throws {
    try wording { try StandardOutput.write(PlainText.harmless(text, keepingLines: true)) }
  }

  private static func line(_ name: String, _ history: QuoteHistory) -> String {
    let count = history.months.reduce(0) { $0 + $1.count }
    return "\(name): \(counted(count, "quote"))  \(history.line(width: 40))\n"
  }

  private func printVariants(of named: String, _ filter: QuoteFilter, in library: Library) throws {
    try library.recogniseAll()
    let people = try self.people(named: named, in: library)
    let numbers = try wording { try library.quoteNumbers(of: people, filter, limit: .max) }
    var search = VariantGroups(library)
    try VariantsRecord.print(as: listing.format, limit: listing.limit) { take in
      for number in numbers {
        for quote in try wording({ try library.quotes([number]) }) where quote.kind != .indirect {
          guard try search.find(quote.place, take) else { return }
        }
      }
    }
  }

  private static func unknown(_ name: String) -> WordedError {
    WordedError(description: "Nobody called “\(name)” is quoted in the library.")
  }

  private func day(_ text: String?) throws -> CalendarDay? {
    guard let text else { return nil }
    guard case .field(_, .day(let day)) = try? QueryParser.query("after:\(text)") else {
      throw ValidationError("“\(text)” is no day; write YYYY, YYYY-MM or YYYY-MM-DD.")
    }
    return day
  }

  private struct QuoteRecord: Encodable {
    @Null var date: String?
    @Null var speaker: String?
    let kind: String
    @Null var polarity: String?
    let quote: String
    let statement: String
    let title: String
    let source: String
    @Null var address: String?
    let article: Int64
    @Null var context: String?
    let engine: String

    /// The statement with its cues, for people.
    let shown: Statement

    private enum CodingKeys: String, CodingKey {
      case date, speaker, kind, polarity, quote, statement, title, source, address, article, context, engine
    }

    init(_ quote: StoredQuote) {
      shown = quote.statement
      polarity = quote.polarity?.rawValue
      statement = quote.statement.text.string
      context = quote.context?.text.string
      date = quote.day?.description
      speaker = quote.speaker
      kind = quote.kind.rawValue
      self.quote = quote.text
      title = quote.title
      source = quote.publication
      address = quote.address
      article = quote.article
      engine = quote.engine.rawValue
    }
  }
}

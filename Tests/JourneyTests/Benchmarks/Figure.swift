import Foundation

/// The figures that the benchmarks measure, worded as the page on measuring has them: the one table of them.
enum Figure: String, CaseIterable {
  case startToArticle = "start to the article on the screen, median of 20"
  case startToQuotes = "start to its quotes, median of 20"
  case articleMemory = "peak memory with one article open"
  case keyToFrame = "key to frame in an article of 200,000 words, medians by key"
  case startToList = "library: start to the first painted list, median of 20"
  case listMemory = "library: peak memory then"
  case listWindow = "library: first window of the list"
  case openingArticle = "library: opening an article"
  case peoplePage = "library: people, first page"
  case personPage = "library: a person, first page"
  case searchRare = "library: search, a rare word"
  case searchPerson = "library: search, `said:` a name"
  case searchCommonByDate = "library: search, a common word by date"
  case searchCommonByRelevance = "library: search, a common word by relevance"
  case adding = "library: adding, cleaned and with quotes"
  case size = "library: its size against the input"
  case refresh = "500 feeds of 200 items, stored and listable"
  case refreshAgain = "the same again with nothing new"
  case newsboat = "newsboat in the same minutes"
  case quotesThroughput = "quotes of 5 million words, one core"
  case quotesThroughputTwo = "quotes of 5 million words, two cores"
  case quotesMemory = "peak memory of that run"

  /// Prints the figure as `Tests/measure` gathers it.
  func report(_ value: String) { print("figure\t\(rawValue)\t\(value)") }

  /// Prints the median of some durations.
  func report(_ timings: Timings) {
    report(Self.milliseconds(timings.median))
  }

  /// A duration as the page has it.
  static func milliseconds(_ duration: Duration) -> String {
    let value = duration.milliseconds
    return String(format: value < 20 ? "%.1f ms" : "%.0f ms", value)
  }

  /// An amount of memory as the page has it.
  static func megabytes(_ kilobytes: Int) -> String { "\(kilobytes / 1024) MB" }
}

/// What a person who measures has set.
enum BenchmarkSettings {
  private static let environment = ProcessInfo.processInfo.environment

  /// Whether benchmarks run: `Tests/measure` sets `QUOTIDIAN_BENCHMARK`.
  static let areAsked = environment["QUOTIDIAN_BENCHMARK"] == "1"
  /// The program that is measured: `QUOTIDIAN_PROGRAM`, or the one beside the tests.
  static let program = environment["QUOTIDIAN_PROGRAM"] ?? Session.program
  /// An article to open instead of the sample: `QUOTIDIAN_ARTICLE`.
  static let article = environment["QUOTIDIAN_ARTICLE"]
  /// The articles of the library: `QUOTIDIAN_ARTICLES`.
  static let articles = Int(environment["QUOTIDIAN_ARTICLES"] ?? "") ?? 100_000
  /// A folder in which libraries stay for the next time: `QUOTIDIAN_KEPT`.
  static let kept = environment["QUOTIDIAN_KEPT"]
  /// The feeds that are fetched: `QUOTIDIAN_FEEDS`.
  static let feeds = Int(environment["QUOTIDIAN_FEEDS"] ?? "") ?? 500
  /// Articles as JSON Lines whose quotes are found, instead of generated ones: `QUOTIDIAN_TEXTS`.
  static let texts = environment["QUOTIDIAN_TEXTS"]
}

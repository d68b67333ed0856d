import ArticleStore
import Articles

extension Library {
  /// People who are quoted, those in whose names some words are, the most quoted first.
  ///
  /// - Throws: `LibraryFailure`.
  public func people(
    named words: String = "", limit: Int, offset: Int = 0
  ) throws(LibraryFailure) -> [PersonSummary] {
    try database.people(named: words, limit: limit, offset: offset)
  }

  /// The numbers of those people, in the same order.
  ///
  /// - Throws: `LibraryFailure`.
  public func personNumbers(named words: String) throws(LibraryFailure) -> [Int64] {
    try database.personNumbers(named: words)
  }

  /// How many people there are in whose names some words are.
  ///
  /// - Throws: `LibraryFailure`.
  public func peopleCount(named words: String = "") throws(LibraryFailure) -> Int {
    try database.peopleCount(named: words)
  }

  /// Somebody who is quoted.
  ///
  /// - Throws: `LibraryFailure`.
  public func person(_ id: Int64) throws(LibraryFailure) -> PersonSummary { try database.person(id) }

  /// Who somebody is: what they were called when, and beside whom they are quoted.
  ///
  /// - Throws: `LibraryFailure`.
  public func profile(
    of person: Int64, mostCoSpeakers: Int = 12
  ) throws(LibraryFailure) -> PersonProfile {
    PersonProfile(
      try database.person(person), roles: try database.roles(of: person),
      coSpeakers: try database.coSpeakers(of: person, limit: mostCoSpeakers),
      joinedNames: try database.joinedNames(of: person))
  }

  /// What people said, the newest first unless the filter says otherwise.
  ///
  /// - Throws: `LibraryFailure`.
  public func quotes(
    of people: [Int64], _ filter: QuoteFilter = QuoteFilter(), limit: Int, offset: Int = 0, inContext: Bool = false
  ) throws(LibraryFailure) -> [StoredQuote] {
    try database.quotes(of: people, filter, limit: limit, offset: offset, inContext: inContext)
  }

  /// The numbers of what people said, in the same order, so that it can be read some at a time; nil stands for everybody.
  ///
  /// - Throws: `LibraryFailure`.
  public func quoteNumbers(
    of people: [Int64]?, _ filter: QuoteFilter = QuoteFilter(), limit: Int
  ) throws(LibraryFailure) -> [Int64] {
    try database.quoteNumbers(of: people, filter, limit: limit)
  }

  /// Quotes by their numbers, in the order asked; those that are gone are left out.
  ///
  /// - Throws: `LibraryFailure`.
  public func quotes(
    _ numbers: some Collection<Int64>, inContext: Bool = false
  ) throws(LibraryFailure) -> [StoredQuote] {
    try database.quotes(numbers, inContext: inContext)
  }

  /// How many quotes of people there are.
  ///
  /// - Throws: `LibraryFailure`.
  public func quoteCount(of people: [Int64], _ filter: QuoteFilter = QuoteFilter()) throws(LibraryFailure) -> Int {
    try database.quoteCount(of: people, filter)
  }

  /// Makes one person of two, in what comes later too: what the first said was said by the second.
  ///
  /// - Throws: `LibraryFailure`.
  public func merge(_ person: Int64, into target: Int64) throws(LibraryFailure) {
    try database.merge(person, into: target)
  }

  /// Takes what a person said in articles for the words of somebody else of the same name; answers who that is.
  ///
  /// - Throws: `LibraryFailure`.
  @discardableResult
  public func split(_ person: Int64, in articles: [Int64]) throws(LibraryFailure) -> Int64 {
    try database.split(person, in: articles)
  }
}

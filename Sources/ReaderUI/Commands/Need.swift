/// What a command needs to do anything, with the sentence for where it is missing.
///
/// A layer says which needs it meets; what is not its own counts as met.
public enum Need: Hashable, Sendable, CaseIterable {
  /// The person's library, and not inputs that are only opened.
  case library
  /// A selected row.
  case selection
  /// An open article.
  case article
  /// The quotes of the open article have been found.
  case quotes
  /// The open article quotes somebody.
  case anyQuote
  /// The open article names somebody whom it quotes.
  case anyPerson
  /// A selected quote.
  case selectedQuote
  /// A search in the article.
  case search
  /// The article is open, and the one that is selected.
  case selectedArticle
  /// An article that marks are for.
  case markedArticle
  /// An article that the library does not keep.
  case unkeptArticle
  /// Links in the open article.
  case links
  /// More links in the open article than are listed.
  case moreLinks
  /// A list that is narrowed to something.
  case filter
  /// A list of what a search found.
  case searchResult
  /// A list from which something can be deleted.
  case deletableRow
  /// A second article that quotes the person.
  case otherArticle
  /// A selected feed.
  case feed
  /// A selected quote, or in the list a report of several articles.
  case sameWords
  /// No fetching of feeds that goes on.
  case noRefresh
  /// A fetching of feeds that goes on.
  case refresh

  /// Why nothing happens without it; keys are those of the person.
  func reason(_ bindings: KeyBindings) -> String {
    func key(_ command: Command) -> String { bindings.keyName(for: command) }
    return switch self {
    case .library: "only your library has that, which opens when quotidian is started without an input"
    case .selection: "there is nothing to choose here"
    case .article: "no article is open"
    case .quotes: "the quotes are not ready yet"
    case .anyQuote: "this article quotes nobody"
    case .anyPerson: "this article names nobody whom it quotes"
    case .selectedQuote: "select a quote first: \(key(.nextQuote)) goes to the next one"
    case .search: "nothing has been searched for: \(key(.search)) searches"
    case .selectedArticle: "open the article first: \(key(.open))"
    case .markedArticle: "there is no article to mark"
    case .unkeptArticle: "the library keeps this article already"
    case .links: "this article has no links"
    case .moreLinks: "all links are listed below the article"
    case .filter: "the list has no filter to save: \(key(.filter)) narrows it, \(key(.searchLibrary)) searches"
    case .searchResult: "only what a search found has a relevance: \(key(.searchLibrary)) searches"
    case .deletableRow: "\(key(.filters)) lists the saved filters; there \(key(.removeFilter)) deletes one"
    case .otherArticle: "this is the only article that quotes this person"
    case .feed: "select a feed first"
    case .sameWords: "no other article is this report; select a quote first: \(key(.nextQuote)) goes to the next one"
    case .noRefresh: "feeds are being fetched already: \(key(.cancelRefresh)) stops that"
    case .refresh: "no feeds are being fetched: \(key(.refresh)) fetches those that are due"
    }
  }
}

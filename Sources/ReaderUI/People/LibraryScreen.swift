import Articles

/// Something that one has gone to from the panes, and comes back from.
public enum LibraryScreen: Equatable, Sendable {
  /// Everyone in the library.
  case people(PeopleScreen)
  /// What one person said.
  case person(PersonScreen)
  /// The feeds that the person subscribed to.
  case feeds(FeedsScreen)
  /// The panes with an article that one went to from a screen.
  case visit(Visit)

  /// What the panes had before another article was gone to.
  public struct Visit: Equatable, Sendable {
    /// The article that was open, with the place in it.
    let open: OpenArticle?
    /// The pane that took the keys.
    let focus: Pane
  }
}

/// Everyone in the library, or those of a name.
public struct PeopleScreen: Equatable, Sendable {
  /// The words that the names have.
  public var name = ""
  /// The people, those with most quotes first.
  public var people = PagedList<PersonEntry>(pageLength: 100)
  /// The selected row.
  public var selected = 0
  /// The first row that shows.
  public var top = 0
  /// The person to select once they are there.
  var sought: Int64?
  /// Whether the selected person is to be opened as soon as they are there.
  var opensSelected = false
  /// The number of the request for what it shows; answers to others are dropped.
  public var request: Int
}

/// What one person said, over all articles.
public struct PersonScreen: Equatable, Sendable {
  /// The person's number in the library.
  public let person: Int64
  /// Who the person is, once it is known.
  public var profile: PersonProfile?
  /// Which quotes show.
  public var query = QuotesQuery()
  /// The quotes.
  public var quotes = PagedList<QuoteEntry>(pageLength: 40)
  /// The selected quote.
  public var selected = 0
  /// The first quote that shows.
  public var top = 0
  /// The number of the request for what it shows; answers to others are dropped.
  public var request: Int
}

/// A quote that is to be shown in its article as soon as that is there.
struct Jump: Equatable, Sendable {
  /// The number of the article in the library.
  let article: Int64
  /// The index of the quote among all of the article.
  let quote: Int
  /// The number of the request for the article.
  let request: Int
}

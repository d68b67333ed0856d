extension Prompt {
  /// What a text is typed for: a row for each, and the layer that takes its input.
  public struct Purpose: Hashable, Sendable {
    /// When what is typed counts.
    enum Manner: Sendable {
      /// At Enter.
      case atEnd
      /// As it is typed.
      case live
      /// At Enter, which takes one of the candidates; these come as one types.
      case choice
    }

    /// What stands before the text.
    let mark: String
    /// What the text is completed to by the library; nil where the library knows nothing of it.
    let completion: CompletionQuestion.Subject?
    /// When what is typed counts.
    let manner: Manner
    /// Whether what was typed can be had again.
    let isRemembered: Bool

    private init(
      _ mark: String, completion: CompletionQuestion.Subject? = nil, manner: Manner = .atEnd, isRemembered: Bool = true
    ) {
      self.mark = mark
      self.completion = completion
      self.manner = manner
      self.isRemembered = isRemembered
    }

    /// A pattern to find in the article.
    static let search = Purpose("/", manner: .live)
    /// The name of a command.
    static let command = Purpose(":")
    /// What to narrow the list of articles to.
    static let filter = Purpose("articles: ", completion: .query)
    /// What to look for in the library.
    static let librarySearch = Purpose("search: ", completion: .query)
    /// A tag to put on the article, or to take off.
    static let tag = Purpose("tag: ", completion: .tag)
    /// Whether the article counts as read.
    static let reading = Purpose("read or unread: ")
    /// A note on the selected quote.
    static let note = Purpose("note: ", isRemembered: false)
    /// The name under which the filter of the list is saved.
    static let filterName = Purpose("save the filter as: ")
    /// The program that opens the link of the article.
    static let linkProgram = Purpose("open the link with: ")
    /// The program that gets the article, as text and in the other forms.
    static let program = Purpose("give the article to: ")
    static let programForMarkdown = Purpose("give it as Markdown to: ")
    static let programForPage = Purpose("give it as a web page to: ")
    static let programForQuotes = Purpose("give its quotes as JSON to: ")
    /// The name of those whom the list of people shows.
    static let personName = Purpose("people: ", manner: .live)
    /// The name of the feeds that show.
    static let feedName = Purpose("feeds: ", manner: .live)
    /// The address of a feed to subscribe to.
    static let feedAddress = Purpose("subscribe to: ")
    /// What to call a feed.
    static let newFeedName = Purpose("call it: ", isRemembered: false)
    /// The folder to put feeds in.
    static let feedFolder = Purpose("folder (News/World): ")
    /// The tags that articles of a feed get.
    static let feedTags = Purpose("tags, parted by commas: ", isRemembered: false)
    /// How many days articles of a feed are kept.
    static let feedDays = Purpose("days to keep its articles (nothing keeps all): ", isRemembered: false)
    /// Words of the quotes that show of a person.
    static let quoteWords = Purpose("words: ", manner: .live)
    /// The time from which the quotes of a person show.
    static let period = Purpose("time (2019-03, 2018..2020): ")
    /// The person whom another one is, too.
    static let merge = Purpose("is the same as: ", completion: .person, manner: .choice, isRemembered: false)

    /// The person or organisation to set beside another.
    static let contrast = Purpose("beside: ", completion: .person, manner: .choice, isRemembered: false)

    /// What the text behind the name of a command is for: `:tag ice`; nil where the command takes none.
    init?(_ command: Command) {
      switch command {
      case .search: self = .search
      case .filter: self = .filter
      case .searchLibrary: self = .librarySearch
      case .tag: self = .tag
      case .note: self = .note
      case .saveFilter: self = .filterName
      case .subscribe: self = .feedAddress
      case .renameFeed: self = .newFeedName
      case .moveFeed: self = .feedFolder
      case .tagFeed: self = .feedTags
      case .keepDays: self = .feedDays
      case .markRead: self = .reading
      case .openWith: self = .linkProgram
      case .pipe: self = .program
      case .pipeMarkdown: self = .programForMarkdown
      case .pipeHTML: self = .programForPage
      case .pipeJSON: self = .programForQuotes
      default: return nil
      }
    }
  }
}

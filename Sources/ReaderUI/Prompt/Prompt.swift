import Articles

/// What is being typed in the status line.
public struct Prompt: Equatable, Sendable {
  /// What the text is for.
  public enum Purpose: Hashable, Sendable, CaseIterable {
    /// A pattern to find in the article.
    case search
    /// The name of a command.
    case command
    /// What to narrow the list of the library to.
    case filter
    /// What to look for in the library.
    case librarySearch
    /// A tag to put on the article, or to take off.
    case tag
    /// A note on the selected quote.
    case note
    /// The name under which the filter of the list is saved.
    case filterName
    /// The name of those whom the list of people shows.
    case personName
    /// The name of the feeds that show.
    case feedName
    /// Words of the quotes that show of a person.
    case quoteWords
    /// The time from which the quotes of a person show.
    case period
    /// The person whom another one is, too.
    case merge
  }

  /// Why the text cannot be taken, and where.
  public struct Complaint: Equatable, Sendable {
    /// The sentence.
    public let sentence: String
    /// The place, in Unicode scalars of the text.
    public let span: TextSpan

    /// Makes a complaint.
    public init(_ sentence: String, at span: TextSpan) {
      self.sentence = sentence
      self.span = span
    }
  }

  /// What the text is for.
  public let purpose: Purpose
  /// The text so far.
  public var line: LineEditor
  /// What could be typed.
  public var candidates: CandidateList?
  /// Whether Enter was pressed before the candidates were there, to take the first of them.
  var isEntered = false
  /// Why the text cannot be taken.
  public var complaint: Complaint?
  /// The line of the history that shows, counted from the newest; nil for a new one.
  var recalled: Int?
  /// The new line, while one of the history shows.
  var draft = ""
  /// The text before the prompt was opened, which comes back when it is left.
  let original: String

  init(_ purpose: Purpose, text: String = "") {
    self.purpose = purpose
    line = LineEditor(text)
    original = text
  }

  /// The text so far.
  public var text: String { line.text }
}

extension Prompt.Purpose {
  /// What stands before the text.
  var mark: String {
    switch self {
    case .search: "/"
    case .command: ":"
    case .filter: "articles: "
    case .librarySearch: "search: "
    case .tag: "tag: "
    case .note: "note: "
    case .filterName: "save the filter as: "
    case .personName: "people: "
    case .feedName: "feeds: "
    case .quoteWords: "words: "
    case .period: "time (2019-03, 2018..2020): "
    case .merge: "is the same as: "
    }
  }

  /// What its text is completed to by the library; nil where the library knows nothing of it.
  var completion: CompletionQuestion.Subject? {
    switch self {
    case .filter, .librarySearch: .query
    case .tag: .tag
    case .merge: .person
    case .search, .command, .note, .filterName, .personName, .feedName, .quoteWords, .period: nil
    }
  }

  /// Whether candidates come as one types, and one of them is what is taken.
  var isChoice: Bool { self == .merge }

  /// Whether what is typed counts at once.
  var isLive: Bool { self == .personName || self == .feedName || self == .quoteWords }

  /// The purpose of a command that takes a text behind its name: `:tag ice`.
  init?(_ command: Command) {
    switch command {
    case .search: self = .search
    case .filter: self = .filter
    case .searchLibrary: self = .librarySearch
    case .tag: self = .tag
    case .note: self = .note
    case .saveFilter: self = .filterName
    default: return nil
    }
  }
}

/// Where one is when a key is pressed: a pane, or the layer that lies over the panes.
public enum KeyContext: String, Hashable, Sendable, CaseIterable {
  /// In the list of articles.
  case articles
  /// In the text of the open article.
  case body = "article"
  /// In the quotes of the open article.
  case quotes
  /// On the screen of everyone in the library.
  case people
  /// On the screen of one person.
  case person
  /// On the screen of two people beside each other.
  case contrast = "two people"
  /// On the screen of what one person said that pulls apart.
  case differing = "differing statements"
  /// On the page of a topic.
  case topic
  /// On the screen of the feeds.
  case feeds
  /// In the people of the open article.
  case articlePeople = "people of this article"
  /// In the reasons for a speaker.
  case why = "why this speaker"
  /// In the sounds and films of an article, or in what is fetched.
  case media = "sounds and films"
  /// In the saved filters.
  case filters = "saved filters"
  /// At a question that wants yes or no.
  case question
  /// In the help.
  case help
  /// While something is being typed.
  case prompt
  /// On the screen of the same words in other articles.
  case variants
  /// On the screen of what was changed in an article.
  case changes = "what was changed"

  /// The context of a pane.
  init(_ pane: Pane) {
    switch pane {
    case .articles: self = .articles
    case .body: self = .body
    case .quotes: self = .quotes
    }
  }

  /// Those of the panes.
  static let panes: Set<KeyContext> = [.articles, .body, .quotes]
  /// Those of what fills the screen.
  static let screens: Set<KeyContext> = panes.union([.people, .person, .contrast, .feeds])

  /// What the configuration calls it.
  public var settingName: String { self == .body ? "article" : rawValue.replacing(" ", with: "-") }

  /// What a sentence calls it.
  private var phrase: String {
    switch self {
    case .articles: "the list of articles"
    case .body: "an article"
    case .quotes: "the quotes"
    case .people: "the list of people"
    case .person: "the screen of a person"
    case .contrast: "the screen of two people"
    case .differing: "differing statements"
    case .topic: "the page of a topic"
    case .feeds: "the feeds"
    case .articlePeople: "the people of an article"
    case .why: "the reasons for a speaker"
    case .media: "sounds and films"
    case .filters: "the saved filters"
    case .question: "a question"
    case .help: "the help"
    case .prompt: "a line that is typed"
    case .variants: "the same words elsewhere"
    case .changes: "what was changed in an article"
    }
  }

  /// The places in a sentence: *the list of articles, an article and the feeds*.
  static func names(of places: Set<KeyContext>) -> String {
    let phrases = allCases.filter(places.contains).map(\.phrase)
    guard phrases.count > 1 else { return phrases.joined() }
    return phrases.dropLast().joined(separator: ", ") + " and " + phrases[phrases.count - 1]
  }

  /// What it is called, and the command that leads there from the panes; nil for what no command leads to.
  var way: (name: String, command: Command)? {
    switch self {
    case .person: ("the screen of a person", .libraryPeople)
    case .feeds: ("the screen of the feeds", .feeds)
    case .filters: ("the saved filters", .filters)
    case .media: ("the sounds and films of an article", .media)
    default: nil
    }
  }
}

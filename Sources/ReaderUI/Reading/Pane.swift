/// A part of the screen that can take the keys.
public enum Pane: String, Hashable, Sendable, CaseIterable {
  /// The list of articles.
  case articles
  /// The text of the open article.
  case body
  /// The quotes of the open article.
  case quotes
}

/// How a person has set the panes and the screen of the feeds; it is remembered from one run to the next.
public struct PaneSettings: Hashable, Sendable {
  /// The widths that the list of articles can have.
  public static let articlesWidths = 16...60
  /// The widths that the quotes can have.
  public static let quotesWidths = 20...80
  /// The measures that body text can have.
  public static let measures = 20...200

  /// The columns of the list of articles, where three panes fit.
  public var articlesWidth = 60
  /// The columns of the quotes, where more than one pane fits.
  public var quotesWidth = 38
  /// Whether the list of articles is hidden while another pane takes the keys.
  public var articlesHidden = false
  /// Whether the quotes are hidden while another pane takes the keys.
  public var quotesHidden = false
  /// Whether quotes are listed by person.
  public var groupedByPerson = false
  /// The most cells that a line of body text takes.
  public var measure = 72
  /// How the feeds are shown.
  public var feeds = FeedView()

  /// Makes the settings of a first run.
  public init() {}
}

/// Where one is when a key is pressed.
public enum KeyContext: String, Hashable, Sendable, CaseIterable {
  /// In the list of articles.
  case articles
  /// In the text of the open article.
  case body
  /// In the quotes of the open article.
  case quotes
  /// On the screen of everyone in the library.
  case people
  /// On the screen of one person.
  case person
  /// On the screen of the feeds.
  case feeds

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
}

import Articles
import Screen

/// Something that happened: a person did something, or an effect has an answer.
public enum Event: Equatable, Sendable {
  /// A person did something at the terminal.
  case input(InputEvent)
  /// More articles belong to the list.
  case entriesAdded([ArticleEntry])
  /// The articles of the library that the list has now, in answer to `Effect.list`, with the filter that chose them; the
  /// first of them may come before the rest.
  case listed(request: Int, [Int64], filter: String)
  /// Rows of articles of the library, in answer to `Effect.loadRows`.
  case rowsLoaded([ArticleEntry])
  /// Somebody has changed the library.
  case libraryChanged
  /// More is known of an entry of the list, by its index.
  case entryChanged(Int, ArticleEntry.State)
  /// An article was read and cleaned, in answer to `Effect.open`.
  case opened(request: Int, entry: Int, Article)
  /// An article could not be read, in answer to `Effect.open`; the sentence says why.
  case openFailed(request: Int, entry: Int, String)
  /// The quotes of the article that was opened by a request.
  case analysed(request: Int, AnalysedArticle)
  /// The text as it came in, in answer to `Effect.loadOriginal`.
  case originalLoaded(request: Int, IndexedText)
  /// Something to tell in the status line.
  case message(Message)
}

/// A sentence in the status line.
public struct Message: Equatable, Sendable {
  /// The sentence.
  public let text: String
  /// Whether something went wrong.
  public let isError: Bool

  /// Makes a message.
  public init(_ text: String, isError: Bool = false) {
    self.text = text
    self.isError = isError
  }
}

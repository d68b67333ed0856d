import Articles

/// Something that was done to the library because the person asked for it.
public enum Deed: Equatable, Sendable {
  /// So many articles were marked as read.
  case markedRead(Int)
  /// So many articles are kept now.
  case kept(Int)
  /// The last change was taken back; nil where there was none.
  case undid(Change?)
  /// A person is another one now; both by their names.
  case merged(Int64, String, into: Int64, String)
  /// A feed was subscribed to, by its title, or had been before.
  case subscribed(String, isNew: Bool)
  /// Feeds were changed as was wanted.
  case changedFeeds(String)
  /// The pages of the articles of a feed are fetched from now on, or no longer.
  case setFullText(Bool)
  /// So many articles were taken out.
  case deleted(Int)
  /// A feed was given up, by its title; so many of its articles went, so many stayed.
  case unsubscribed(String, removed: Int, kept: Int)

  /// The sentence that tells it.
  func sentence(_ bindings: KeyBindings) -> String {
    let undone = "\(bindings.keyName(for: .undo)) undoes it"
    return switch self {
    case .markedRead(0): "no article of the list is unread"
    case .markedRead(let count): "\(counted(count, "article")) marked as read; \(undone)"
    case .kept(let count): "the library keeps \(count == 1 ? "the article" : counted(count, "article")) now"
    case .undid(let change): change.map { "undone: \($0.intent)" } ?? "nothing to undo"
    case .merged(_, let name, into: _, let other): "\(name) is \(other) now; \(undone)"
    case .subscribed(let title, let isNew):
      isNew ? "subscribed to \(title); \(undone)" : "you are subscribed to \(title) already"
    case .changedFeeds(let intent): "done: \(intent); \(undone)"
    case .setFullText(true): "the pages of its articles are fetched now, old ones too; \(undone)"
    case .setFullText(false): "its articles come as the feed has them; \(undone)"
    case .deleted(let count): "\(counted(count, "article")) deleted; \(undone)"
    case .unsubscribed(let title, let removed, let kept):
      "unsubscribed from \(title): \(counted(removed, "article")) went" + (kept > 0 ? ", \(kept.grouped) stayed" : "")
        + "; \(undone)"
    }
  }
}

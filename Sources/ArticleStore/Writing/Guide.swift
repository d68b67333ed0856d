/// The article that a new library begins with, which tells how to read; nobody in it counts as somebody who is quoted.
public enum Guide {
  /// What names it in every library.
  public static let identifier = "quotidian#welcome"

  /// The condition that an article, called so in a statement, is another one.
  static func isOther(_ article: String) -> String {
    "\(article) NOT IN (SELECT id FROM article WHERE identifier = '\(identifier)')"
  }
}

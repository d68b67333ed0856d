import ArticleStore
import Articles

/// The article that a new library begins with.
public enum Welcome {
  private static let text = """
    Who Said What: How to Read With Quotidian

    Quotidian keeps articles, cleans them of what pages put between their lines, and finds out who is quoted. The words in \
    colour below are quotes, and the pane on the right lists them with the people who said them.

    “Press the square bracket, and you are at the next quote,” said Vera Lindqvist, a librarian who reads eleven papers \
    before breakfast. “The other bracket takes you back.”

    Curly brackets stay with one person, Ms. Lindqvist added. She said that she presses p to see everyone whom an article \
    quotes.

    Tomas Hale, a fact-checker, said the list is where he spends his mornings. “I type f and then said:lindqvist, and I \
    have every article in which she speaks,” he said. “An m marks one as read, a star is a star, and a big U takes the \
    last mark back.”

    A capital P on a quote shows “everything that its speaker has said, in any article,” Ms. Lindqvist added.

    According to Mr. Hale, the question mark shows all keys, and Q leaves from anywhere.

    To put articles of your own beside this one, leave with Q and run “quotidian add” with files, folders or JSON Lines \
    behind it. Nothing that you keep here leaves your machine.
    """

  /// Adds the article where there is none at all.
  ///
  /// - Throws: `LibraryFailure` or `ReadFailure`.
  public static func add(to library: Library) throws {
    guard try library.articleCount() == 0 else { return }
    let raw = RawDocument(origin: .file(path: "welcome.txt"), text: text, mediaType: .text)
    let article = try library.reader.article(from: raw)
    _ = try library.database.save([
      NewArticle(
        article: article, raw: raw, address: nil, identifier: "quotidian#welcome", publication: "Quotidian")
    ])
  }
}

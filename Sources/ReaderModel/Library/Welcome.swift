import ArticleStore
import Articles

/// The article that a new library begins with.
public enum Welcome {
  private static let text = """
    Who Said What: How to Read With Quotidian

    Quotidian keeps articles, cleans them of what pages put between their lines, and finds out who is quoted. The words in \
    colour below are quotes, and the pane on the right lists them with the people who said them.

    “Press the square bracket, and you are at the next quote,” said Vera Lindqvist, a librarian who reads eleven papers \
    before breakfast. “The other bracket takes you back.” Curly brackets stay with one person, Ms. Lindqvist added.

    A capital E opens the feeds. There an a subscribes to the feed of a paper or a page, Enter opens what one has, r fetches \
    it, and q comes back. Whoever comes from another reader leaves with Q and runs “quotidian import” with the list of feeds \
    that it wrote, in OPML.

    “Most feeds send a summary,” Ms. Lindqvist said. “A capital X fetches the whole article, and on a feed all of its \
    articles.”

    Tomas Hale, a fact-checker, said the list is where he spends his mornings. “I press n for the next unread article, and \
    type f and then said:lindqvist for every article in which she speaks,” he said. “An m marks one as read, a star is \
    a star, D deletes, and a big U takes the last thing back.”

    A small p shows the people of an article, and a capital P on a quote shows everything that its speaker has said, in \
    any article. The question mark shows all keys, and Q leaves from anywhere.

    Files, folders and JSON Lines come with “quotidian add”. Nothing that you keep here leaves your machine.
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
        article: article, raw: raw, address: nil, identifier: Guide.identifier, publication: "Quotidian")
    ])
  }
}

import ArticleStore
import Articles

/// The article that a new library begins with.
public enum Welcome {
  private static let text = """
    Who Said What: How to Read With Quotidian

    Quotidian keeps articles, takes out what pages put between their lines, and finds the quotes in them. Here they are in \
    colour, and the pane on the right lists them by speaker.

    “Press the square bracket, and you are at the next quote,” said Vera Lindqvist, a librarian with eleven papers on her \
    desk. “The other bracket takes you back.”

    Curly brackets stay with one person, Ms. Lindqvist added. “A capital P on a quote shows all that its speaker has said, \
    in any article,” she said.

    Tomas Hale, a fact-checker, begins with feeds. “I leave with Q and run quotidian subscribe with the address of a paper,” \
    he said. “Whoever comes from newsboat runs quotidian import newsboat, and has feeds, articles and stars as they were.”

    Mr. Hale presses E for the list of feeds, in which a subscribes to one more, and r for what is new in them. “Enter opens, \
    n goes on to what is unread, an m marks an article as read, a star is a star, D deletes, X fetches the whole text, and \
    a big U takes the last thing back,” he said.

    “When I look for somebody, I type f and then said:lindqvist,” said Mr. Hale. “And the question mark shows all keys.”

    Nothing that you keep here leaves your machine.
    """

  /// Adds the article where there is none at all.
  ///
  /// - Throws: `LibraryFailure` or `ReadFailure`.
  public static func add(to library: Library) throws {
    // Not by counting them, for which a reader who has many would wait at every start.
    guard try library.database.newestArticle() == 0 else { return }
    let raw = RawDocument(origin: .file(path: "welcome.txt"), text: text, mediaType: .text)
    let article = try library.reader.article(from: raw)
    _ = try library.database.save([
      NewArticle(
        article: article, raw: raw, address: nil, identifier: Guide.identifier, publication: "Quotidian")
    ])
  }
}

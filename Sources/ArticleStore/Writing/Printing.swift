import Articles
import GRDB

/// Where a text was printed: the same words in another paper are a further printing, a copy of a file is none.
struct Printing {
  private let address: String?
  private let publication: String
  private let title: String
  /// Whether a paper is named, and no file or folder alone.
  private let isOfPaper: Bool

  init(_ new: NewArticle) {
    address = new.address
    publication = new.publication
    title = new.title
    let isFile =
      switch new.raw.origin {
      case .file, .standardInput: true
      default: false
      }
    isOfPaper = !isFile && (new.article.head.publication != nil || Self.isWeb(new.address))
  }

  init(_ archived: ArchivedArticle) {
    address = archived.url
    publication = archived.source
    title = archived.title
    isOfPaper = !archived.source.isEmpty && Self.isWeb(archived.url)
  }

  /// The printing of a row with the columns `address`, `source` and `title`.
  init(_ row: Row) throws {
    address = try row.decode(forColumn: "address")
    publication = try row.decode(forColumn: "source")
    title = try row.decode(forColumn: "title")
    isOfPaper = !publication.isEmpty && address?.hasPrefix("/") != true
  }

  /// Whether it is another printing of the words of one that is there.
  func isFurther(than known: Printing) -> Bool {
    guard isOfPaper, known.isOfPaper else { return false }
    if publication.lowercased() != known.publication.lowercased() { return true }
    return Self.isWeb(address) && Self.isWeb(known.address) && address != known.address && title != known.title
  }

  private static func isWeb(_ address: String?) -> Bool { address?.hasPrefix("http") == true }
}

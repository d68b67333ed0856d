import Articles
import ForeignText

/// The head of a page's article.
struct PageHead: Sendable {
  let head: ArticleHead
  let address: PageAddress

  /// So many blocks above and below the start of the body may hold byline and date.
  private static let reach = 12

  init(
    _ tree: MarkupTree, _ hints: PageHints, _ statement: PageStatement, _ content: ContentFinder.Content,
    _ blocks: [PageBlock]
  ) {
    var head = ArticleHead(title: statement.title)
    let printed = content.byline.map { tree.foldedText(of: $0) }
    let nearby = Self.linesAtTop(blocks)
    head.byline = statement.byline ?? printed
    head.authors = PageAuthors(tree: tree, hints: hints, statement: statement, content: content, nearby: nearby).names()
    head.published = PageDate(tree, hints, statement, content, blocks).day()
    head.language = statement.language
    head.address = statement.address.canonical
    head.nextPage = statement.address.next
    self.head = head
    address = statement.address
  }

  /// The short lines around the start of the body that are no part of it.
  private static func linesAtTop(_ blocks: [PageBlock]) -> [String] {
    let start = blocks.firstIndex(where: \.isBody) ?? 0
    return blocks[max(0, start - reach)..<min(blocks.count, start + reach)]
      .filter { !$0.isBody && $0.scalars.count < 160 }.map { String(scalars: $0.scalars) }
  }
}

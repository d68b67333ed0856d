import Articles
import Language

/// Reads web pages.
struct PageReader {
  private let tree: MarkupTree
  let title: String?
  let byline: String?
  let authors: [String]
  let published: CalendarDay?
  let blocks: [PageBlock]
  let content: ContentFinder.Content

  init(_ tree: MarkupTree) {
    self.tree = tree
    let meta = MetaFields(tree)
    let linked = LinkedArticle(tree)
    title = PageTitle.title(of: tree, meta, linked)
    let stated = PageByline.stated(meta, linked)
    let hints = PageHints(tree)
    let content = ContentFinder(tree: tree, hints: hints, title: title, hasByline: stated != nil).content()
    self.content = content
    byline = stated ?? content.byline.map { tree.foldedText(of: $0) }
    authors = linked.map(\.authors).flatMap { $0.isEmpty ? nil : $0 } ?? byline.map(PageByline.names) ?? []
    published = PageDate.day(of: tree, meta, linked, content: content.roots)
    blocks = BlockJudge.judged(BlockReader.blocks(of: tree, content: content))
  }
}

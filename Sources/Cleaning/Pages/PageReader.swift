import Articles

/// Reads web pages.
struct PageReader {
  /// Why a page gives no article.
  let tree: MarkupTree

  func blocks() -> [PageBlock] {
    let hints = PageHints(tree)
    let content = ContentFinder(tree: tree, hints: hints, title: nil, hasByline: false).content()
    return BlockReader.blocks(of: tree, content: content)
  }
}

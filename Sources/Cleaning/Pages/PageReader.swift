import Articles
import ForeignText
import Language

/// A web page on its way to an article: the tree read, the article's part found, its blocks judged.
struct PageReader {
  /// All text that a browser would show, a block a line; what `Article.removed` counts in.
  private(set) var text: IndexedText
  let head: PageHead
  /// Whether it is what a publisher sent as the article alone, to which no rule for pages applies.
  private let isOwn: Bool
  private(set) var blocks: [PageBlock]
  /// The address of a page of the article that did not come.
  private var missing: String?

  /// Reads a page, or the markup of an article alone.
  ///
  /// - Throws: `CleaningFailure`.
  init(_ document: RawDocument) throws(CleaningFailure) {
    let pages = Self.pages(of: document)
    self = try PageReader(single: pages[0])
    for page in pages.dropFirst() {
      if let reader = try? PageReader(single: page) { append(reader) }
    }
    missing = PageSequel.missing(in: document)
  }

  /// The pages of an article that were put together.
  private static func pages(of document: RawDocument) -> [RawDocument] {
    let ranges = document.charset == "utf-8" ? document.bytes.ranges(of: PageSequel.joint) : []
    guard !ranges.isEmpty else { return [document] }
    let starts = [0] + ranges.map(\.upperBound)
    let ends = ranges.map(\.lowerBound) + [document.bytes.count]
    return zip(starts, ends).map { start, end in
      RawDocument(
        origin: document.origin, bytes: Array(document.bytes[start..<end]), mediaType: document.mediaType,
        charset: document.charset, base: document.base)
    }
  }

  /// Puts the text of a further page behind that of this one, without what stands here already.
  private mutating func append(_ page: PageReader) {
    let known = Set(blocks.filter(\.isBody).map(\.scalars))
    blocks += page.blocks.map { block in
      var block = block
      if block.isBody, known.contains(block.scalars) { block.omit(.head) }
      block.links = block.links.compactMap { link in
        page.head.address.absolute(link.target).map {
          PageBlock.Link(target: $0, range: link.range, medium: link.medium)
        }
      }
      return block
    }
    text = IndexedText(Array(blocks.map(\.scalars).joined(separator: ["\n"])))
  }

  /// Reads one page.
  private init(single document: RawDocument) throws(CleaningFailure) {
    let tree = try MarkupTree(of: document)
    let statement = PageStatement(tree, address: document.address)
    let hints = PageHints(tree)
    var (content, blocks) = Self.found(in: tree, hints, statement, document)
    let letters = blocks.reduce(0) { $0 + ($1.isBody ? $1.scalars.count : 0) }
    if letters < Concealment.shortestParagraph, document.mediaType != .fragment, Concealment(tree).hidesText {
      // Where hiding leaves no text, the page is not believed.
      let hidden = Self.found(in: tree, hints, statement, document, readsHidden: true)
      if hidden.content.letters > max(Concealment.shortest, content.letters * Self.farMore) {
        (content, blocks) = hidden
      }
    }
    if let body = statement.linked?.body { Self.replaceBody(of: &blocks, with: body) }
    isOwn = document.mediaType == .fragment
    guard isOwn || blocks.contains(where: \.isBody) else { throw .noText }
    if document.mediaType != .fragment, PageIndex(tree: tree, hints: hints, statement: statement).isIndex(blocks) {
      throw .list
    }
    self.blocks = blocks
    head = PageHead(tree, hints, statement, content, blocks)
    text = IndexedText(Array(blocks.map(\.scalars).joined(separator: ["\n"])))
  }

  /// The article's part of a page, and the blocks of the page as they are judged.
  private static func found(
    in tree: MarkupTree, _ hints: PageHints, _ statement: PageStatement, _ document: RawDocument,
    readsHidden: Bool = false
  ) -> (content: ContentFinder.Content, blocks: [PageBlock]) {
    let content =
      document.mediaType == .fragment
      ? ContentFinder.Content(everythingIn: tree)
      : ContentFinder(
        tree: tree, hints: hints, title: statement.title, hasByline: statement.byline != nil, readsHidden: readsHidden
      ).content()
    let blocks = BlockReader.blocks(of: tree, content: content)
    if document.mediaType == .fragment { return (content, PageBlock.withoutIdleRules(SyndicationNote.parted(blocks))) }
    return (content, BlockRules.judged(BlockJudge.judged(blocks)))
  }

  /// So many times the text that is found makes the text that the page states the better one.
  private static let farMore = 2
  /// A stated text with fewer letters is a summary.
  private static let shortestBody = 500

  /// Takes the text that a page states in its JSON-LD where its elements hold far less, as those of a page do that
  /// scripts fill.
  private static func replaceBody(of blocks: inout [PageBlock], with body: [String]) {
    let stated = body.reduce(0) { $0 + $1.unicodeScalars.count }
    let found = blocks.filter(\.isBody).reduce(0) { $0 + $1.scalars.count }
    guard stated >= shortestBody, stated > found * farMore else { return }
    for index in blocks.indices where blocks[index].isBody { blocks[index].omit(.outside) }
    blocks += body.map {
      PageBlock(kind: .paragraph, scalars: Array($0.unicodeScalars), links: [], verdict: nil, container: 0)
    }
  }

  /// The article of the page.
  func article(from origin: Origin) -> Article {
    var body = PageBody(blocks, mayBeGlued: !isOwn)
    var head = head.head
    let dateline = body.takeDateline()
    head.dateline = dateline?.place
    for block in blocks {
      guard case .note(_, let kind) = block.verdict else { continue }
      head.notes.append(EditorialNote(kind: kind, text: String(scalars: block.scalars)))
      if kind == .contributors { head.contributors += ContributorLine.names(in: String(scalars: block.scalars)) }
    }
    if let missing {
      head.notes.append(
        EditorialNote(
          kind: .unfinished, text: "This is not all: the article goes on at \(missing), which did not come."))
    }
    let paragraphs = body.paragraphs.map { String(scalars: $0.scalars) }
    if let scraped = body.scraped { head.complete(with: scraped.head) }
    // An item of a list is no beginning of an article.
    if head.title == nil, blocks.first(where: \.isBody)?.isItem == false {
      head.title = paragraphs.first.map { Headline.shortened($0.replacing("\n", with: " ")) }
    }
    var removed = removed() + (body.scraped?.removed ?? [])
    if let piece = dateline?.text.flatMap(removal(ofDateline:)) { removed.append(piece) }
    return Article(
      origin: origin, head: head, paragraphs: paragraphs, removed: removed.sorted { $0.span < $1.span },
      links: body.links { self.head.address.absolute($0) }, forms: body.paragraphs.map(\.form), styles: body.styles)
  }

  /// The record of a dateline that was taken off the first block of the body.
  private func removal(ofDateline scalars: [Unicode.Scalar]) -> RemovedText? {
    var offset = 0
    for block in blocks {
      if block.isBody {
        let text = HarmlessText.line(String(scalars: scalars))
        return RemovedText(
          text: text, rule: HeaderItem.Kind.dateline.rawValue, span: TextSpan(offset, offset + scalars.count))
      }
      offset += block.scalars.count + 1
    }
    return nil
  }

  private func removed() -> [RemovedText] {
    var removed: [RemovedText] = []
    var offset = 0
    for block in blocks {
      let span = TextSpan(offset, offset + block.scalars.count)
      offset = span.end + 1
      switch block.verdict {
      case .note(let rule, _), .removed(let rule):
        removed.append(RemovedText(text: HarmlessText.line(String(scalars: block.scalars)), rule: rule, span: span))
      case nil: break
      }
    }
    return removed
  }
}

extension ArticleHead {
  /// Takes over what is missing here.
  fileprivate mutating func complete(with other: ArticleHead) {
    title = title ?? other.title
    if authors.isEmpty { authors = other.authors }
    published = published ?? other.published
    contributors += other.contributors
    notes += other.notes
  }
}

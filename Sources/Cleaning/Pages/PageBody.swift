import Articles
import Language

/// The paragraphs of a page's article with their links.
struct PageBody {
  /// A paragraph and the links in it.
  struct Paragraph {
    var scalars: [Unicode.Scalar]
    /// The links, in offsets into `scalars`.
    var links: [PageBlock.Link]
    /// The words that are set off, in offsets into `scalars`.
    var styles: [PageBlock.Style] = []
    /// How it is set.
    var form = ParagraphForm.plain
  }

  private(set) var paragraphs: [Paragraph]
  /// What the rules for scraped text found above and below a body that was glued; nil for any other.
  let scraped: Article?

  /// Takes the blocks of the body; where they are glued, the rules for scraped text cut and judge them anew.
  ///
  /// `mayBeGlued` is false for what a publisher sent as its own.
  init(_ blocks: [PageBlock], mayBeGlued: Bool) {
    let body = blocks.filter(\.isBody)
    guard mayBeGlued, GluedText.isGlued(body) else {
      paragraphs = body.map(Self.paragraph)
      scraped = nil
      return
    }
    var text: [Unicode.Scalar] = []
    var links: [PageBlock.Link] = []
    // What is no body is blank here, so that offsets count in the text of the whole page.
    for block in blocks {
      if block.isBody {
        links += block.links.map { $0.moved(by: text.count) }
        text += block.scalars
      } else {
        text += repeatElement(" ", count: block.scalars.count)
      }
      text.append("\n")
    }
    let scrape = ScrapedText(IndexedText(text))
    scraped = scrape.article(from: .standardInput)
    paragraphs = scrape.paragraphs().map { paragraph in
      let kept = links.compactMap { link -> PageBlock.Link? in
        guard let first = paragraph.offsets.firstIndex(of: link.range.lowerBound),
          let last = paragraph.offsets.lastIndex(of: link.range.upperBound - 1), first <= last
        else { return nil }
        return PageBlock.Link(target: link.target, range: first..<last + 1, medium: link.medium)
      }
      return Paragraph(scalars: paragraph.scalars, links: kept)
    }
  }

  /// The marks of items by their level, and how deep one is shown.
  private static let (bullets, deepest) = (["• ", "◦ ", "▪ "], 5)

  private static func paragraph(_ block: PageBlock) -> Paragraph {
    var text = String(repeating: "  ", count: min(block.level, deepest))
    if case .item(let number) = block.kind, block.form.kind == .item {
      text += number.map { "\($0). " } ?? bullets[min(block.level, 2)]
    } else if block.indentation > 0 {
      text += String(repeating: " ", count: block.indentation)
    } else {
      return Paragraph(scalars: block.scalars, links: block.links, styles: block.styles, form: block.form)
    }
    let mark = Array(text.unicodeScalars)
    return Paragraph(
      scalars: mark + block.scalars,
      links: block.links.map { $0.moved(by: mark.count) }, styles: block.styles.map { $0.moved(by: mark.count) },
      form: block.form)
  }

  /// Takes the dateline off the first paragraph; nil when it has none.
  ///
  /// `text` is what is taken; nil when the rules for scraped text took it.
  mutating func takeDateline() -> (place: String, text: [Unicode.Scalar]?)? {
    if let scraped { return scraped.head.dateline.map { ($0, nil) } }
    guard let first = paragraphs.first else { return nil }
    let tokens = HeaderTokens(FoldedText(paragraphs: [first.scalars]), limit: 400).tokens
    guard !tokens.isEmpty, let dateline = Dateline(tokens, at: 0, isAnchored: false),
      dateline.range.upperBound < tokens.count
    else { return nil }
    let start = tokens[dateline.range.upperBound].range.lowerBound
    guard first.scalars.count > start + 40 else { return nil }
    paragraphs[0] = Paragraph(
      scalars: Array(first.scalars[start...]),
      links: first.links.compactMap { $0.range.lowerBound < start ? nil : $0.moved(by: -start) },
      styles: first.styles.compactMap { $0.range.lowerBound < start ? nil : $0.moved(by: -start) }, form: first.form)
    return dateline.place.map { ($0, Array(first.scalars[..<start])) }
  }

  /// The links of all paragraphs, in spans of the article's text; `resolve` makes their targets absolute.
  func links(_ resolve: (String) -> String?) -> [ArticleLink] {
    var links: [ArticleLink] = []
    var offset = 0
    for paragraph in paragraphs {
      links += paragraph.links.compactMap { link in
        resolve(link.target).map {
          ArticleLink(
            target: $0, span: TextSpan(offset + link.range.lowerBound, offset + link.range.upperBound),
            medium: link.medium)
        }
      }
      offset += paragraph.scalars.count + 2
    }
    return links
  }

  /// The words that are set off in all paragraphs, in spans of the article's text.
  var styles: [TextStyle] {
    var styles: [TextStyle] = []
    var offset = 0
    for paragraph in paragraphs {
      styles += paragraph.styles.map {
        TextStyle($0.kind, span: TextSpan(offset + $0.range.lowerBound, offset + $0.range.upperBound))
      }
      offset += paragraph.scalars.count + 2
    }
    return styles
  }
}
